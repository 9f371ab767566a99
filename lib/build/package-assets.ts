import { readdirSync, readFileSync } from 'node:fs';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { wordLists } from '../data/word-lists.ts';
import { languages } from '../record/language.ts';

/** A file of the package that is made at build time. */
export interface PackageAsset {
	/** Path inside the package. */
	relativeDest: string;
	contents: string;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** `_locales/<language>/messages.json` from the `manifest` part of each locale: what the browsers and stores show. */
function manifestLocales(): PackageAsset[] {
	return languages.map((language) => {
		const { manifest } = JSON.parse(read(`locales/${language}.json`)) as { manifest: Record<string, string> };
		const messages = Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }]));
		return { relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(messages, undefined, '\t') };
	});
}

/** The tables that the worker reads on first need: a service worker cannot import code late, but data it can. */
function dataFiles(): PackageAsset[] {
	return [
		{ relativeDest: 'data/countries.json', contents: read('lib/data/countries.json') },
		{ relativeDest: 'data/words.json', contents: JSON.stringify(wordLists) },
		{ relativeDest: 'data/phone-metadata.json', contents: JSON.stringify(phoneMetadata) },
		...placeFiles(),
	];
}

/** The places of each country, read when a record first names it. */
function placeFiles(): PackageAsset[] {
	return readdirSync(new URL('../data/places/', import.meta.url)).map((name) => ({
		relativeDest: `data/places/${name}`,
		contents: read(`lib/data/places/${name}`),
	}));
}

/** The words of each language, read on demand: neither the worker nor a page carries those that it does not speak. */
function locales(): PackageAsset[] {
	return languages.map((language) => ({
		relativeDest: `locales/${language}.json`,
		contents: JSON.stringify(JSON.parse(read(`locales/${language}.json`))),
	}));
}

/** What the rules say in an example: only the settings show it. */
function examples(): PackageAsset[] {
	return languages.map((language) => ({
		relativeDest: `examples/${language}.json`,
		contents: JSON.stringify(JSON.parse(read(`lib/text/examples.${language}.json`)).rules),
	}));
}

/** Every file that the build adds to the package. */
export function packageAssets(): PackageAsset[] {
	return [
		...manifestLocales(),
		...locales(),
		...examples(),
		...dataFiles(),
		{ relativeDest: 'licenses.txt', contents: read('docs/LICENSES.md') },
	];
}
