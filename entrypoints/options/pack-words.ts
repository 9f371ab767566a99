import type { Language } from '../../lib/record/language.ts';
import type { SectionProps, Text } from './section.ts';

/** The name of a pack, as whoever reads this language knows it. */
export const nameOf = ({ name }: { name: { en: string; fr?: string | undefined } }, language: Language): string =>
	name[language] ?? name.en;

/** A level in words; what is none stays as it is. */
export function levelWord(texts: SectionProps['texts'], level: unknown): string {
	return texts.text(`levels.${String(level)}`);
}

/** A rule's title; of a team's check its id. */
export const ruleTitle = (texts: SectionProps['texts'], rule: string): string =>
	rule.includes('/') ? rule : texts.text(`rules.${rule}.title`);

/** Whose word a layer is, within a sentence. */
export const speaker = (words: Text, layer: string): string =>
	layer === 'person' ? words('you') : layer === 'policy' ? words('organization') : layer;
