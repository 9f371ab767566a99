import { conditionWords } from '../../lib/settings/condition-words.ts';
import type { Condition } from '../../lib/settings/team-checks.ts';
import type { SectionProps } from './section.ts';

/** A condition in words: what it asks for, or what is so where it does not hold. */
export function conditionSentence(
	condition: Condition,
	holds: boolean,
	{ text, texts }: Pick<SectionProps, 'text' | 'texts'>,
): string {
	const { says, field, words, more, dictionary, pattern } = conditionWords(condition);
	const listed = words.join(', ');
	const named = dictionary !== undefined && text('ownSection.ofList', { name: dictionary });
	return text(`ownSection.${holds ? 'ifTrue' : 'ifFalse'}.${says}`, {
		field: texts.text(`fieldLabels.${field}`),
		words: named || (more > 0 ? text('ownSection.andMore', { words: listed, count: more }) : listed),
		pattern,
	});
}
