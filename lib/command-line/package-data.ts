import { readFileSync } from 'node:fs';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { wordLists } from '../data/word-lists.ts';
import type { Language } from '../record/language.ts';
import type { PlacesJson } from '../tables/places.ts';
import { createTables, type Tables } from '../tables/tables.ts';
import type { Locale } from '../text/texts.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The tables as the extension's worker reads them, read from the disk. */
export function readTables(): Tables {
	return createTables({
		countries: json('../data/countries.json') as never,
		words: wordLists,
		phoneMetadata,
		placesOf: (country) => json(`../data/places/${country}.json`) as PlacesJson,
	});
}

/** The words of a language, read from the disk. */
export function readLocale(language: Language): Locale {
	return json(`../../locales/${language}.json`) as Locale;
}
