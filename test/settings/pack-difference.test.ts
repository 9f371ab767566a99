import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PackDifference, packDifference } from '../../lib/settings/pack-difference.ts';
import { readPack } from '../../lib/settings/team-pack.ts';

const head = { format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' } };
const city = { id: 'city', kind: 'required', field: 'city', message: { en: 'A city.' } };
const read = (more: object) => readPack(JSON.stringify({ ...head, ...more })).value!;
const example = readPack(readFileSync('docs/packs/woodgrove-desk.json', 'utf8')).value!;

/** A difference in few words. */
const inShort = ({ part, became, name, keys, words }: PackDifference) =>
	[part, became, name, ...(keys ?? []).map(({ key }) => key), ...(words ? [words.added, words.removed] : [])].join(' ');

describe('two packs differ in nothing', () => {
	test.each<[string, object, object]>([
		['where both are empty', {}, {}],
		['where they are the same', { levels: { 'post-office-box': 'off' } }, { levels: { 'post-office-box': 'off' } }],
		[
			'where their keys stand in another order',
			{ checks: [city] },
			{ checks: [{ message: { en: 'A city.' }, field: 'city', kind: 'required', id: 'city' }] },
		],
		[
			'where one writes out what the other leaves to the default',
			{ checks: [city] },
			{ checks: [{ ...city, level: 'warning' }] },
		],
		['where words stand in another order', { dictionaries: { a: ['x', 'y'] } }, { dictionaries: { a: ['y', 'x'] } }],
		['where one points to the schema for editors', {}, { $schema: './pack.v1.schema.json' }],
		[
			'where one writes an accepted name in full',
			{ accept: ['IBM'] },
			{ accept: [{ value: 'IBM', field: 'companyName' }] },
		],
	])('%s', (_, before, after) => expect(packDifference(read(before), read(after))).toEqual([]));

	test('where they are the whole example', () => expect(packDifference(example, example)).toEqual([]));
});

describe('two packs differ', () => {
	test.each<[string, object, object, string]>([
		['in their version', {}, { version: '1.1.0' }, 'head changed version'],
		['in an owner', {}, { owner: 'Desk' }, 'head added owner'],
		['by a check that came', {}, { checks: [city] }, 'checks added city'],
		['by a check that went', { checks: [city] }, {}, 'checks removed city'],
		[
			'in a level and a sentence of a check',
			{ checks: [city] },
			{ checks: [{ ...city, level: 'error', message: { en: 'The city.' } }] },
			'checks changed city level message',
		],
		[
			'in a condition of a check',
			{ checks: [city] },
			{ checks: [{ ...city, when: [{ field: 'country', oneOf: ['FR'] }] }] },
			'checks changed city when',
		],
		['by a lock', { checks: [city] }, { checks: [city], locked: ['city'] }, 'locked added city'],
		['by a level', {}, { levels: { 'city-*': 'off' } }, 'levels added city-*'],
		['in a level', { levels: { 'city-*': 'off' } }, { levels: { 'city-*': 'hint' } }, 'levels changed city-*'],
		[
			'in an option',
			{ options: { 'email-partner-domain': { partnerDomains: ['a.example'] } } },
			{ options: { 'email-partner-domain': { partnerDomains: ['b.example'] } } },
			'options changed email-partner-domain.partnerDomains',
		],
		['by an accepted value', { accept: ['IBM'] }, {}, 'accept removed ["IBM","companyName",null]'],
		[
			'in the words of a list',
			{ dictionaries: { a: ['x', 'y'] } },
			{ dictionaries: { a: ['y', 'z'] } },
			'dictionaries changed a z x',
		],
		['by a list', {}, { dictionaries: { constructor: ['x'] } }, 'dictionaries added constructor x '],
		['in what happens at Next', {}, { atNext: 'ask' }, 'atNext added atNext'],
	])('%s', (_, before, after, expected) => {
		expect(packDifference(read(before), read(after)).map(inShort)).toEqual([expected]);
	});

	test('in everything where there is none before', () => {
		const differences = packDifference(undefined, example);
		expect(differences.every(({ became }) => became === 'added')).toBe(true);
		expect(differences.filter(({ part }) => part === 'checks')).toHaveLength(example.checks.length);
		expect(new Set(differences.map(({ part }) => part))).toEqual(
			new Set(['checks', 'locked', 'levels', 'options', 'accept', 'dictionaries', 'atNext']),
		);
	});

	test('and each side is told', () => {
		const [difference] = packDifference(read({ levels: { 'city-*': 'off' } }), read({ levels: { 'city-*': 'hint' } }));
		expect(difference).toMatchObject({ before: 'off', after: 'hint' });
		const [changed] = packDifference(read({ checks: [city] }), read({ checks: [{ ...city, level: 'off' }] }));
		expect(changed!.keys).toEqual([{ key: 'level', before: 'warning', after: 'off' }]);
	});
});
