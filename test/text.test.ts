import { describe, expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import { readLocale } from '../lib/command-line/package-data.ts';
import { lookups } from '../lib/check/lookups.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import { fieldIds } from '../lib/record/fields.ts';
import { type Language, languages } from '../lib/record/language.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { createTexts } from '../lib/text/texts.ts';
import { readQuestion } from '../lib/wire/worker-questions.ts';
import { tables } from './tables.ts';

const textsIn = (language: Language) => createTexts(language, readLocale(language), lookups(tables));
/** What the worker makes of a record that a page sends. */
const findingsOf = (record: CustomerRecord) => {
	const asked = readQuestion({ type: 'check', question: { record, revision: 1, language: 'en' } }, 'portal');
	if (asked?.type !== 'check') throw new Error('The worker did not take the question');
	return check(asked.question.record, { settings: defaultSettings, tables, today: '2026-11-22' }).findings;
};

describe('a long value', () => {
	test.each([
		['companyName', 'company-name-length', 3000],
		['companyName', 'company-name-length', 100_000],
		['lastName', 'contact-name-length', 2500],
		['domain', 'domain-length', 2500],
		['addressLine1', 'address-length', 2500],
		['email', 'email-syntax', 2500],
	] as const)('of %s is told by %s with its true length, %i', (field, rule, length) => {
		const finding = findingsOf({ [field]: 'x'.repeat(length) }).find((one) => one.rule === rule);
		expect(finding?.data.length).toBe(length);
	});

	test.each(languages)('is quoted in no %s sentence with more than 80 characters', (language) => {
		const texts = textsIn(language);
		const quoted = `${'é'.repeat(79)}…`;
		const long = 'é'.repeat(150);
		for (const field of fieldIds) {
			for (const value of [long, `${long}@${long}.com`, `${long} ${long}`, `12 ${long}`]) {
				for (const finding of findingsOf({ country: 'US', [field]: value })) {
					const { what, action, why } = texts.finding(finding);
					for (const sentence of [what, action, why, texts.line(finding)])
						expect(sentence.match(/é+…?/g)?.every((run) => run.length <= quoted.length) ?? true).toBe(true);
				}
			}
		}
	});

	test('is quoted whole up to 80 characters', () => {
		const value = 'é'.repeat(80);
		const finding = {
			rule: 'state-unknown',
			field: 'state',
			level: 'warning',
			message: 'notListed',
			data: { value, country: 'US' },
		} as const;
		const texts = textsIn('en');
		expect(texts.finding(finding).what).toContain(value);
		expect(texts.finding({ ...finding, data: { value: `${value}é`, country: 'US' } }).what).toContain(
			`${'é'.repeat(79)}…`,
		);
	});
});

describe('a repair that writes into lists', () => {
	const record = { country: 'FR', companyName: 'Boulangerie Lajoie inc.\n12 rue Haute\nLaval, QC H7A 1B1\nCanada' };
	const writesIn = (language: Language) => {
		const finding = findingsOf(record).find(({ rule }) => rule === 'cells-in-one-field');
		return textsIn(language).choices(finding!)?.[0]?.writes ?? [];
	};
	test.each([
		['en', 'Quebec', 'Canada'],
		['fr', 'Québec', 'Canada'],
	] as const)('names them in %s as the page does', (language, state, country) => {
		const writes = writesIn(language);
		expect(writes.find(({ field }) => field === 'state')?.value).toBe(state);
		expect(writes.find(({ field }) => field === 'country')).toMatchObject({ value: 'CA', shown: country });
	});
});
