import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed } from '../../lib/settings/changed.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { currentSettings, type Stored } from '../../lib/settings/stored.ts';
import { packHash } from '../../lib/settings/team-pack.ts';

const check = { id: 'a', kind: 'required', field: 'city', message: { en: 'A city.' } };
const pack = { format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' }, checks: [check] };
const settingsOf = (managed: Record<string, unknown>, preferences: object = {}, more: Stored = {}) =>
	currentSettings({ ...more, managed, preferences: { version: 3, ...preferences } }).settings;
const byPolicy = { from: 'policy', isLocked: true };

describe('a key of a policy', () => {
	test.each([
		['nothing', {}, []],
		['a level', { levels: { 'postal-code-shape': 'hint' } }, ['levels taken']],
		['a rule that there is not', { levels: { 'postal-code-shap': 'hint' } }, ['levels partly unknownRule']],
		[
			'a level among good ones',
			{ levels: { 'city-as-state': 'off', 'postal-code-shape': 'fatal' } },
			['levels partly notAllowed'],
		],
		['another type', { levels: 'off' }, ['levels refused notExpected']],
		['a feature that there is not', { disabledFeatures: ['fix', 'colour'] }, ['disabledFeatures partly notAllowed']],
		['what may be changed, misspelt', { userMayChange: ['langage', 'levels'] }, ['userMayChange partly unknownRule']],
		['a hash that is none', { allowedPackHashes: ['abc'] }, ['allowedPackHashes partly badFormat']],
		['a key that there is not', { minlevel: 'hint' }, ['minlevel refused unknownKey']],
		['a pack with a fault', { packs: [JSON.stringify({ ...pack, locked: ['b'] })] }, ['packs partly notAllowed']],
	])('is reported with what became of it: %s', (_, managed, expected) => {
		const report = readPolicy(managed).keys.map(({ key, became, problems }) =>
			[key, became, ...problems.map(({ kind }) => kind)].join(' '),
		);
		expect(report).toEqual(expected);
	});

	test('loses only the entries that cannot be read', () => {
		const levels = { 'city-as-state': 'off', 'postal-code-shape': 'fatal' };
		const settings = settingsOf({ levels, disabledFeatures: ['colour', 'fix'] });
		expect(settings.levels).toEqual({ 'city-as-state': { value: 'off', ...byPolicy } });
		expect(settings.disabled).toEqual(['fix']);
	});

	test('never breaks the reading, whatever it holds', () => {
		const keys = fc.constantFrom(
			'packs',
			'levels',
			'userMayChange',
			'allowedPackHashes',
			'disabledFeatures',
			'minLevel',
		);
		fc.assert(
			fc.property(fc.dictionary(keys, fc.anything()), (managed) => {
				for (const { became } of readPolicy(managed).keys) expect(['taken', 'partly', 'refused']).toContain(became);
			}),
		);
	});
});

describe('what a policy leaves to the person', () => {
	const person = { language: 'fr', minLevel: 'warning', levels: { 'city-as-state': 'off', 'desk/a': 'hint' } };
	const managed = { language: 'en', minLevel: 'hint', levels: { 'city-*': 'hint' }, packs: [JSON.stringify(pack)] };

	test.each([
		['nothing where nothing is named', undefined, { language: 'en', minLevel: 'hint', city: 'hint', own: 'warning' }],
		['one key', ['language'], { language: 'fr', minLevel: 'hint', city: 'hint', own: 'warning' }],
		['one rule', ['city-as-state'], { language: 'en', minLevel: 'hint', city: 'off', own: 'warning' }],
		['rules by the start of their ids', ['city-*'], { language: 'en', minLevel: 'hint', city: 'off', own: 'warning' }],
		['one check of its pack', ['desk/a'], { language: 'en', minLevel: 'hint', city: 'hint', own: 'hint' }],
		['all levels', ['levels'], { language: 'en', minLevel: 'hint', city: 'off', own: 'hint' }],
		['everything', ['*'], { language: 'fr', minLevel: 'warning', city: 'off', own: 'hint' }],
	])('is %s', (_, userMayChange, expected) => {
		const settings = settingsOf({ ...managed, ...(userMayChange && { userMayChange }) }, person);
		expect({
			language: settings.language.value,
			minLevel: settings.minLevel.value,
			city: settings.levels['city-as-state']?.value,
			own: settings.levels['desk/a']?.value,
		}).toEqual(expected);
	});

	test('holds where the person has said nothing', () => {
		const settings = settingsOf({ ...managed, userMayChange: ['*'] });
		expect(settings.language).toEqual({ value: 'en', from: 'policy', isLocked: false });
		expect(settings.levels['city-as-state']).toEqual({ value: 'hint', from: 'policy', isLocked: false });
	});

	test('can be changed, and what is not named is refused in the name of the policy', () => {
		const stored = { managed: { ...managed, userMayChange: ['language'] } };
		expect(changed(stored, { language: 'fr' })).toHaveProperty('write');
		expect(changed(stored, { minLevel: 'error' })).toEqual({ answer: { became: 'locked', by: 'policy' } });
		expect(changed(stored, { rule: 'city-as-state', level: 'off' })).toEqual({
			answer: { became: 'locked', by: 'policy' },
		});
	});
});

describe('packs that people import', () => {
	const text = JSON.stringify(pack);
	const other = JSON.stringify({ ...pack, id: 'other' });

	test('are refused where the policy allows none, and those in use stay', () => {
		const stored = { packs: [{ text }], managed: { allowImport: false } };
		expect(changed(stored, { pack: other })).toMatchObject({
			answer: { became: 'refused', problems: [{ kind: 'importNotAllowed' }] },
		});
		expect(currentSettings(stored).settings.teams).toHaveLength(1);
	});

	test('are those whose SHA-256 is named, in whichever case, and no other is used', () => {
		const managed = { allowedPackHashes: [packHash(text).toUpperCase()] };
		expect(changed({ managed }, { pack: text })).toHaveProperty('write');
		expect(changed({ managed }, { pack: other })).toMatchObject({
			answer: { became: 'refused', problems: [{ kind: 'hashNotAllowed', detail: packHash(other) }] },
		});
		const { settings, problems } = currentSettings({ packs: [{ text }, { text: other }], managed });
		expect(settings.teams.map(({ value: { id } }) => id)).toEqual(['desk']);
		expect(problems).toMatchObject([{ path: 'packs.other', kind: 'hashNotAllowed' }]);
	});

	test.each([
		['whether there may be any', { allowImport: 'no' }, 'importNotAllowed'],
		['which there may be', { allowedPackHashes: packHash(text) }, 'hashNotAllowed'],
	])('are refused where it cannot be read %s', (_, managed, kind) => {
		expect(changed({ managed }, { pack: text })).toMatchObject({ answer: { became: 'refused', problems: [{ kind }] } });
	});

	test('have the hash that other programs see', () => {
		// `printf 'abc' | sha256sum`, as FIPS 180-4 gives it.
		expect(packHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});
