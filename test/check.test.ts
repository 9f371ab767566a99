import { describe, expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import { type AnyRule, rule } from '../lib/rules/rule.ts';
import { defaultSettings, type Settings } from '../lib/settings/settings.ts';
import { tables } from './tables.ts';

const shout = rule({
	id: 'shout',
	level: 'warning',
	fields: ['companyName', 'city'],
	source: 'exact-legal-name',
	messages: ['loud'],
	options: { mark: '!' },
	*check({ values: { companyName, city }, options: { mark } }) {
		if (city?.endsWith(mark))
			yield { field: 'city', message: 'loud', level: 'hint', fix: { field: 'city', value: 'x' } };
		if (companyName?.endsWith(mark)) yield { field: 'companyName', message: 'loud', data: { companyName } };
	},
});
const broken: AnyRule = {
	...shout,
	id: 'broken',
	check({ values }) {
		throw new TypeError(`cannot bear ${values.companyName}`);
	},
};
const context = { settings: defaultSettings, tables, today: '2026-11-22', rules: [broken, shout] };
const judge = (record: object, settings: Partial<Settings> = {}) =>
	check(record, { ...context, settings: { ...defaultSettings, ...settings } });

describe('a check', () => {
	test('finds nothing in a record without faults', () => {
		expect(judge({ companyName: 'Fabrikam SAS' }).findings).toEqual([]);
	});

	test('answers in the order of the form, with each finding’s own level', () => {
		const { findings } = judge({ city: 'Lyon!', companyName: 'Fabrikam!' });
		expect(findings).toEqual([
			{ rule: 'shout', field: 'companyName', level: 'warning', message: 'loud', data: { companyName: 'Fabrikam!' } },
			{ rule: 'shout', field: 'city', level: 'hint', message: 'loud', data: {}, fix: { field: 'city', value: 'x' } },
		]);
	});

	test('judges the value as the portal takes it: composed, without space at its ends', () => {
		expect(judge({ companyName: '  Fabrikam!\u00A0' }).findings[0]?.data).toEqual({ companyName: 'Fabrikam!' });
	});

	test('tells a rule that throws as one fault without any value, and the others still answer', () => {
		const { findings, faults } = judge({ companyName: 'Secret!' });
		expect(faults).toEqual([{ rule: 'broken', error: 'TypeError' }]);
		expect(JSON.stringify(faults)).not.toContain('Secret');
		expect(findings).toHaveLength(1);
	});

	test('gives the level that the settings set, and says who set it', () => {
		const levels = { 'sh*': { level: 'error', from: 'Team 1.0.0' } } as const;
		expect(judge({ city: 'Lyon!' }, { levels }).findings[0]).toMatchObject({ level: 'error', levelFrom: 'Team 1.0.0' });
	});

	test('leaves out a rule that is off', () => {
		expect(judge({ city: 'Lyon!' }, { levels: { shout: { level: 'off', from: 'person' } } }).findings).toEqual([]);
	});

	test('lets an accepted value pass, whatever its case and punctuation', () => {
		expect(judge({ companyName: 'Fabrikam!' }, { accept: ['FABRIKAM'] }).findings).toEqual([]);
	});

	test('lets an accepted name pass with its dots, and nothing pass for an accepted sign', () => {
		expect(judge({ companyName: 'I.B.M.!' }, { accept: ['IBM'] }).findings).toEqual([]);
		expect(judge({ companyName: '!!!' }, { accept: ['***'] }).findings).toHaveLength(1);
	});

	test('hands the options on', () => {
		expect(judge({ city: 'Lyon?' }, { options: { shout: { mark: '?' } } }).findings).toHaveLength(1);
	});
});
