import type { Language } from '../../lib/record/language.ts';
import type { SectionProps } from './section.ts';

/** The name of a pack, as whoever reads this language knows it. */
export const nameOf = ({ name }: { name: { en: string; fr?: string | undefined } }, language: Language): string =>
	name[language] ?? name.en;

/** A rule's title; of a team's check its id. */
export const ruleTitle = (texts: SectionProps['texts'], rule: string): string =>
	rule.includes('/') ? rule : texts.text(`rules.${rule}.title`);
