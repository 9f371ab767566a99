import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed } from '../../lib/settings/changed.ts';
import { type MappingChange, mappings, mappingsAfter } from '../../lib/settings/mappings.ts';
import { readPreferences } from '../../lib/settings/schema.ts';
import type { Stored } from '../../lib/settings/stored.ts';

const portal = 'https://partner.microsoft.com';
const city: MappingChange = { origin: portal, field: 'city', sign: { label: 'Place', place: 0 } };
const state: MappingChange = { origin: portal, field: 'state', sign: { label: 'Area', section: 'Address', place: 1 } };
const after = (...changes: readonly MappingChange[]) => changes.reduce(mappingsAfter, []);
const entry = ({ field, sign }: MappingChange) => ({ field, sign });

describe('what a person says of a form', () => {
	test('holds on its own portal alone', () => {
		const other = { ...city, origin: 'https://other.example' };
		expect(after(city, other)).toEqual([
			{ origin: portal, fields: [entry(city)] },
			{ origin: 'https://other.example', fields: [entry(city)] },
		]);
	});

	test('takes the place of what was said of the same field, and is taken back alone', () => {
		const moved = { ...city, sign: { label: 'Town', place: 0 } };
		expect(after(city, state, moved)).toEqual([{ origin: portal, fields: [entry(state), entry(moved)] }]);
		expect(after(city, state, { ...city, sign: null })).toEqual([{ origin: portal, fields: [entry(state)] }]);
		expect(after(city, { ...city, sign: null })).toEqual([]);
	});

	test('makes one thing of a control: the last that was said', () => {
		const none = { ...city, field: 'none' } as const;
		expect(after(none, city)).toEqual([{ origin: portal, fields: [entry(city)] }]);
		expect(after(city, none)).toEqual([{ origin: portal, fields: [entry(none)] }]);
	});

	test('may say of several controls that they are none', () => {
		const none = (label: string): MappingChange => ({ origin: portal, field: 'none', sign: { label, place: 0 } });
		expect(after(none('Tag'), none('Note'), none('Tag'))[0]?.fields.map(({ sign }) => sign.label)).toEqual([
			'Note',
			'Tag',
		]);
		expect(after(none('Tag'), none('Note'), { ...none('Tag'), sign: null })).toEqual([]);
	});

	test('is kept with the preferences, and forgotten with them', () => {
		const decided = changed({}, { mapping: city });
		const { preferences } = (decided as { write: Stored }).write;
		expect(readPreferences(preferences)).toMatchObject({
			value: { mappings: [{ origin: portal, fields: [entry(city)] }] },
			problems: [],
		});
		const back = changed({ preferences } as Stored, { mapping: { ...city, sign: null } });
		expect(readPreferences((back as { write: Stored }).write.preferences).value.mappings).toBeUndefined();
		expect(changed({ preferences } as Stored, { startOver: true })).toMatchObject({ write: { preferences: null } });
	});

	test('never grows beyond what is kept', () => {
		const change = fc.record({
			origin: fc.constantFrom(portal, 'https://a.example', 'https://b.example'),
			field: fc.constantFrom('city', 'state', 'none') as fc.Arbitrary<MappingChange['field']>,
			sign: fc.record({ label: fc.string({ maxLength: 20 }), place: fc.integer({ min: 0, max: 99 }) }),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
				expect(mappings.safeParse(after(...changes)).success).toBe(true);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('a mapping that is stored is refused', () => {
	const fields = [entry(city)];
	test.each([
		['of a page without a lock', [{ origin: 'http://partner.microsoft.com', fields }]],
		['of any page', [{ origin: 'https://*', fields }]],
		['with a path', [{ origin: `${portal}/customers`, fields }]],
		['with a name and a password', [{ origin: 'https://a:b@partner.microsoft.com', fields }]],
		['of a script', [{ origin: 'javascript:alert(1)', fields }]],
		['of a field that is none', [{ origin: portal, fields: [{ field: 'password', sign: { label: 'x', place: 0 } }] }]],
		['with a prototype', [{ origin: portal, fields: [{ field: '__proto__', sign: { label: 'x', place: 0 } }] }]],
		[
			'with a label without end',
			[{ origin: portal, fields: [{ field: 'city', sign: { label: 'x'.repeat(201), place: 0 } }] }],
		],
		['at no place', [{ origin: portal, fields: [{ field: 'city', sign: { label: 'x', place: -1 } }] }]],
		[
			'with more than is known',
			[{ origin: portal, fields: [{ field: 'city', sign: { label: 'x', place: 0, value: 'y' } }] }],
		],
	])('%s; the other preferences hold', (_, stored) => {
		const { value, problems } = readPreferences({ version: 3, language: 'fr', mappings: stored });
		expect(value).toMatchObject({ language: 'fr' });
		expect(value.mappings).toBeUndefined();
		expect(problems.length).toBeGreaterThan(0);
	});
});

test('a key that nobody knows deep in the preferences costs what it stands in, and no more', () => {
	const accept = [{ value: 'IBM', field: 'companyName', since: 2020 }];
	const { value, problems } = readPreferences({ version: 3, language: 'fr', accept });
	expect(value).toMatchObject({ language: 'fr', accept: [] });
	expect(problems).toHaveLength(1);
});
