import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, pageTags } from '../lib/record/language.ts';
import { vocabularies } from '../lib/page/vocabulary/vocabularies.ts';

const root = new URL('../', import.meta.url);

/** Every key of a locale, plural forms taken together. */
function keysOf(part: unknown, path = ''): string[] {
	if (typeof part !== 'object' || part === null) return [path.replace(/_(?:zero|one|two|few|many|other)$/, '')];
	return Object.entries(part).flatMap(([key, value]) => keysOf(value, path ? `${path}.${key}` : key));
}

/** What a language that is in the list still lacks, each with the place where it belongs. */
function lacks(language: string): string[] {
	const path = `locales/${language}.json`;
	const isThere = (file: string) => existsSync(new URL(file, root));
	const lacking: string[] = [];
	if (isThere(path)) {
		const keys = (file: string) => new Set(keysOf(JSON.parse(readFileSync(new URL(file, root), 'utf8'))));
		const own = keys(path);
		for (const key of keys('locales/en.json')) if (!own.has(key)) lacking.push(`${path}: ${key}`);
	} else lacking.push(path);
	if (!isThere(`docs/rules.${language}.md`)) lacking.push(`docs/rules.${language}.md: npm run generate`);
	if (!isThere(`lib/text/examples.${language}.json`)) {
		lacking.push(`lib/text/examples.${language}.json: npm run generate`);
	}
	if (!Object.hasOwn(vocabularies, language)) {
		lacking.push(`lib/page/vocabulary/${language}.ts, and its entry in lib/page/vocabulary/vocabularies.ts`);
	}
	if (!Object.hasOwn(pageTags, language)) lacking.push('lib/record/language.ts: pageTags');
	return lacking;
}

describe('the languages', () => {
	test.each(languages)('%s lacks nothing', (language) => {
		expect(lacks(language)).toEqual([]);
	});

	test('that have nothing yet are told each place', () => {
		expect(lacks('xx')).toEqual([
			'locales/xx.json',
			'docs/rules.xx.md: npm run generate',
			'lib/text/examples.xx.json: npm run generate',
			'lib/page/vocabulary/xx.ts, and its entry in lib/page/vocabulary/vocabularies.ts',
			'lib/record/language.ts: pageTags',
		]);
	});
});
