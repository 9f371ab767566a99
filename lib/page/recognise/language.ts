import { documentElement } from '../../form/nodes.ts';
import { type Language, languages } from '../../record/language.ts';
import { vocabularies } from '../vocabulary/vocabularies.ts';
import { patternOf } from '../vocabulary/vocabulary.ts';
import { fold } from '../../record/folding.ts';

/** How often the words that tell a language stand in a text. */
const tellingWords = Object.entries(vocabularies).map(
	([language, vocabulary]) =>
		[language as Language, new RegExp(`\\b(?:${patternOf(vocabulary.tellingWords)})\\b`, 'g')] as const,
);

/** The language that `texts` of a page are written in; where they do not tell, the one that the page says it speaks. */
export function languageOf(texts: Iterable<string>, page: Document): Language | undefined {
	const all = fold([...texts].join(' '));
	const counts = tellingWords.map(([language, words]) => ({ language, count: all.match(words)?.length ?? 0 }));
	const [first, second] = counts.toSorted((one, other) => other.count - one.count);
	if (first && first.count !== second?.count) return first.language;
	const said = documentElement(page).lang.slice(0, 2).toLowerCase();
	return languages.find((language) => language === said);
}

/** Whether the page says that it speaks a language that is none of ours: its own, or one that it was translated into. */
export function isInOtherLanguage(page: Document): boolean {
	return documentElement(page).lang !== '' && !languageOf([], page);
}
