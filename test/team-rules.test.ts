import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check as judge } from '../lib/check/check.ts';
import { readLocale } from '../lib/command-line/package-data.ts';
import { lookups } from '../lib/check/lookups.ts';
import { packTests } from '../lib/check/pack-tests.ts';
import { patternOf, PatternRefused } from '../lib/check/patterns.ts';
import { teamRules } from '../lib/check/team-rules.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import { mergedSettings } from '../lib/settings/layers.ts';
import { currentSettings } from '../lib/settings/stored.ts';
import { packLayer, readPack } from '../lib/settings/team-pack.ts';
import { createTexts } from '../lib/text/texts.ts';
import { tables } from './tables.ts';

/** The settings with one pack of these checks. */
function settingsWith(checks: readonly object[], more: object = {}) {
	const text = JSON.stringify({
		format: 1,
		id: 'desk',
		version: '1.0.0',
		name: { en: 'Harbor desk', fr: 'Bureau du port' },
		dictionaries: { forms: ['SAS', 'Ltd'] },
		...more,
		checks: checks.map((one, at) => ({
			id: `c${at}`,
			field: 'companyName',
			message: { en: 'Found {match}.' },
			...one,
		})),
	});
	const { value, problems } = readPack(text);
	expect(problems).toEqual([]);
	return mergedSettings([packLayer(value!)]);
}

/** What the checks say of a record: fields, matches and repairs. */
function saidOf(check: object, record: CustomerRecord) {
	const settings = settingsWith([check]);
	const { findings, faults } = judge(record, { settings, tables, today: '2026-11-22', rules: teamRules(settings) });
	expect(faults).toEqual([]);
	return findings.map(({ data, fix }) => ({ match: data['match'], suggestion: data['suggestion'], fix: fix?.value }));
}

const name = (companyName: string): CustomerRecord => ({ companyName });

describe.each<[string, object, { silent: CustomerRecord[]; found: [CustomerRecord, object?][] }]>([
	['required', { kind: 'required' }, { silent: [{}, name('Harbor')], found: [[name('')], [name(' ')]] }],
	['empty', { kind: 'empty' }, { silent: [{}, name(' ')], found: [[name('Harbor'), { match: 'Harbor', fix: '' }]] }],
	[
		'pattern, to match',
		{ kind: 'pattern', match: '^\\p{L}+$' },
		{ silent: [{}, name('Évry')], found: [[name('R2D2')]] },
	],
	[
		'pattern, not to match',
		{ kind: 'pattern', notMatch: '(?i)test' },
		{ silent: [{}, name('Harbor')], found: [[name('My TEST'), { match: 'TEST' }]] },
	],
	[
		'oneOf',
		{ kind: 'oneOf', values: ['Harbor', 'Quay'] },
		{ silent: [{}, name('Quay')], found: [[name('quay'), { suggestion: '' }], [name('Pier')]] },
	],
	[
		'oneOf, with the nearest',
		{ kind: 'oneOf', values: ['Harbor', 'Quay'], ignoreCase: true, suggest: true },
		{
			silent: [{}, name('quay')],
			found: [
				[name('Harbour'), { suggestion: 'Harbor', fix: 'Harbor' }],
				[name('Something else'), { suggestion: '', fix: undefined }],
				[name('HARBOUR'), { suggestion: 'Harbor' }],
			],
		},
	],
	[
		'noneOf',
		{ kind: 'noneOf', values: { dictionary: 'forms' }, ignoreCase: true },
		{ silent: [{}, name('Harbor SAS')], found: [[name('sas')], [name('LTD')]] },
	],
	[
		'length',
		{ kind: 'length', min: 2, max: 4 },
		{ silent: [{}, name('ab'), name('𝒜𝒜𝒜𝒜')], found: [[name('a')], [name('abcde')]] },
	],
	[
		'case: not all upper',
		{ kind: 'case', style: 'notAllUpper', except: { dictionary: 'forms' } },
		{
			silent: [{}, name('Harbor SAS'), name('SAS'), name('3M'), name('3M SAS'), name('日本'), name('X')],
			found: [[name('HARBOR LIGHT SAS'), { fix: 'Harbor Light SAS' }], [name('ÉVRY')]],
		},
	],
	[
		'case: not all lower',
		{ kind: 'case', style: 'notAllLower' },
		{ silent: [{}, name('eBay'), name('42')], found: [[name('harbor light'), { fix: 'Harbor Light' }]] },
	],
	[
		'case: upper',
		{ kind: 'case', style: 'upper' },
		{ silent: [name('AB-1')], found: [[name('Ab-1'), { fix: 'AB-1' }]] },
	],
	['case: lower', { kind: 'case', style: 'lower' }, { silent: [name('ab')], found: [[name('AB'), { fix: 'ab' }]] }],
	[
		'case: title',
		{ kind: 'case', style: 'title' },
		{
			silent: [name('Harbor-Light 2'), name('3M Canada'), name('Women’s Clinic'), name("Women's Clinic")],
			found: [
				[name('harbor LIGHT'), { fix: 'Harbor Light' }],
				[name('women’s clinic'), { fix: 'Women’s Clinic' }],
			],
		},
	],
	[
		'case: not all upper, but for a phrase',
		{ kind: 'case', style: 'notAllUpper', except: ['GmbH & Co. KG'] },
		{
			silent: [name('Muster GmbH & Co. KG')],
			found: [[name('MUSTER GMBH & CO. KG'), { fix: 'Muster GmbH & Co. KG' }]],
		},
	],
	[
		'words',
		{ kind: 'words', avoid: ['à confirmer', 'n/a', '???', 'test', 'C++'] },
		{
			silent: [
				{},
				name('Testa SAS'),
				name('Contest'),
				name('A confirm'),
				name('NA'),
				name('Anna N. A. Smith'),
				name('Vitamin C Foods'),
			],
			found: [
				[name('Harbor (A CONFIRMER)'), { match: 'A CONFIRMER' }],
				[name('N/A'), { match: 'N/A' }],
				[name('Harbor ???'), { match: '???' }],
				[name('test.'), { match: 'test' }],
			],
		},
	],
	[
		'words, also inside others',
		{ kind: 'words', avoid: ['Test', 'société'], wholeWords: false },
		{
			silent: [name('Harbor')],
			found: [
				[name('Contest'), { match: 'test' }],
				[name('SOCIETE Quay'), { match: 'SOCIETE' }],
			],
		},
	],
	[
		'replace',
		{ kind: 'replace', swap: { Limited: 'Ltd', 'S.A.S.': 'SAS', Ltd: 'Ltd.' } },
		{
			silent: [{}, name('Limitedge'), name('Harbor Ltd.'), name('limited')],
			found: [
				[name('Harbor S.A.S.'), { match: 'S.A.S.', suggestion: 'SAS', fix: 'Harbor SAS' }],
				[name('Quay Ltd'), { match: 'Ltd', fix: 'Quay Ltd.' }],
			],
		},
	],
	[
		'replace, in one pass',
		{ kind: 'replace', swap: { Saint: 'St', St: 'Street', Contoso: 'The Contoso', Inc: ', Inc', Dr: '' } },
		{
			silent: [name('The Contoso Ltd'), name('Harbor, Inc')],
			found: [
				[name('1 Saint Paul'), { fix: '1 St Paul' }],
				[name('Contoso Ltd'), { fix: 'The Contoso Ltd' }],
				[name('Dr Holt'), { fix: 'Holt' }],
			],
		},
	],
	[
		'replace, also inside others',
		{ kind: 'replace', swap: { ae: 'ä' }, wholeWords: false },
		{ silent: [name('Harbor')], found: [[name('Baer und Maerz'), { fix: 'Bär und März' }]] },
	],
	[
		'compare: equals',
		{ kind: 'compare', with: 'city', relation: 'equals' },
		{
			silent: [{}, name('Hull'), { city: 'Hull' }, { companyName: 'Hull', city: 'Hull' }],
			found: [[{ companyName: 'Hul', city: 'Hull' }, { fix: 'Hull' }]],
		},
	],
	[
		'compare: differs',
		{ kind: 'compare', with: 'city', relation: 'differs' },
		{
			silent: [
				{ companyName: 'Hull Ltd', city: 'Hull' },
				{ companyName: '--', city: '.' },
			],
			found: [[{ companyName: 'HULL', city: 'Hull' }]],
		},
	],
	[
		'compare: contains',
		{ kind: 'compare', with: 'city', relation: 'contains' },
		{ silent: [{ companyName: 'Évry Bois', city: 'EVRY' }], found: [[{ companyName: 'Harbor', city: 'Hull' }]] },
	],
	[
		'compare: one domain',
		{ kind: 'compare', field: 'agreementEmail', with: 'email', relation: 'emailDomainMatches' },
		{
			silent: [
				{ agreementEmail: 'a@harbor.example' },
				{ agreementEmail: 'a@legal.harbor.example', email: 'b@Harbor.example' },
				{ agreementEmail: 'a@harbor.example', email: 'https://www.harbor.example/x' },
			],
			found: [[{ agreementEmail: 'a@theharbor.example', email: 'b@harbor.example' }, { match: 'theharbor.example' }]],
		},
	],
	[
		'when: all must hold',
		{
			kind: 'required',
			when: [
				{ field: 'country', oneOf: ['FR'] },
				{ field: 'city', present: true },
				{ field: 'postalCode', matches: '^97' },
				{ field: 'state', noneOf: ['x'] },
			],
		},
		{
			silent: [
				{},
				{ country: 'FR', city: 'Cayenne' },
				{ country: 'FR', city: 'Cayenne', postalCode: '97300', state: 'X' },
				{ companyName: '', country: 'GF', city: 'Cayenne', postalCode: '97300' },
			],
			found: [[{ companyName: '', country: 'fr', city: 'Cayenne', postalCode: '97300' }]],
		},
	],
])('%s', (_, check, { silent, found }) => {
	test.each(silent)('is silent about %o', (record) => expect(saidOf(check, record)).toEqual([]));
	test.each(found)('finds %o', (record, expected = {}) => expect(saidOf(check, record)).toMatchObject([expected]));
});

describe('a team’s check', () => {
	const check = {
		kind: 'words',
		avoid: ['provisional'],
		level: 'error',
		message: { en: '{match} in {country}, {value}: {city}.' },
	};
	const record = { companyName: 'Provisional $t(rules) {value}', country: 'FR', city: '{country}' };
	const context = (settings: ReturnType<typeof settingsWith>) => ({ settings, tables, today: '2026-11-22' });
	const own = (settings: ReturnType<typeof settingsWith>) =>
		judge(record, context(settings)).findings.find(({ rule }) => rule === 'desk/c0');

	test('speaks in the team’s name, never in the portal’s', () => {
		expect(own(settingsWith([check]))).toMatchObject({ level: 'error', levelFrom: 'Harbor desk 1.0.0' });
		expect(own(settingsWith([check]))).not.toHaveProperty('published');
	});

	test('says its sentence, and a value stays what it is', () => {
		const settings = settingsWith([check]);
		const texts = createTexts('en', readLocale('en'), lookups(tables, settings));
		expect(texts.finding(own(settings)!)).toMatchObject({
			title: 'Harbor desk',
			what: 'Provisional in France, Provisional $t(rules) {value}: {country}.',
			action: '',
			why: expect.stringContaining('Harbor desk'),
		});
		expect(texts.line(own(settings)!)).toMatch(/^Provisional in France/);
	});

	test('names nothing of a field that the form has not, and a country by its name', () => {
		const settings = settingsWith([
			{ kind: 'required', field: 'country', message: { en: '“{value}” in {city}{country}.' } },
		]);
		const texts = createTexts('en', readLocale('en'), lookups(tables, settings));
		const said = (of: CustomerRecord) =>
			judge(of, { ...context(settings), rules: teamRules(settings) }).findings.map((one) => texts.line(one));
		expect(said({ country: '' })).toEqual(['“” in .']);
		const pattern = settingsWith([
			{ kind: 'pattern', notMatch: 'F', field: 'country', message: { en: '{match}, {value}' } },
		]);
		const [finding] = judge({ country: 'FR' }, { ...context(pattern), rules: teamRules(pattern) }).findings;
		expect(createTexts('en', readLocale('en'), lookups(tables, pattern)).line(finding!)).toBe('France, France');
	});

	test('says it in the reader’s language, or in English', () => {
		const settings = settingsWith([
			{ ...check, why: { en: 'Because.', fr: 'Parce que.' }, link: 'https://desk.example/why' },
		]);
		const texts = createTexts('fr', readLocale('fr'), lookups(tables, settings));
		expect(texts.finding(own(settings)!)).toMatchObject({
			title: 'Bureau du port',
			what: expect.stringContaining('Provisional in France'),
			why: 'Parce que.',
			source: { label: 'desk.example', href: 'https://desk.example/why' },
		});
	});

	test('is off, accepted, or skipped by a condition, and the trace says which', () => {
		const became = (checks: object[], more: object = {}) =>
			judge(record, { ...context(settingsWith(checks, more)), withTrace: true }).trace!.find(
				({ rule }) => rule === 'desk/c0',
			);
		expect(became([check])).toMatchObject({ became: 'said' });
		expect(became([{ ...check, level: 'off' }])).toMatchObject({ became: 'off' });
		expect(became([check], { levels: { 'desk/*': 'off' } })).toMatchObject({ became: 'off' });
		expect(became([check], { accept: [record.companyName] })).toMatchObject({ became: 'said' });
		const accept = [{ value: record.companyName, field: 'companyName', rule: 'desk/c0' }];
		expect(became([check], { accept })).toMatchObject({ became: 'accepted' });
		const when = [
			{ field: 'city', present: true },
			{ field: 'country', oneOf: ['BE'] },
		];
		expect(became([{ ...check, when }])).toMatchObject({ became: 'skipped', condition: 1 });
	});

	test('whose pattern cannot be compiled costs only itself', () => {
		const settings = settingsWith([{ kind: 'pattern', match: '(a' }, check]);
		const { findings, faults } = judge(record, { ...context(settings), rules: teamRules(settings) });
		expect(findings.map(({ rule }) => rule)).toEqual(['desk/c1']);
		expect(faults).toEqual([]);
	});

	test('says nothing of a value longer than any field, and grows none', () => {
		const swap = { a: 'b'.repeat(255), b: 'c'.repeat(255), c: 'd'.repeat(255) };
		const [said] = saidOf({ kind: 'replace', wholeWords: false, swap }, name('a'));
		expect(said?.fix).toBe('b'.repeat(255));
		expect(saidOf({ kind: 'replace', swap: { a: 'b' } }, name('a '.repeat(10_000)))).toEqual([]);
	});

	test('never throws, whatever the record', () => {
		const settings = settingsWith([
			check,
			{ kind: 'replace', swap: { a: 'aa', b: '' } },
			{ kind: 'case', style: 'title' },
		]);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (companyName) => {
				expect(judge({ companyName }, { ...context(settings), rules: teamRules(settings) }).faults).toEqual([]);
			}),
		);
	});
});

describe('a pattern', () => {
	test.each(['(?=x)', '(a)\\1', '(', 'a{1001}', '(?<!x)y', '((a{100}){100}){100}', '^[a-z]{1,1000}$'])(
		'%s is refused with a reason',
		(source) => {
			expect(() => patternOf(source)).toThrow(PatternRefused);
			expect(() => patternOf(source)).toThrow(/\w/);
		},
	);

	test.each(['^(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*x'])('%s hangs nobody', (source) => {
		// A backtracking engine would not come back from this in a lifetime.
		expect(patternOf(source).find(`${'a'.repeat(1500)}!`)).toBeUndefined();
	});
});

describe('a pack that is tried out', () => {
	const text = (more: object) =>
		JSON.stringify({
			format: 1,
			id: 'desk',
			version: '1.0.0',
			name: { en: 'Harbor desk' },
			levels: { 'company-name-acronym': 'off' },
			checks: [
				{
					id: 'a',
					field: 'companyName',
					message: { en: 'Found.' },
					kind: 'replace',
					swap: { NWTC: 'Harbor' },
					...more,
				},
			],
		});
	const settings = (more: object) => mergedSettings([{ ...packLayer(readPack(text(more)).value!), isDryRun: true }]);
	const findings = (more: object = {}) =>
		judge({ companyName: 'NWTC' }, { settings: settings(more), tables, today: '2026-11-22' }).findings;

	test('says at the level of advice what it would say, and repairs nothing', () => {
		const own = findings({ level: 'error' }).find(({ rule }) => rule === 'desk/a');
		expect(own).toMatchObject({ level: 'hint', wouldBe: 'error', levelFrom: 'Harbor desk 1.0.0' });
		expect(own).not.toHaveProperty('fix');
	});

	test('is not taken for what it was before, however often it was read', () => {
		const pack = readPack(text({})).value!;
		packTests(pack);
		const [live] = teamRules(mergedSettings([packLayer(pack)]));
		expect(live).toMatchObject({ team: 'Harbor desk 1.0.0' });
		expect(live).not.toHaveProperty('isDryRun');
		const [tried] = teamRules(mergedSettings([{ ...packLayer(pack), isDryRun: true }]));
		expect(tried).toMatchObject({ team: 'Harbor desk 1.0.0', isDryRun: true });
	});

	test('leaves the built-in rules as they are', () => {
		expect(findings().map(({ rule }) => rule)).toContain('company-name-acronym');
	});

	test('speaks as it is used now, whatever it was used as before', () => {
		const { value } = readPack(text({ id: 'b' }));
		packTests(value!);
		const named = (isDryRun?: boolean) =>
			teamRules(mergedSettings([{ ...packLayer(value!), isDryRun }])).map((rule) => [rule.team, rule.isDryRun]);
		expect(named(true)).toEqual([['Harbor desk 1.0.0', true]]);
		expect(named()).toEqual([['Harbor desk 1.0.0', undefined]]);
		expect(named(true)).toEqual([['Harbor desk 1.0.0', true]]);
	});

	test('says nothing of a check that is off', () => {
		expect(findings({ level: 'off' }).map(({ rule }) => rule)).not.toContain('desk/a');
	});
});

describe('the person’s own check', () => {
	const own = JSON.stringify({
		checks: [{ id: 'a', kind: 'required', field: 'companyName', level: 'error', message: { en: 'A name is needed.' } }],
	});
	const { settings } = currentSettings({ preferences: { version: 3, own } });

	test('speaks in the person’s name, never in a team’s or the portal’s', () => {
		const [finding] = judge(
			{ companyName: '' },
			{ settings, tables, today: '2026-11-22', rules: teamRules(settings) },
		).findings;
		const text = createTexts('en', readLocale('en'), lookups(tables, settings)).finding(finding!);
		expect(text).toMatchObject({
			title: 'Your own check',
			what: 'A name is needed.',
			level: 'Must be corrected (your setting)',
		});
		expect(text.why).toContain('You wrote this check');
	});
});
