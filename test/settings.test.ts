import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedSettings } from '../lib/settings/layers.ts';
import { readPack, readPolicy, readPreferences } from '../lib/settings/schema.ts';
import { rules } from '../lib/rules/index.ts';
import { levelOf, optionsOf } from '../lib/settings/settings.ts';
import { changedPreferences, currentSettings, lockOf } from '../lib/settings/stored.ts';
import versionOne from './settings/v1.json';

const pack = { format: 1, id: 'woodgrove', version: '1.2.0', name: { en: 'Woodgrove desk' } };

describe('the layers', () => {
	test('say nothing where nothing is stored', () => {
		expect(currentSettings({})).toMatchObject({
			settings: { levels: {}, accept: [], language: 'auto', locked: [] },
			problems: [],
		});
	});

	test('win in their order: pack, person, policy; accepted values add up', () => {
		const settings = mergedSettings([
			{ name: 'pack', levels: { a: 'hint', b: 'hint' }, accept: ['One'] },
			{ name: 'person', levels: { a: 'warning' }, accept: ['Two'], language: 'fr' },
			{ name: 'policy', levels: { b: 'off' }, locks: true },
		]);
		expect(settings.levels).toEqual({ a: { level: 'warning', from: 'person' }, b: { level: 'off', from: 'policy' } });
		expect(settings).toMatchObject({ accept: ['One', 'Two'], language: 'fr', locked: ['b'] });
	});

	test('say what happens at the button that leads on: the person over a pack, a policy over both', () => {
		const packs = [JSON.stringify({ ...pack, atNext: 'ask' })];
		const own = { version: 1, atNext: 'off' };
		const atNext = (stored: Parameters<typeof currentSettings>[0]) => {
			const { settings, problems } = currentSettings(stored);
			expect(problems).toEqual([]);
			return [settings.atNext, settings.locked.includes('atNext')];
		};
		expect(atNext({})).toEqual(['show', false]);
		expect(atNext({ packs })).toEqual(['ask', false]);
		expect(atNext({ packs, preferences: own })).toEqual(['off', false]);
		expect(atNext({ packs, preferences: own, managed: { atNext: 'show' } })).toEqual(['show', true]);
	});

	test('name who holds a level', () => {
		const managed = { packs: [JSON.stringify({ ...pack, levels: { 'city-*': 'hint' } })], levels: { 'post-*': 'off' } };
		const { settings, problems } = currentSettings({ managed: { ...managed, disableFirstRunPage: true } });
		expect(problems.filter(({ kind }) => kind !== 'unknownRule')).toEqual([]);
		expect(lockOf(settings, 'city-as-state')).toBe('Woodgrove desk 1.2.0');
		expect(lockOf(settings, 'post-office-box')).toBe('policy');
		expect(lockOf(settings, 'company-name-acronym')).toBeUndefined();
	});

	test('of a policy hold for all rules that a key covers, against what the person said of one', () => {
		const { settings } = currentSettings({
			preferences: { version: 1, levels: { 'company-name-acronym': 'off', 'post-office-box': 'off' } },
			managed: { levels: { 'company-name-*': 'error' } },
		});
		expect(levelOf(settings, 'company-name-acronym')).toEqual({ level: 'error', from: 'policy' });
		expect(levelOf(settings, 'post-office-box')).toEqual({ level: 'off', from: 'person' });
	});

	test('prefer the longest matching key', () => {
		const { settings } = currentSettings({
			managed: { levels: { 'company-name-*': 'hint', 'company-name-acronym': 'off' } },
		});
		expect(levelOf(settings, 'company-name-acronym')).toMatchObject({ level: 'off' });
		expect(levelOf(settings, 'company-name-length')).toMatchObject({ level: 'hint' });
		expect(levelOf(settings, 'postal-code-shape')).toEqual({});
	});
});

describe('what was stored', () => {
	test('by version 1 is still read', () => {
		expect(readPreferences(versionOne)).toMatchObject({ problems: [], value: { language: 'fr', accept: ['IBM'] } });
	});

	test.each([
		['another version', { version: 2 }, 'version'],
		['an unknown key', { version: 1, colour: 'red' }, ''],
		['a level that does not exist', { version: 1, levels: { 'city-missing': 'fatal' } }, 'levels.city-missing'],
		['no object', 'nonsense', ''],
	])('is told and replaced by the defaults where it holds %s', (_, stored, path) => {
		const { value, problems } = readPreferences(stored);
		expect(value).toMatchObject({ version: 1, language: 'auto' });
		expect(problems.map((problem) => problem.path)).toEqual([path]);
	});

	test('loses only the key that cannot be read', () => {
		const { value, problems } = readPreferences({ version: 1, language: 'fr', accept: 'IBM', colour: 'red' });
		expect(value).toEqual({ version: 1, language: 'fr', levels: {}, options: {}, accept: [] });
		expect(problems).toHaveLength(2);
	});

	test('keeps the newest accepted values when they are too many', () => {
		const accept = Array.from({ length: 5000 }, (_, number) => `Name ${number}`);
		const changed = changedPreferences({ preferences: { version: 1, accept } }, { accept: 'NWTC' });
		expect(changed?.accept).toHaveLength(5000);
		expect(changed?.accept.at(-1)).toBe('NWTC');
	});

	test('never breaks the reading, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.anything(),
				fc.anything(),
				fc.dictionary(fc.string(), fc.anything()),
				(preferences, packs, managed) => {
					expect(currentSettings({ preferences, packs, managed }).settings.language).toMatch(/^(?:auto|en|fr)$/);
				},
			),
		);
	});

	test('cannot poison any prototype', () => {
		const text = '{"version":1,"levels":{"__proto__":"off"},"__proto__":{"polluted":true}}';
		currentSettings({ preferences: JSON.parse(text), packs: [text], managed: JSON.parse(text) });
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});

describe('a team pack', () => {
	test('is taken up with its levels and accepted values', () => {
		const text = JSON.stringify({ ...pack, levels: { 'company-name-acronym': 'hint' }, accept: ['NWTC'] });
		const { settings, problems } = currentSettings({ packs: [text] });
		expect(problems).toEqual([]);
		expect(settings).toMatchObject({
			accept: ['NWTC'],
			levels: { 'company-name-acronym': { level: 'hint', from: 'Woodgrove desk 1.2.0' } },
		});
	});

	test.each([
		['not JSON', '{', 'notJson', ''],
		['an unknown key', JSON.stringify({ ...pack, checkz: [] }), 'unknownKey', ''],
		['more than a pack may hold', `${JSON.stringify(pack)}${' '.repeat(512 * 1024)}`, 'tooLarge', ''],
		['a version that is none', JSON.stringify({ ...pack, version: 'one' }), 'notExpected', 'version'],
		['markup in its name', JSON.stringify({ ...pack, name: { en: '<b>' } }), 'notExpected', 'name.en'],
	])('is refused with the place where it holds %s', (_, text, kind, path) => {
		expect(readPack(text)).toMatchObject({ value: undefined, problems: [{ kind, path }] });
	});

	test('has an option of another kind told, and the rule runs with its own', () => {
		const options = { 'email-partner-domain': { partnerDomains: 'woodgrove.example' } };
		const text = JSON.stringify({ ...pack, options });
		expect(readPack(text).problems).toMatchObject([{ path: 'options.email-partner-domain.partnerDomains' }]);
		const rule = rules.find(({ id }) => id === 'email-partner-domain')!;
		expect(optionsOf(currentSettings({ packs: [text] }).settings, rule)).toEqual({ partnerDomains: [] });
	});

	test('keeps a rule id that this version does not know, and tells it', () => {
		const { value, problems } = readPack(JSON.stringify({ ...pack, levels: { 'no-such-rule': 'off' } }));
		expect(value?.levels).toEqual({ 'no-such-rule': 'off' });
		expect(problems).toEqual([{ path: 'levels.no-such-rule', kind: 'unknownRule', detail: 'no-such-rule' }]);
	});
});

describe('a policy', () => {
	test('loses only the key that cannot be read', () => {
		const { value, problems } = readPolicy({ language: 'fr', levels: 'off', colour: 'red' });
		expect(value.at(-1)).toMatchObject({ name: 'policy', language: 'fr' });
		expect(problems.map(({ path }) => path)).toEqual(['levels', 'colour']);
	});

	test('holds its keys against the person', () => {
		const managed = { language: 'fr', levels: { 'company-name-*': 'warning' } };
		expect(changedPreferences({ managed }, { language: 'en' })).toBeUndefined();
		expect(changedPreferences({ managed }, { ruleOff: 'company-name-acronym' })).toBeUndefined();
		expect(changedPreferences({ managed }, { ruleOff: 'post-office-box' })?.levels).toEqual({
			'post-office-box': 'off',
		});
		expect(changedPreferences({ managed }, { accept: 'NWTC' })?.accept).toEqual(['NWTC']);
	});
});
