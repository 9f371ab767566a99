import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedSettings } from '../../lib/settings/layers.ts';
import { currentVersion } from '../../lib/settings/migrate.ts';
import { currentRuleId } from '../../lib/settings/renamed-rules.ts';
import { policyKeys, readPolicy } from '../../lib/settings/policy.ts';
import { readPreferences } from '../../lib/settings/schema.ts';
import { readPack } from '../../lib/settings/team-pack.ts';
import { atNextSetting, languageSetting, minLevelSetting } from '../../lib/settings/values.ts';
import { rules } from '../../lib/rules/index.ts';
import { defaultSettings, features, levelOf, optionsOf } from '../../lib/settings/settings.ts';
import { isSwitchedOff } from '../../lib/settings/stored-features.ts';
import { storedLanguage } from '../../lib/settings/stored-language.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import managedSchema from '../../public/managed_schema.json';
import versionOne from './v1.json';
import versionTwo from './v2.json';
import versionThree from './v3.json';

const pack = { format: 1, id: 'woodgrove', version: '1.2.0', name: { en: 'Woodgrove desk' } };

describe('the layers', () => {
	test('say nothing where nothing is stored', () => {
		expect(currentSettings({})).toMatchObject({ settings: defaultSettings, problems: [], isNewer: false });
	});

	const name = (value: string) => ({ value, field: 'companyName' as const });

	test('win in their order: pack, person, policy; accepted values add up; each key says whose word it is', () => {
		const settings = mergedSettings(
			[
				{
					name: 'pack',
					levels: { a: 'hint', b: 'hint' },
					accept: [name('One')],
					options: { a: { list: ['x'], size: 1 } },
				},
				{
					name: 'person',
					levels: { a: 'warning' },
					accept: [name('Two')],
					language: 'fr',
					options: { a: { size: 2 } },
				},
				{ name: 'policy', levels: { b: 'off' }, locks: true },
			],
			['a', 'b', 'c'],
		);
		const byPack = { from: 'pack', isLocked: false };
		const byPerson = { from: 'person', isLocked: false };
		expect(settings).toEqual({
			levels: {
				a: { value: 'warning', ...byPerson, against: [{ from: 'pack', value: 'hint' }] },
				b: { value: 'off', from: 'policy', isLocked: true, against: [{ from: 'pack', value: 'hint' }] },
			},
			options: {
				a: {
					list: { value: ['x'], ...byPack },
					size: { value: 2, ...byPerson, against: [{ from: 'pack', value: 1 }] },
				},
			},
			accept: [
				{ value: name('One'), ...byPack },
				{ value: name('Two'), ...byPerson },
			],
			teams: [],
			disabled: [],
			minLevel: { value: 'hint', from: 'built-in', isLocked: false },
			language: { value: 'fr', ...byPerson },
			atNext: { value: 'show', from: 'built-in', isLocked: false },
			badge: { value: false, from: 'built-in', isLocked: false },
			existingNote: { value: true, from: 'built-in', isLocked: false },
		});
	});

	test('say what happens at the button that leads on: the person over a pack, a policy over both', () => {
		const packs = [JSON.stringify({ ...pack, atNext: 'ask' })];
		const own = { version: 2, atNext: 'off' };
		const atNext = (stored: Parameters<typeof currentSettings>[0]) => {
			const { settings, problems } = currentSettings(stored);
			expect(problems).toEqual([]);
			return [settings.atNext.value, settings.atNext.isLocked];
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
		expect(settings.levels['city-as-state']).toEqual({ value: 'hint', from: 'Woodgrove desk 1.2.0', isLocked: true });
		expect(settings.levels['post-office-box']).toEqual({ value: 'off', from: 'policy', isLocked: true });
		expect(settings.levels['company-name-acronym']).toBeUndefined();
	});

	test('of a policy hold for all rules that a key covers, against what the person said of one', () => {
		const { settings } = currentSettings({
			preferences: { version: 1, levels: { 'company-name-acronym': 'off', 'post-office-box': 'off' } },
			managed: { levels: { 'company-name-*': 'error' } },
		});
		expect(levelOf(settings, 'company-name-acronym')).toEqual({ level: 'error', from: 'policy', isLocked: true });
		expect(levelOf(settings, 'post-office-box')).toEqual({ level: 'off', from: 'person', isLocked: false });
	});

	test('prefer the longest matching key', () => {
		const { settings } = currentSettings({
			managed: { levels: { 'company-name-*': 'hint', 'company-name-acronym': 'off' } },
		});
		expect(levelOf(settings, 'company-name-acronym')).toMatchObject({ level: 'off' });
		expect(levelOf(settings, 'company-name-length')).toMatchObject({ level: 'hint' });
		expect(levelOf(settings, 'postal-code-shape')).toEqual({});
	});

	test('prefer the whole id to the same with a star behind it', () => {
		const levels = { 'post-office-box': 'off', 'post-office-box*': 'error' };
		const pack = JSON.stringify({
			format: 1,
			id: 'desk',
			version: '1.0.0',
			name: { en: 'Desk' },
			levels: { 'post-office-box*': 'error' },
		});
		expect(levelOf(currentSettings({ managed: { levels } }).settings, 'post-office-box').level).toBe('off');
		const { settings } = currentSettings({
			preferences: { version: 3, levels: { 'post-office-box': 'off' } },
			packs: [pack],
		});
		expect(levelOf(settings, 'post-office-box')).toEqual({ level: 'off', from: 'person', isLocked: false });
	});
});

describe('what was stored', () => {
	const accepted = { value: 'IBM', field: 'companyName' };

	test('by version 1 is still read: an accepted word becomes a company name', () => {
		const { value, problems, isNewer } = readPreferences(versionOne);
		expect({ problems, isNewer }).toEqual({ problems: [], isNewer: false });
		expect(value).toMatchObject({ version: 3, language: 'fr', accept: [accepted] });
	});

	test('by version 2 is still read: nothing in it changed', () => {
		const { value, problems } = readPreferences(versionTwo);
		expect(problems).toEqual([]);
		expect(value).toEqual({ ...versionTwo, version: 3 });
	});

	test('by version 3 is read as it is', () => {
		const { value, problems } = readPreferences(versionThree);
		expect(problems).toEqual([]);
		expect(value).toEqual(versionThree);
	});

	test('has one frozen example for each version that there was', () => {
		expect([versionOne, versionTwo, versionThree].map(({ version }) => version)).toEqual(
			Array.from({ length: currentVersion }, (_, before) => before + 1),
		);
	});

	test('by a newer version is told, left out and marked, so that nobody writes over it', () => {
		const newer = { version: 99, language: { of: 'hints', is: 'fr' }, colour: 'red' };
		const { value, problems, isNewer } = readPreferences(newer);
		expect(value).toMatchObject({ version: 3, language: 'auto', accept: [] });
		expect(problems).toMatchObject([{ path: 'version', kind: 'newer', detail: '99' }]);
		expect(isNewer).toBe(true);
	});

	test.each([
		['no version', {}, 'version'],
		['a version that is none', { version: 'one' }, 'version'],
		['an unknown key', { version: 1, colour: 'red' }, 'colour'],
		['a level that does not exist', { version: 1, levels: { 'city-missing': 'fatal' } }, 'levels.city-missing'],
		['an accepted value without a field', { version: 2, accept: [{ value: 'IBM' }] }, 'accept.0.field'],
		['no object', 'nonsense', 'version'],
	])('is told and replaced by the defaults where it holds %s', (_, stored, path) => {
		const { value, problems } = readPreferences(stored);
		expect(value).toMatchObject({ version: 3, language: 'auto' });
		expect(problems.map((problem) => problem.path)).toEqual([path]);
	});

	test('loses only the key that cannot be read', () => {
		const { value, problems } = readPreferences({ version: 1, language: 'fr', accept: 'IBM', colour: 'red' });
		expect(value).toEqual({ version: 3, language: 'fr', levels: {}, options: {}, accept: [] });
		expect(problems).toHaveLength(2);
	});

	test('never breaks the reading, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.anything(),
				fc.anything(),
				fc.dictionary(fc.string(), fc.anything()),
				(preferences, packs, managed) => {
					const { settings } = currentSettings({ preferences, packs, managed });
					expect(settings.language.value).toMatch(/^(?:auto|en|fr)$/);
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
			accept: [{ value: { value: 'NWTC', field: 'companyName' }, from: 'Woodgrove desk 1.2.0' }],
			levels: { 'company-name-acronym': { value: 'hint', from: 'Woodgrove desk 1.2.0' } },
		});
	});

	test('accepts a value of one field, by one rule', () => {
		const accept = [{ value: 'Cedar', field: 'city', rule: 'city-repetition' }];
		const { settings, problems } = currentSettings({ packs: [JSON.stringify({ ...pack, accept })] });
		expect(problems).toEqual([]);
		expect(settings.accept.map(({ value }) => value)).toEqual(accept);
	});

	const many = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, at) => [`rule-${name(at)}`, 'off']));
	const name = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

	test.each([
		['levels', { levels: many(701) }, 'levels', '700'],
		[
			'rules with options',
			{ options: Object.fromEntries(Object.keys(many(701)).map((id) => [id, {}])) },
			'options',
			'700',
		],
		['options of one rule', { options: { 'city-as-state': many(51) } }, 'options.city-as-state', '50'],
		['accepted values', { accept: Object.keys(many(5001)) }, 'accept', '5000'],
	])('is refused with its place where it has too many %s', (_, more, path, detail) => {
		expect(readPack(JSON.stringify({ ...pack, ...more }))).toMatchObject({
			value: undefined,
			problems: [{ kind: 'tooMany', path, detail }],
		});
	});

	test('is one of ten at the most', () => {
		const packs = Array.from({ length: 12 }, (_, at) =>
			JSON.stringify({ ...pack, id: `p${at}`, accept: [`Name ${at}`] }),
		);
		expect(currentSettings({ packs }).settings.accept).toHaveLength(10);
	});

	test('that still names a rule by an earlier id speaks of the rule of today', () => {
		const renamed = { 'town-missing': 'city-missing', 'city-missing': 'city-unknown' };
		expect(currentRuleId('town-missing', renamed)).toBe('city-unknown');
		expect(currentRuleId('city-unknown', renamed)).toBe('city-unknown');
		expect(currentRuleId('toString', renamed)).toBe('toString');
		expect(currentRuleId('a', { a: 'b', b: 'a' })).toMatch(/^[ab]$/);
	});

	test.each([
		['not JSON', '{', 'notJson', ''],
		['an unknown key', JSON.stringify({ ...pack, checkz: [] }), 'unknownKey', 'checkz'],
		['more than a pack may hold', `${JSON.stringify(pack)}${' '.repeat(512 * 1024)}`, 'tooLarge', ''],
		['a version that is none', JSON.stringify({ ...pack, version: 'one' }), 'badFormat', 'version'],
		['markup in its name', JSON.stringify({ ...pack, name: { en: '<b>' } }), 'badFormat', 'name.en'],
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
		expect(problems).toMatchObject([{ path: 'levels.no-such-rule', kind: 'unknownRule', detail: 'no-such-rule' }]);
	});
});

describe('a policy', () => {
	test('loses only the key that cannot be read', () => {
		const { layers, problems } = readPolicy({ language: 'fr', levels: 'off', colour: 'red' });
		expect(layers.at(-1)).toMatchObject({ name: 'policy', language: 'fr' });
		expect(problems.map(({ path }) => path)).toEqual(['levels', 'colour']);
	});

	test.each([
		['a web address', 'https://support.example/faircopy', 'https://support.example/faircopy'],
		['a mail address', 'mailto:help@support.example', 'mailto:help@support.example'],
		['an address that is not encrypted', 'http://support.example', undefined],
		['a script', 'javascript:alert(1)', undefined],
		['an address with more after it', 'https://support.example <img>', undefined],
		['no text', 7, undefined],
	])('names where false alarms are reported by %s, or nobody', (_, supportUrl, expected) => {
		const { settings, problems } = currentSettings({ managed: { supportUrl } });
		expect(settings.supportUrl).toBe(expected);
		expect(problems.map(({ path }) => path)).toEqual(expected ? [] : ['supportUrl']);
	});

	test('knows the keys that the browsers are told of, and no other', () => {
		expect(Object.keys(managedSchema.properties).toSorted()).toEqual(Object.keys(policyKeys).toSorted());
		// Of a value outside an enumeration the browser drops the key in silence: the descriptions name the values instead.
		expect(JSON.stringify(managedSchema)).not.toContain('"enum"');
		const { language, atNext, minLevel, disabledFeatures } = managedSchema.properties;
		for (const [{ description }, values] of [
			[language, languageSetting.options],
			[atNext, atNextSetting.options],
			[minLevel, minLevelSetting.options],
			[disabledFeatures, features],
		] as const) {
			for (const value of values) expect(description).toMatch(new RegExp(`(^|\\W)${value}\\b`));
		}
	});
});

describe('the language alone', () => {
	test.each([
		['nothing', {}],
		['the person’s', { preferences: { version: 2, language: 'fr' } }],
		['an earlier version’s', { preferences: { version: 1, language: 'fr' } }],
		['a newer version’s', { preferences: { version: 99, language: 'fr' } }],
		['none that there is', { preferences: { version: 2, language: 'de' } }],
		['the policy’s', { preferences: { version: 2, language: 'fr' }, managed: { language: 'en' } }],
		['the policy’s, which the person may change', { managed: { language: 'en', userMayChange: ['language'] } }],
		[
			'the person’s, who may change the policy’s',
			{ preferences: { version: 2, language: 'fr' }, managed: { language: 'en', userMayChange: ['*'] } },
		],
		['the policy’s, left open', { preferences: { version: 2, language: 'fr' }, managed: { language: 'auto' } }],
		['a policy’s that there is not', { preferences: { version: 2, language: 'fr' }, managed: { language: 7 } }],
		['no preferences at all', { preferences: 'fr' }],
	])('is the one of all settings: %s', (_, stored) => {
		const { against: __, ...language } = currentSettings(stored).settings.language;
		expect(storedLanguage(stored)).toEqual(language);
	});
});

describe('a feature that pages ask for alone', () => {
	test.each([
		['nothing', undefined, false],
		['another feature', { disabledFeatures: ['fix'] }, false],
		['no list', { disabledFeatures: 'practice' }, false],
		['the feature', { disabledFeatures: ['colour', 'practice'] }, true],
	])('is switched off as all settings say: by %s', (_, managed, expected) => {
		expect(isSwitchedOff({ managed: managed as never }, 'practice')).toBe(expected);
		expect(currentSettings({ managed: managed as never }).settings.disabled.includes('practice')).toBe(expected);
	});
});
