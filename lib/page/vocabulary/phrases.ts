import type { Vocabulary } from './vocabulary.ts';

const isOfValues = /^(?:countries|months)$/;

/** Every phrase of every language; the names of countries and months, which values hold, are left out. */
export function allPhrases(vocabularies: Readonly<Record<string, Vocabulary>>): string[] {
	return Object.values(vocabularies).flatMap((vocabulary) =>
		Object.entries(vocabulary).flatMap(([part, phrases]) => (isOfValues.test(part) ? [] : leaves(phrases))),
	);
}

function leaves(part: unknown): string[] {
	return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(leaves);
}
