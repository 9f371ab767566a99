import type { Language } from '../../record/language.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { patternOf, type Phrases, type Vocabulary } from './vocabulary.ts';

/** The vocabulary of every language: a new one is lacking here until it has its file. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = { en: english, fr: french };

/** All languages are read together: a page may mix them, and its own word on which it speaks may be off. */
const all = Object.values(vocabularies);

/** The phrases that `of` picks from every vocabulary, as one part of a regular expression. */
export function inAnyLanguage(of: (vocabulary: Vocabulary) => Phrases): string {
	return all
		.map((vocabulary) => patternOf(of(vocabulary)))
		.filter(Boolean)
		.join('|');
}

/** Whether a text is one of these phrases, and nothing beside it. */
export function wholeInAnyLanguage(of: (vocabulary: Vocabulary) => Phrases): RegExp {
	return new RegExp(`^(?:${inAnyLanguage(of)})$`);
}
