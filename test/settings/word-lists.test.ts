import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFromText } from '../../lib/settings/check-id.ts';
import {
	pairsFromText,
	textFromPairs,
	textFromWords,
	unknownCountries,
	withCountryCodes,
	wordsFromText,
} from '../../lib/settings/word-lists.ts';

/** What fits a line: no cell holds a tab or a line break. */
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => !/[\t\r\n]/.test(text));

describe('words', () => {
	test.each([
		['', []],
		[' \n\r\n\t', []],
		['test', ['test']],
		['test\ntbd\r\nn/a\n', ['test', 'tbd', 'n/a']],
		['  test  \n\n tbd', ['test', 'tbd']],
		['Contoso, Inc.\nFabrikam; Ltd', ['Contoso, Inc.', 'Fabrikam; Ltd']],
		['one\ttwo\nthree\t', ['one', 'two', 'three']],
		['"a ""b"" c"', ['a "b" c']],
		['" spaced "', [' spaced ']],
		['"', ['"']],
		['"open', ['"open']],
	])('%j are %j', (text, words) => expect(wordsFromText(text)).toEqual(words));

	test('stay what they are, there and back', () => {
		fc.assert(
			fc.property(fc.array(word), (words) => {
				expect(wordsFromText(textFromWords(words))).toEqual(words);
			}),
		);
	});
});

describe('countries', () => {
	const countries = [
		{ code: 'FR', name: 'France' },
		{ code: 'CI', name: 'Côte d’Ivoire' },
		{ code: 'NE', name: 'Niger' },
		{ code: 'NG', name: 'Nigeria' },
	];
	test.each([
		['', '', []],
		['FR\nfr', 'FR\nfr', []],
		["france\n Nigeria\nCote d'Ivoire\n", 'FR\nNG\nCI\n', []],
		['Frannce\nFR\nNiger', 'Frannce\nFR\nNE', ['Frannce']],
	])('%j become %j', (text, coded, unknown) => {
		expect(withCountryCodes(text, countries)).toBe(coded);
		expect(unknownCountries(coded, countries)).toEqual(unknown);
	});
});

describe('pairs', () => {
	test.each([
		['', {}, []],
		['\n \n', {}, []],
		['S.A.S. -> SAS', { 'S.A.S.': 'SAS' }, []],
		['Limited → Ltd\nLtd->Ltd.', { Limited: 'Ltd', Ltd: 'Ltd.' }, []],
		['Limited\tLtd\r\nGmbh\tGmbH', { Limited: 'Ltd', Gmbh: 'GmbH' }, []],
		['Limited;Ltd\nGmbh,GmbH', { Limited: 'Ltd', Gmbh: 'GmbH' }, []],
		['"Contoso, Inc.",Contoso Inc', { 'Contoso, Inc.': 'Contoso Inc' }, []],
		['Contoso, Inc. -> Contoso Inc', { 'Contoso, Inc.': 'Contoso Inc' }, []],
		['Holding ->', { Holding: '' }, []],
		['a -> b\na -> b', { a: 'b' }, []],
		['a -> b\n\na -> c', { a: 'b' }, [{ line: 3, kind: 'otherPair' }]],
		['Limited', {}, [{ line: 1, kind: 'noPair' }]],
		['-> Ltd', {}, [{ line: 1, kind: 'noPair' }]],
	])('%j are %j', (text, swap, odd) => expect(pairsFromText(text)).toEqual({ swap, odd }));

	test('stay what they are, there and back', () => {
		fc.assert(
			fc.property(fc.dictionary(word, fc.oneof(word, fc.constant(''))), (swap) => {
				expect(pairsFromText(textFromPairs(swap))).toEqual({ swap: { ...swap }, odd: [] });
			}),
		);
	});
});

describe('an id', () => {
	test.each([
		['', [], 'words-city'],
		['???', [], 'words-city'],
		['日本', [], 'words-city'],
		['No placeholder', [], 'no-placeholder'],
		['« {match} » n’a pas sa place ici.', [], 'n-a-pas-sa-place-ici'],
		['Écrivez l’œuvre à Łódź', [], 'ecrivez-l-oeuvre-a-lodz'],
		['A city.', ['a-city'], 'a-city-2'],
		['A city.', ['a-city', 'a-city-2'], 'a-city-3'],
		['one two three four five six seven eight nine ten', [], 'one-two-three-four-five-six-seven-eight'],
		['x'.repeat(80), [], 'x'.repeat(40)],
	])('of %j, beside %j, is %s', (text, taken, id) => expect(idFromText(text, taken, 'words-city')).toBe(id));

	test('fits whatever the sentence', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(idFromText(text, [], 'check')).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
			}),
		);
	});
});
