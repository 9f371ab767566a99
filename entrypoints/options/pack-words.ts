import type { Language } from '../../lib/record/language.ts';
import { personLayer, policyLayer } from '../../lib/settings/settings.ts';
import type { SectionProps, Text } from './section.ts';

/** The name of a pack, as whoever reads this language knows it. */
export const nameOf = ({ name }: { name: { en: string; fr?: string | undefined } }, language: Language): string =>
	name[language] ?? name.en;

/**
 * A level in the name of the layer that sets it: only what the portal has published is said in the portal's name.
 * @param name the pack's, where it is one
 */
export function levelWord(texts: SectionProps['texts'], level: unknown, name: string, layer = 'pack'): string {
	const isNamed = level === 'error' || level === 'warning';
	return isNamed ? texts.text(`levelsSetBy.${level}.${layer}`, { name }) : texts.text(`levels.${String(level)}`);
}

/** A rule's title; of a team's check its id. */
export const ruleTitle = (texts: SectionProps['texts'], rule: string): string =>
	rule.includes('/') ? rule : texts.text(`rules.${rule}.title`);

/** Whose word a layer is, within a sentence. */
export const speaker = (words: Text, layer: string): string =>
	layer === personLayer ? words('you') : layer === policyLayer ? words('organization') : layer;
