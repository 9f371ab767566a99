import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldIds } from '../../lib/record/fields.ts';
import { catalogue } from '../../lib/rules/catalogue.ts';
import { changed } from '../../lib/settings/changed.ts';
import { exportedPack } from '../../lib/settings/exported-pack.ts';
import { currentVersion } from '../../lib/settings/migrate.ts';
import { type Preferences, readPreferences } from '../../lib/settings/schema.ts';
import { currentSettings, type Stored } from '../../lib/settings/stored.ts';
import { readPack } from '../../lib/settings/team-pack.ts';
import { comparable } from './comparable.ts';

const head = { id: 'woodgrove-ada', name: { en: 'Ada’s settings', fr: 'Réglages d’Ada' }, version: '1.0.0' };
const fits = new Ajv({ strict: false }).compile(
	JSON.parse(readFileSync('docs/packs/pack.v1.schema.json', 'utf8')) as object,
);
const example = JSON.parse(readFileSync('docs/packs/woodgrove-desk.json', 'utf8')) as {
	checks: { id: string }[];
	dictionaries: Record<string, string[]>;
};
const own = JSON.stringify({ dictionaries: example.dictionaries, checks: example.checks });
const city = { id: 'city', kind: 'required', field: 'city', message: { en: 'A city.' } };
const preferencesOf = (more: object): Preferences => readPreferences({ version: currentVersion, ...more }).value;
const exported = (more: object, of = head) => exportedPack(preferencesOf(more), of);
const packOf = (more: object, of = head) => JSON.parse(exported(more, of)) as Record<string, unknown>;

/** What is stored in a fresh browser after it took a pack up. */
function imported(pack: string): Stored {
	const decided = changed({}, { pack });
	if (!('write' in decided)) throw new Error(JSON.stringify(decided.answer));
	expect(decided.problems).toEqual([]);
	return decided.write;
}

describe('settings as a pack', () => {
	test('are a head alone where nothing is set', () => {
		expect(packOf({ language: 'fr', minLevel: 'question', badge: true, existingNote: false })).toEqual({
			format: 1,
			...head,
		});
	});

	test('are written in a fixed order, so that the same settings give the same bytes', () => {
		const text = exported({
			atNext: 'ask',
			levels: { 'post-office-box': 'off', 'company-name-acronym': 'hint' },
			accept: [
				{ value: 'NWTC', field: 'companyName' },
				{ value: 'Cedar', field: 'city' },
			],
			own,
		});
		expect(Object.keys(JSON.parse(text) as object)).toEqual([
			'format',
			'id',
			'version',
			'name',
			'dictionaries',
			'accept',
			'levels',
			'atNext',
			'checks',
		]);
		const turned = exported({
			own: JSON.stringify({ checks: example.checks, dictionaries: example.dictionaries }, undefined, 2),
			accept: [
				{ value: 'Cedar', field: 'city' },
				{ value: 'NWTC', field: 'companyName' },
				{ value: 'Cedar', field: 'city' },
			],
			levels: { 'company-name-acronym': 'hint', 'post-office-box': 'off' },
			atNext: 'ask',
		});
		expect(turned).toBe(text);
	});

	test('name their own checks by the pack', () => {
		const pack = packOf({
			own: JSON.stringify({ checks: [city] }),
			levels: { 'own/city': 'error', 'own/gone': 'off', 'desk/a': 'hint' },
			accept: [{ value: 'Cedar', field: 'city', rule: 'own/city' }],
		});
		expect(pack['levels']).toEqual({ 'desk/a': 'hint', 'woodgrove-ada/city': 'error' });
		expect(pack['accept']).toEqual([{ value: 'Cedar', field: 'city', rule: 'woodgrove-ada/city' }]);
	});

	test.each<[string, object]>([
		['a rule that there is not', { levels: { 'city-size': 'off' } }],
		['an option that its rule has not', { options: { 'email-partner-domain': { domains: ['a.example'] } } }],
		['an option of another kind', { options: { 'email-partner-domain': { partnerDomains: 7 } } }],
		['a level of a check of the pack that had the name before', { levels: { 'woodgrove-ada/old': 'off' } }],
		['a value of signs that cannot be seen', { accept: [{ value: '\u200B', field: 'city' }] }],
	])('leave out what has no effect: %s', (_, more) => expect(packOf(more)).toEqual({ format: 1, ...head }));

	test('hold no sign that cannot be seen', () => {
		const pack = packOf({ accept: [{ value: 'Ce\u200Bdar', field: 'city' }] });
		expect(pack['accept']).toEqual([{ value: 'Cedar', field: 'city' }]);
	});

	test.each([
		['every rule', '*'],
		['the rules whose ids begin as the pack’s own', 'post-*'],
		['rules whose ids begin as those of own checks did', 'o*'],
	])('keep the level of own checks under a key for %s', (_, key) => {
		const levels = { [key]: 'hint', 'post-office-box': 'off' };
		const more = { own: JSON.stringify({ checks: [city] }), levels };
		const of = { ...head, id: 'post-desk' };
		const before =
			currentSettings({ preferences: preferencesOf(more) }).settings.levels['own/city']?.value ?? 'warning';
		const after = currentSettings(imported(exported(more, of))).settings.levels['post-desk/city']?.value ?? 'warning';
		expect(after).toBe(before);
	});

	test('hold the tests, sentences and lists of own checks as they are', () => {
		const { value } = readPack(exported({ own }));
		const before = readPack(JSON.stringify({ ...example, id: head.id, levels: {}, locked: [] })).value!;
		expect(value!.checks).toEqual(before.checks);
		expect(value!.dictionaries).toEqual(before.dictionaries);
	});
});

const level = fc.constantFrom('error', 'warning', 'question', 'hint', 'off');
const ruleId = fc.constantFrom(...catalogue.map(({ id }) => id));
const checkIds = example.checks.map(({ id }) => id);
const value = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'AZaé 0-&.’“«<>{}$\\"') });
const anyPreferences = fc
	.record(
		{
			language: fc.constantFrom('auto', 'en', 'fr'),
			minLevel: fc.constantFrom('error', 'warning', 'question', 'hint'),
			badge: fc.boolean(),
			atNext: fc.constantFrom('off', 'show', 'ask'),
			levels: fc.dictionary(
				fc.oneof(
					ruleId,
					fc.constantFrom(...checkIds).map((id) => `own/${id}`),
				),
				level,
				{ maxKeys: 20 },
			),
			options: fc.record({ 'email-partner-domain': fc.record({ partnerDomains: fc.array(value) }) }),
			accept: fc.array(
				fc.record(
					{
						value,
						field: fc.constantFrom(...fieldIds),
						rule: fc.oneof(
							ruleId,
							fc.constantFrom(...checkIds).map((id) => `own/${id}`),
						),
					},
					{ requiredKeys: ['value', 'field'] },
				),
			),
			checks: fc.subarray(example.checks),
		},
		{ requiredKeys: ['checks'] },
	)
	.map(({ checks, ...others }) => ({
		...others,
		own: JSON.stringify({ dictionaries: example.dictionaries, checks }),
	}));

describe('settings that go to another browser as a pack', () => {
	test('hold there as they held here, and are the same text in whichever order they were set', () => {
		fc.assert(
			fc.property(anyPreferences, (more) => {
				const preferences = preferencesOf(more);
				const text = exportedPack(preferences, head);
				expect(fits(JSON.parse(text))).toBe(true);
				const there = imported(text);
				const here = { preferences: { ...preferences, atNext: preferences.atNext } };
				expect(comparable(there, head.id)).toEqual(comparable(here, head.id));
				const { levels, accept } = preferences;
				const turned = Object.fromEntries(Object.entries(levels).toReversed());
				expect(exportedPack({ ...preferences, levels: turned, accept: accept.toReversed() }, head)).toBe(text);
			}),
			{ numRuns: 200 },
		);
	});
});
