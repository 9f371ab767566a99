import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import { rules as builtIn } from '../lib/rules/index.ts';
import { type AnyRule, rule } from '../lib/rules/rule.ts';
import { defaultSettings, type LevelSetting, type Setting, type Settings } from '../lib/settings/settings.ts';
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
const byPerson = { from: 'person', isLocked: false } as const;
/** Company names that the person accepts. */
const accepting = (...names: readonly string[]) =>
	names.map((value) => ({ value: { value, field: 'companyName' as const }, ...byPerson }));
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
		const levels = { shout: { value: 'error', from: 'Team 1.0.0', isLocked: false } } as const;
		expect(judge({ city: 'Lyon!' }, { levels }).findings[0]).toMatchObject({ level: 'error', levelFrom: 'Team 1.0.0' });
	});

	test.each([
		['hint', ['companyName', 'city']],
		['question', ['companyName']],
		['warning', ['companyName']],
		['error', []],
	] as const)('shows nothing weaker than %s where that is the weakest level shown', (value, fields) => {
		const { findings } = judge({ city: 'Lyon!', companyName: 'Fabrikam!' }, { minLevel: { value, ...byPerson } });
		expect(findings.map(({ field }) => field)).toEqual(fields);
	});

	test('tells in its trace what is too weak to be shown, and lets nothing else come forward for it', () => {
		const settings = { ...defaultSettings, minLevel: { value: 'error' as const, ...byPerson } };
		const { findings, trace } = check(
			{ companyName: 'Fabrikam!' },
			{ ...context, settings, rules: [shout], withTrace: true },
		);
		expect(findings).toEqual([]);
		expect(trace).toEqual([{ rule: 'shout', became: 'below', field: 'companyName' }]);
	});

	const locked = (value: LevelSetting): Settings['levels'] => ({ shout: { value, from: 'policy', isLocked: true } });

	test('shows what is locked for everybody, whatever a person prefers to see', () => {
		const minLevel = { value: 'error' as const, ...byPerson };
		expect(judge({ companyName: 'Fabrikam!' }, { minLevel, levels: locked('hint') }).findings).toHaveLength(1);
		const byPolicy = { value: 'error' as const, from: 'policy', isLocked: true };
		expect(judge({ companyName: 'Fabrikam!' }, { minLevel: byPolicy, levels: locked('hint') }).findings).toEqual([]);
	});

	test('lets no accepted value pass a rule that is locked as an error, but one that is locked as well', () => {
		const accept = accepting('Fabrikam!');
		expect(judge({ companyName: 'Fabrikam!' }, { accept, levels: locked('warning') }).findings).toEqual([]);
		expect(judge({ companyName: 'Fabrikam!' }, { accept, levels: locked('error') }).findings).toHaveLength(1);
		const ofPolicy = accept.map((one) => ({ ...one, from: 'policy', isLocked: true }));
		expect(judge({ companyName: 'Fabrikam!' }, { accept: ofPolicy, levels: locked('error') }).findings).toEqual([]);
	});

	describe('of a value whose text is spoilt', () => {
		const unread = rule({
			id: 'unread',
			level: 'hint',
			isOfText: true,
			fields: ['companyName', 'city'],
			source: 'exact-legal-name',
			messages: ['spoilt'],
			*check({ values: { companyName, city } }) {
				const value = companyName?.replace('~', '');
				if (value !== companyName && value)
					yield { field: 'companyName', message: 'spoilt', fix: { field: 'companyName', value } };
				if (city?.includes('~')) yield { field: 'city', message: 'spoilt' };
			},
		});
		const judgeText = (record: object, settings: Partial<Settings> = {}) =>
			check(record, { ...context, settings: { ...defaultSettings, ...settings }, rules: [shout, unread] }).findings.map(
				(finding) => `${finding.rule} ${finding.field}`,
			);

		test('lets the other rules judge what its repair leaves, and nothing where nobody knows what stood there', () => {
			expect(judgeText({ companyName: 'Fabrikam!~' })).toEqual(['shout companyName', 'unread companyName']);
			expect(judgeText({ companyName: 'Fabrikam~' })).toEqual(['unread companyName']);
			expect(judgeText({ city: '~Lyon!' })).toEqual(['unread city']);
		});

		test('lets them judge it as it stands where the rule on the text is off, or the value accepted', () => {
			const off = { levels: { unread: { value: 'off', ...byPerson } } } as const;
			expect(judgeText({ companyName: '~Fabrikam!', city: '~Lyon!' }, off)).toEqual([
				'shout companyName',
				'shout city',
			]);
			const accept = [{ value: { value: '~Lyon!', field: 'city' as const, rule: 'unread' }, ...byPerson }];
			expect(judgeText({ city: '~Lyon!' }, { accept })).toEqual(['shout city']);
		});
	});

	test('offers no repair where a policy switched them off', () => {
		const [finding] = judge({ city: 'Lyon!' }, { disabled: ['fix'] }).findings;
		expect(finding).toBeDefined();
		expect(finding).not.toHaveProperty('fix');
	});

	test('leaves out a rule that is off', () => {
		expect(judge({ city: 'Lyon!' }, { levels: { shout: { value: 'off', ...byPerson } } }).findings).toEqual([]);
	});

	test('lets an accepted value pass, whatever its case and punctuation', () => {
		expect(judge({ companyName: 'Fabrikam!' }, { accept: accepting('FABRIKAM') }).findings).toEqual([]);
	});

	test('lets an accepted name pass with its dots, and nothing pass for an accepted sign', () => {
		expect(judge({ companyName: 'I.B.M.!' }, { accept: accepting('IBM') }).findings).toEqual([]);
		expect(judge({ companyName: '!!!' }, { accept: accepting('***') }).findings).toHaveLength(1);
	});

	test('lets an accepted value pass in its own field alone, and by its own rule where one is named', () => {
		const both = { companyName: 'Lyon!', city: 'Lyon!' };
		const fields = (accept: Settings['accept']) => judge(both, { accept }).findings.map(({ field }) => field);
		expect(fields([])).toEqual(['companyName', 'city']);
		expect(fields(accepting('Lyon'))).toEqual(['city']);
		const one = (rule: string) => [{ value: { value: 'Lyon', field: 'city', rule }, ...byPerson }] as const;
		expect(fields(one('shout'))).toEqual(['companyName']);
		expect(fields(one('whisper'))).toEqual(['companyName', 'city']);
	});

	test('tells a made-up company and city although the person accepts the first name “Test”', () => {
		const accept = [{ value: { value: 'Test', field: 'firstName' as const }, ...byPerson }];
		const record = { companyName: 'Test', city: 'Test', firstName: 'Test', lastName: 'Test' };
		const told = check(record, { settings: { ...defaultSettings, accept }, tables, today: '2026-11-22' });
		const fields = new Set(told.findings.map(({ field }) => field));
		expect(fields).toContain('city');
		expect(fields).toContain('companyName');
		expect(fields).not.toContain('firstName');
	});

	test('looks settings up and never walks them', () => {
		const unwalked = <Value>(record: Record<string, Value>) =>
			new Proxy(record, {
				ownKeys: () => {
					throw new Error('A check walked the settings');
				},
			});
		const settings = {
			...defaultSettings,
			levels: unwalked<Setting<LevelSetting>>({}),
			options: unwalked<Settings['options'][string]>({}),
		};
		expect(check({ companyName: 'Fabrikam!' }, { ...context, rules: [shout], settings }).faults).toEqual([]);
	});

	test('hands the options on', () => {
		expect(
			judge({ city: 'Lyon?' }, { options: { shout: { mark: { value: '?', ...byPerson } } } }).findings,
		).toHaveLength(1);
	});
});

describe('several rules about one value', () => {
	const off = (...ids: string[]): Partial<Settings> => ({
		levels: Object.fromEntries(ids.map((id) => [id, { value: 'off', ...byPerson }])),
	});
	const said = (record: CustomerRecord, settings: Partial<Settings> = {}) =>
		check(record, { settings: { ...defaultSettings, ...settings }, tables, today: '2026-11-22' }).findings.map(
			({ rule: id }) => id,
		);

	test.each([
		[{ companyName: 'Contoso Test' }, 'company-name-fictitious', 'company-name-placeholder'],
		[
			{ companyName: 'Harbor Mfg. Plumbing', country: 'US' },
			'company-name-short-form',
			'company-name-legal-form-missing',
		],
		[{ phoneNumber: '+33 1 11 11 11 11', country: 'US' }, 'phone-number-placeholder', 'phone-number-country'],
		[{ state: 'Test', country: 'US' }, 'address-placeholder', 'state-unknown'],
		[{ postalCode: '00000', country: 'FR' }, 'postal-code-placeholder', 'postal-code-shape'],
		[
			{ organizationRegistrationNumber: '12-34', country: 'PL' },
			'registration-number-characters',
			'registration-number-check-digits',
		],
	] as const)('of %j one is said; with %s off, %s comes forward', (record, first, second) => {
		expect(said(record)).toContain(first);
		expect(said(record)).not.toContain(second);
		expect(said(record, off(first))).toContain(second);
	});

	test('what stands behind comes forward too where the first is accepted', () => {
		const loud = { ...shout, id: 'loud', group: 'name', rank: 20 };
		const louder = { ...shout, id: 'louder', group: 'name', rank: 10 };
		const ids = (...accept: readonly string[]) =>
			check(
				{ companyName: 'Fabrikam!' },
				{ ...context, rules: [loud, louder], settings: { ...defaultSettings, accept: accepting(...accept) } },
			).findings.map(({ rule: id }) => id);
		expect(ids()).toEqual(['louder']);
		expect(ids('Fabrikam')).toEqual([]);
	});

	test('a finding may stand elsewhere in its group than its rule', () => {
		const late = rule({
			...shout,
			id: 'late',
			group: 'name',
			rank: 10,
			*check() {
				yield { field: 'companyName', message: 'loud', rank: 30 };
			},
		});
		const rules = [late, { ...shout, id: 'early', group: 'name', rank: 20 }];
		expect(check({ companyName: 'Fabrikam!' }, { ...context, rules }).findings.map(({ rule: id }) => id)).toEqual([
			'early',
		]);
	});

	test('a group never silences another field', () => {
		const rules = [{ ...shout, group: 'name', rank: 1 }];
		expect(check({ companyName: 'Fabrikam!', city: 'Lyon!' }, { ...context, rules }).findings).toHaveLength(2);
	});

	test('whatever is switched off, the other subjects say the same, and nothing is lost that stood behind', () => {
		const groupOf = (id: string) => builtIn.find((one) => one.id === id)?.group ?? id;
		const names = [
			'Contoso Test',
			'Harbor Mfg. Plumbing',
			'asdf GmbH',
			'IBM',
			'SARL',
			'1111',
			'!!!',
			'x.com Ltd',
			'Test',
		];
		const record = fc.record({
			companyName: fc.constantFrom(...names),
			country: fc.constantFrom('US', 'FR', 'GB', 'PL', ''),
			addressLine1: fc.constantFrom('test', 'PO Box 3', 'Main Street', '12 Main Street, 75001 Paris', 'Paris'),
			city: fc.constantFrom('Paris', 'test', 'Warsaw'),
			state: fc.constantFrom('test', 'Bavaria', 'Paris', 'PR', 'WA', ''),
			postalCode: fc.constantFrom('00000', '12345', '75001', '7500', '98O52', 'D-12345'),
			phoneNumber: fc.constantFrom('+33 1 11 11 11 11', '0000', '12', '+1 206 555 0100', '0044 20 7946 0958'),
			organizationRegistrationNumber: fc.constantFrom('12-34', '123', '44051401359', 'AB1'),
		});
		fc.assert(
			fc.property(record, fc.constantFrom(...builtIn.map(({ id }) => id)), (values, id) => {
				const before = check(values, { settings: defaultSettings, tables, today: '2026-11-22', withTrace: true });
				const after = said(values, off(id));
				const others = before.findings.filter(({ rule: one }) => groupOf(one) !== groupOf(id));
				expect(after.filter((one) => groupOf(one) !== groupOf(id))).toEqual(others.map(({ rule: one }) => one));
				const wasFirst = before.findings.some(({ rule: one }) => one === id);
				const isBehind = before.trace?.some(({ behind }) => behind === id) ?? false;
				if (wasFirst && isBehind) expect(after.some((one) => groupOf(one) === groupOf(id))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('the trace', () => {
	test('tells of every rule what became of it, and only where it is asked for', () => {
		const rules = [
			broken,
			{ ...shout, id: 'behind', group: 'name', rank: 20 },
			{ ...shout, id: 'first', group: 'name', rank: 10 },
			{ ...shout, id: 'off' },
			{ ...shout, id: 'nothing', check: () => [] },
		];
		const settings = { ...defaultSettings, levels: { off: { value: 'off', ...byPerson } } } as const;
		const asked = { ...context, rules, settings };
		expect(check({ companyName: 'Fabrikam!' }, asked).trace).toBeUndefined();
		expect(check({ companyName: 'Fabrikam!' }, { ...asked, withTrace: true }).trace).toEqual([
			{ rule: 'broken', became: 'fault' },
			{ rule: 'off', became: 'off' },
			{ rule: 'nothing', became: 'nothing' },
			{ rule: 'behind', became: 'behind', field: 'companyName', behind: 'first' },
			{ rule: 'first', became: 'said', field: 'companyName' },
		]);
	});

	test('tells what was accepted', () => {
		const settings = { ...defaultSettings, accept: accepting('Fabrikam') };
		const { trace } = check({ companyName: 'Fabrikam!' }, { ...context, rules: [shout], settings, withTrace: true });
		expect(trace).toEqual([{ rule: 'shout', became: 'accepted', field: 'companyName' }]);
	});
});

describe('a finding', () => {
	test('says that the portal refuses the value, whatever level a team sets', () => {
		const refused = { ...shout, level: 'error' } as const;
		const levels = { shout: { value: 'hint', from: 'Team 1.0.0', isLocked: false } } as const;
		const of = (settings: Partial<Settings>, rules: readonly AnyRule[]) =>
			check({ companyName: 'Fabrikam!' }, { ...context, rules, settings: { ...defaultSettings, ...settings } })
				.findings[0];
		expect(of({ levels }, [refused])).toMatchObject({ level: 'hint', published: true, levelFrom: 'Team 1.0.0' });
		const strict = { shout: { value: 'error', from: 'Team 1.0.0', isLocked: false } } as const;
		expect(of({ levels: strict }, [shout])).not.toHaveProperty('published');
	});

	test('hands on the repairs of which the person takes one', () => {
		const choices = [{ label: 'city', writes: [{ field: 'city', value: 'Lyon' }] }] as const;
		const choosing = rule({
			...shout,
			*check() {
				yield { field: 'city', message: 'loud', choices };
			},
		});
		expect(check({}, { ...context, rules: [choosing] }).findings[0]?.choices).toEqual(choices);
	});
});
