import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../locales/en.json';
import french from '../locales/fr.json';
import { fieldIds } from '../lib/record/fields.ts';
import { levels } from '../lib/rules/rule.ts';
import { sources } from '../lib/rules/sources.ts';

/** Every sentence of a locale by its dotted key. */
function sentences(part: unknown, path = ''): [string, string][] {
	if (typeof part === 'string') return [[path, part]];
	return Object.entries(part as object).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

const keys = (locale: unknown) =>
	sentences(locale)
		.map(([key]) => key)
		.toSorted();
const placeholders = (sentence: string) =>
	[...sentence.matchAll(/\{\{[^}]*\}\}/g)].map(([text]) => text.replaceAll(' ', ''));
const both = [
	['English', english],
	['French', french],
] as const;

describe('the two locales', () => {
	test('have the same keys', () => expect(keys(french)).toEqual(keys(english)));

	test('have the same placeholders in each sentence', () => {
		const inFrench = new Map(sentences(french));
		const off = sentences(english).filter(([key, sentence]) => {
			const other = inFrench.get(key) ?? '';
			return placeholders(sentence).toSorted().join() !== placeholders(other).toSorted().join();
		});
		expect(off.map(([key]) => key)).toEqual([]);
	});

	test.each(both)('%s has no empty sentence and none with space at its ends', (_, locale) => {
		expect(sentences(locale).filter(([, sentence]) => sentence !== sentence.trim() || sentence === '')).toEqual([]);
	});

	test.each(both)('%s names every field, level and source, and no other', (_, locale) => {
		expect(Object.keys(locale.fieldNames).toSorted()).toEqual([...fieldIds].toSorted());
		expect(Object.keys(locale.fieldLabels).toSorted()).toEqual([...fieldIds].toSorted());
		expect(Object.keys(locale.levels).toSorted()).toEqual([...levels, 'off'].toSorted());
		expect(Object.keys(locale.sources).toSorted()).toEqual(Object.keys(sources).toSorted());
	});
});

test('the hints use every fixed word that the locales hand them', () => {
	const folder = new URL('../lib/hints/', import.meta.url);
	const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => readFileSync(new URL(path, folder), 'utf8'))
		.join('\n');
	const isUsed = (word: string) => new RegExp(`\\bwords\\.${word}\\b|'${word}'`).test(code);
	expect(Object.keys(english.interface).filter((word) => !isUsed(word))).toEqual([]);
});

// What a person reads as code: the shape of a command, of JSON, of an address.
const code = /\{\{[^}]*\}\}|https?:\S+|\{"[^}]*\}/g;
const read = (locale: unknown) =>
	sentences(locale).map(([key, sentence]) => [key, sentence.replace(code, '¤')] as const);

describe('the English sentences', () => {
	test.each([
		['straight quotation marks or apostrophes', /["']/],
		['three full stops', /\.\.\./],
		['“please”', /\bplease\b/i],
		['“valid” or “invalid”', /\b(?:in)?valid\b/i],
		['“error” or “wrong”', /\b(?:errors?|oops|wrong)\b/i],
	])('hold no %s', (_, pattern) => {
		expect(read(english).filter(([, sentence]) => pattern.test(sentence))).toEqual([]);
	});
});

describe('the French sentences', () => {
	test.each([
		['straight quotation marks or apostrophes', /["']/],
		['English quotation marks', /[“”]/],
		['three full stops', /\.\.\./],
		['high punctuation without a no-break space', /(?:^|[^\u00A0\u202F\d/:])[:;?!»](?!\/)/],
		['an opening guillemet without a no-break space', /«(?![\u00A0\u202F])/],
		['“veuillez”', /veuillez/i],
		['“invalide” or “valide”', /\b(?:in)?valides?\b/i],
		['“erreur”', /erreur/i],
	])('hold no %s', (_, pattern) => {
		expect(read(french).filter(([, sentence]) => pattern.test(sentence))).toEqual([]);
	});
});

describe('what the stores show', () => {
	test.each(both)('%s keeps to their lengths', (_, locale) => {
		expect(locale.manifest.name.length).toBeLessThanOrEqual(45);
		expect(locale.manifest.description.length).toBeLessThanOrEqual(132);
	});

	test('is addressed by letters, digits and _ only', () => {
		expect(Object.keys(english.manifest).filter((key) => !/^\w+$/.test(key))).toEqual([]);
	});
});
