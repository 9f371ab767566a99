import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import { legalFormsByCountry } from '../lib/data/legal-forms.ts';
import { registers } from '../lib/data/registers.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import type { FieldId } from '../lib/record/fields.ts';
import { rules } from '../lib/rules/index.ts';
import { withoutLegalForms } from '../lib/rules/readings/company-name/legal-form.ts';
import { registerOf } from '../lib/rules/readings/company-name/register.ts';
import { readName } from '../lib/rules/readings/company-name/words.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { tables } from './tables.ts';

const fields = [
	'companyName',
	'domain',
	'firstName',
	'middleName',
	'lastName',
	'email',
	'agreementFirstName',
	'agreementLastName',
	'agreementEmail',
] as const satisfies readonly FieldId[];
/** Every rule that reads one of these fields. */
const nameRules = rules.filter((rule) => rule.fields.some((field) => fields.includes(field as never)));
const judge = (record: CustomerRecord) =>
	check(record, { settings: defaultSettings, tables, today: '2026-11-22', rules: nameRules });
/** What was found, without the value that it was found in. */
const found = (record: CustomerRecord) =>
	judge(record).findings.map(({ rule, field, level, message, fix }) => ({ rule, field, level, message, fix }));

const pieces = fc.constantFrom(
	'Test',
	'S.A.',
	'GmbH',
	'株式会社',
	'é',
	'e\u0301',
	'\u200B',
	'😀',
	'\uD800',
	'.',
	'@',
	'gmial.com',
	' ',
	'\t',
	'{{',
	'}}',
	'ﬁ',
	'Ａ',
	'И',
	'المؤسسة',
	'&',
	'0',
	'İ',
	'ß',
);
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
);
const countries = fc.constantFrom('US', 'GB', 'FR', 'DE', 'JP', 'XX', '', '__proto__');
const records = fc
	.record({ ...Object.fromEntries(fields.map((field) => [field, texts])), country: countries }, { requiredKeys: [] })
	.map((record) => record as CustomerRecord);

/** The record with its names, e-mail and domain changed. */
const changed = (record: CustomerRecord, change: (text: string) => string): CustomerRecord => ({
	...record,
	...Object.fromEntries(
		fields.filter((field) => record[field] !== undefined).map((field) => [field, change(record[field]!)]),
	),
});

test.each([
	[{ firstName: 'Test', lastName: 'User' }, 'contact-name-placeholder'],
	[{ firstName: 'Hans', lastName: 'Test' }, undefined],
	// Its last name alone would be some family's.
	[{ firstName: 'John', lastName: 'Doe' }, 'contact-name-pair'],
	[{ firstName: 'Jane', lastName: 'Roe' }, 'contact-name-pair'],
] satisfies [CustomerRecord, string | undefined][])(
	'of %j the last name is told once, by what is surest',
	(record, rule) => {
		const strong = judge(record).findings.filter(({ field, level }) => field === 'lastName' && level !== 'hint');
		expect(strong.map((finding) => finding.rule)).toEqual(rule ? [rule] : []);
	},
);

describe('names, e-mail and domain, whatever is typed', () => {
	test('no rule ever throws', () => {
		fc.assert(
			fc.property(records, (record) => {
				expect(judge(record).faults).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	test('composed and decomposed letters get the same answer', () => {
		fc.assert(
			fc.property(records, (record) => {
				expect(found(changed(record, (text) => text.normalize('NFD')))).toEqual(
					found(changed(record, (text) => text.normalize('NFC'))),
				);
			}),
			{ numRuns: 300 },
		);
	});

	test('spaces before and after change nothing', () => {
		fc.assert(
			fc.property(records, (record) => {
				expect(found(changed(record, (text) => `  ${text}\t `))).toEqual(found(record));
			}),
			{ numRuns: 300 },
		);
	});

	test('a repair is never found fault with by its own rule again', () => {
		fc.assert(
			fc.property(records, (record) => {
				for (const { rule, field, fix } of found(record)) {
					if (!fix) continue;
					const again = found({ ...record, [fix.field]: fix.value });
					expect(
						again.filter((other) => other.rule === rule && other.field === field && other.fix?.value === fix.value),
					).toEqual([]);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test.each(['a', 'a ', 'a.', 'A', '1a', '-', '@', 'é', '株', '(', 'sa ', 'test', 'my', '\u200B', 'n. ', '&'])(
		'ten thousand characters of %j are judged without a fault',
		(unit) => {
			const value = unit.repeat(10_000 / unit.length);
			const record = Object.fromEntries(fields.map((field) => [field, value]));
			expect(judge(record).faults).toEqual([]);
		},
	);
});

/** Words that a list of forms must never swallow: they are names, places and abbreviations of their own. */
const neverForms =
	'ste|soc|cie|ets|gen|gle|int|intl|nat|ass|association|bank|fund|bar|fc|france|us|uk|usa|test|demo|st|dr|of|the|and|de|la|le|du|des|et|en';

describe('the tables of names', () => {
	test('forms of at least sixty countries, none of them a word to keep', () => {
		expect(Object.keys(legalFormsByCountry).length).toBeGreaterThanOrEqual(60);
		const kept = new Set(neverForms.split('|'));
		for (const forms of Object.values(legalFormsByCountry))
			for (const form of forms.split('|')) expect(kept).not.toContain(form);
	});

	test.each([
		['Faircopy S.à r.l.', 'LU', 'Faircopy'],
		['Faircopy Sp. z o.o.', 'PL', 'Faircopy'],
		['Faircopy GmbH & Co. KG', 'DE', 'Faircopy'],
		['Faircopy, S. A. B. de C. V.', 'MX', 'Faircopy'],
		['PT Faircopy Tbk', 'ID', 'Faircopy'],
		['ООО «Фейркопи»', 'RU', 'Фейркопи'],
		['Faircopy Co.,Ltd.', 'CN', 'Faircopy'],
		['Faircopy spol. s r.o.', 'SK', 'Faircopy'],
		['Faircopy A/S', 'DK', 'Faircopy'],
		['Faircopy (Pty) Ltd', 'ZA', 'Faircopy'],
		['Faircopy Bank', 'US', 'Faircopy Bank'],
		['Ste Faircopy', 'FR', 'Ste Faircopy'],
	])('%s in %s is %s', (name, country, own) => {
		expect(
			withoutLegalForms(readName(name).words, country, tables.words)
				.core.map(({ text }) => text)
				.join(' '),
		).toBe(own);
	});

	test('registers of at least forty countries, opened over https with the name encoded', () => {
		expect(Object.keys(registers).length).toBeGreaterThanOrEqual(40);
		for (const country of Object.keys(registers)) {
			const { link } = registerOf(country, 'Müller & Söhne #1 $& \uD800', tables.words)!;
			expect(() => new URL(link)).not.toThrow();
			expect(link).toMatch(/^https:\/\/[^\s{}]+$/);
		}
		expect(registerOf('FR', 'A & B', tables.words)!.link).toContain('terme=A%20%26%20B');
		expect(registerOf('XX', 'A', tables.words)).toBeUndefined();
	});
});
