import { describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { fieldIds } from '../../lib/record/fields.ts';
import { catalogue } from '../../lib/rules/catalogue.ts';
import { policyKeyOf } from '../../lib/settings/policy-key.ts';
import { byField, listedRules, type RuleWords, searchFor } from '../../lib/settings/rule-list.ts';
import { currentSettings, type Stored } from '../../lib/settings/stored.ts';

const words: RuleWords = {
	language: 'fr',
	title: (rule) => (rule === 'post-office-box' ? 'Boîte postale' : rule),
	said: (rule) => (rule === 'post-office-box' ? ['« BP 12 » est une boîte postale de l’Œuvre.'] : []),
	saidByTeam: ({ message }) => message.en,
	layer: (name) => name,
};
const check = { id: 'city', kind: 'words', field: 'city', avoid: ['x'], level: 'hint', message: { en: 'No city.' } };
const pack = {
	format: 1,
	id: 'woodgrove',
	version: '1.2.0',
	name: { en: 'Woodgrove' },
	levels: { 'post-office-box': 'hint' },
	checks: [check, { ...check, id: 'street', field: 'addressLine1' }],
	locked: ['street'],
};
const preferences = { version: 3, levels: { 'post-office-box': 'off', 'woodgrove/city': 'error' } };
const listed = (stored: Stored) => {
	const current = currentSettings(stored);
	return listedRules({ ...current, withoutPerson: current.withoutPerson() }, words);
};
const one = (id: string, stored: Stored) => listed(stored).find((rule) => rule.id === id)!;

describe('the list of rules', () => {
	test('holds every rule once, by field in the order of the form', () => {
		const rules = listed({});
		expect(rules.map(({ id }) => id).toSorted()).toEqual(catalogue.map(({ id }) => id));
		const places = rules.map(({ field }) => fieldIds.indexOf(field));
		expect(places).toEqual(places.toSorted((first, second) => first - second));
		expect(byField(rules).flatMap((group) => group.rules)).toEqual(rules);
	});

	test('says nothing is changed where nothing is stored', () => {
		expect(listed({}).filter(({ isChanged, isPersons, set }) => isChanged || isPersons || set)).toEqual([]);
	});

	test('says what would hold without the person, and whose word that is', () => {
		expect(one('post-office-box', { preferences, packs: [JSON.stringify(pack)] })).toMatchObject({
			level: 'off',
			set: { from: 'person', against: [{ from: 'Woodgrove 1.2.0', value: 'hint' }] },
			withoutPerson: { level: 'hint', from: 'Woodgrove 1.2.0' },
			isChanged: true,
			isPersons: true,
		});
		expect(one('post-office-box', { preferences })).toMatchObject({
			withoutPerson: { level: 'warning', from: 'built-in' },
		});
	});

	test('holds the checks of packs and the person’s own behind the rules of their field', () => {
		const own = JSON.stringify({ checks: [{ ...check, id: 'mine' }] });
		const stored = { preferences: { ...preferences, own }, packs: [JSON.stringify(pack)] };
		const ofCity = byField(listed(stored)).find(({ field }) => field === 'city')!;
		expect(ofCity.rules.map(({ id }) => id).slice(-2)).toEqual(['woodgrove/city', 'own/mine']);
		expect(one('woodgrove/city', stored)).toMatchObject({
			title: 'No city.',
			team: 'Woodgrove 1.2.0',
			level: 'error',
			withoutPerson: { level: 'hint', from: 'Woodgrove 1.2.0' },
			isChanged: true,
			isPersons: true,
		});
		expect(one('woodgrove/street', stored)).toMatchObject({ isChanged: false, set: { isLocked: true } });
		expect(one('own/mine', stored)).toMatchObject({ team: 'person', isChanged: false, isPersons: false });
	});

	test('holds the options with who set them', () => {
		const options = { 'email-partner-domain': { partnerDomains: ['contoso.com'] } };
		expect(one('email-partner-domain', { preferences: { version: 3, options } })).toMatchObject({
			options: [{ name: 'partnerDomains', value: ['contoso.com'], set: { from: 'person' } }],
			isChanged: true,
			isPersons: true,
		});
		expect(one('email-partner-domain', {}).options).toEqual([{ name: 'partnerDomains', value: [], set: undefined }]);
	});

	test.each([
		['BOITE', 'post-office-box'],
		['oeuvre bp', 'post-office-box'],
		['post-office', 'post-office-box'],
		['no CITY', 'woodgrove/city'],
		['woodgrove 1.2', 'woodgrove/city'],
	])('is searched by title, id, sentence and pack: %s finds %s', (typed, id) => {
		const found = listed({ packs: [JSON.stringify(pack)] }).filter(searchFor(typed));
		expect(found.map((rule) => rule.id)).toContain(id);
		expect(found.length).toBeLessThan(4);
	});

	test('is whole where nothing is looked for, and empty where nothing is found', () => {
		const rules = listed({});
		expect(rules.filter(searchFor('  '))).toHaveLength(rules.length);
		expect(rules.filter(searchFor('boîte qwertz'))).toEqual([]);
	});
});

test('every option of a rule has its label', () => {
	const labels = english.options.rulesSection.option as Record<string, Record<string, string> | undefined>;
	const options = catalogue.flatMap(({ id, options = {} }) => Object.keys(options).map((name) => [id, name] as const));
	expect(options.filter(([id, name]) => !labels[id]?.[name])).toEqual([]);
});

describe('the key of the policy that holds a setting', () => {
	const { policy } = currentSettings({
		managed: {
			levels: { '*': 'hint', 'post-*': 'off', 'other/x': 'off', 'city-as-state*': 'hint', 'city-as-state': 'off' },
			atNext: 'ask',
			packs: [JSON.stringify(pack)],
		},
	});
	test.each([
		['policy', 'post-office-box', ['levels', 'post-*']],
		['policy', 'city-repetition', ['levels', '*']],
		['policy', 'city-as-state', ['levels', 'city-as-state']],
		['policy', 'other/x', ['levels', 'other/x']],
		['policy', 'atNext', ['atNext']],
		['Woodgrove 1.2.0', 'woodgrove/city', ['packs', 'Woodgrove 1.2.0']],
		['person', 'post-office-box', []],
	])('of %s on %s is named as it was written', (from, name, key) => {
		expect(policyKeyOf(policy, from, name)).toEqual(key);
	});
});
