import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../lib/check/finding.ts';
import { check } from '../lib/check/check.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import { fieldIds } from '../lib/record/fields.ts';
import { rules } from '../lib/rules/index.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { tables } from './tables.ts';

/** Every rule that reads a field of the address, the phone, the registration number or the agreement. */
const subjects = new Set(
	fieldIds.filter((id) => !/^(?:companyName|domain|firstName|middleName|lastName|email)$/.test(id)),
);
const own = rules.filter((rule) => rule.fields.some((field) => subjects.has(field)));
const judge = (record: CustomerRecord) =>
	check(record, { settings: defaultSettings, tables, today: '2026-11-22', rules: own });

/** What people type, and what nobody types. */
const codes = tables.countryCodes.flatMap((code) => tables.country(code)!.postalCode?.examples ?? []);
const states = tables.countryCodes.flatMap((code) =>
	tables.country(code)!.subdivisions.flatMap(({ key, english }) => [key, english]),
);
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ maxLength: 60 }),
	fc.constantFrom('', ' ', '-', 'N/A'),
);
const mangled = fc
	.tuple(
		fc.constantFrom(...codes),
		fc.constantFrom('as is', 'lower', 'dash', 'gap', 'prefix', 'letter', 'short', 'words'),
		fc.nat(),
	)
	.map(([code, how, at]) => {
		const place = at % (code.length + 1);
		switch (how) {
			case 'lower':
				return code.toLowerCase();
			case 'dash':
				return code.replaceAll(' ', '-');
			case 'gap':
				return `${code.slice(0, place)} ${code.slice(place)}`;
			case 'prefix':
				return `D-${code}`;
			case 'letter':
				return code.replaceAll('0', 'O').replace('1', 'l');
			case 'short':
				return code.slice(0, place) + code.slice(place + 1);
			case 'words':
				return `${code} Hull`;
			default:
				return code;
		}
	});
const phone = fc.oneof(
	anyText,
	fc
		.tuple(fc.constantFrom('', '+', '00', '0', '+33 (0)', '+1 '), fc.stringMatching(/^[0-9 ().-]{4,16}$/))
		.map((parts) => parts.join('')),
);
const record: fc.Arbitrary<CustomerRecord> = fc.record(
	{
		country: fc.oneof(fc.constantFrom(...tables.countryCodes), fc.constantFrom('UK', 'fr', 'Germany', 'XX'), anyText),
		companyName: anyText,
		addressLine1: fc.oneof(
			anyText,
			fc.constantFrom('12 Harbour Road, Hull, HU1 2AB', '8 r. de la Gare', 'PO Box 12', '12 Cedar Street, Hull 45402'),
		),
		addressLine2: anyText,
		city: fc.oneof(anyText, fc.constant('Hull')),
		state: fc.oneof(anyText, fc.constantFrom(...states)),
		postalCode: fc.oneof(mangled, anyText),
		phoneNumber: phone,
		agreementPhoneNumber: phone,
		organizationRegistrationNumber: fc.oneof(anyText, fc.stringMatching(/^[A-Z]?[0-9 ./-]{6,18}$/)),
		agreementAcceptance: fc.constantFrom('', 'willAccept', 'hasAccepted'),
		dateAgreed: fc.oneof(anyText, fc.constantFrom('2026-11-22', '2019-01-01', '2026-02-30')),
		associatedPartnerId: anyText,
	},
	{ requiredKeys: [] },
);

const lettersAndDigits = (text: string) =>
	text
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
const unmixed = (text: string) => lettersAndDigits(text).replace(/O/g, '0').replace(/[IL]/g, '1');

/** The letters and digits of ASCII that stand for themselves: not in a tag, nor in a character that is written out. */
const plainText = (text: string) =>
	text
		.replace(/<[^<>]*>|&#?\w{2,8};?|\\u[\da-f]{4}|_x[\da-f]{4}_|(?:[%=][\da-f]{2})+/gi, '')
		.replace(/[^A-Za-z0-9]/g, '');

function holdsInOrder(part: string, whole: string): boolean {
	let at = 0;
	for (const character of whole) if (character === part[at]) at++;
	return at === part.length;
}

/** Whether the repair keeps every letter and digit, but for what it is there to repair. */
function keepsCharacters({ rule, fix }: Finding, before: string): boolean {
	if (!fix) return true;
	const from = lettersAndDigits(before);
	const to = lettersAndDigits(fix.value);
	switch (rule) {
		case 'country-unknown':
		case 'postal-code-of-other-country':
		case 'state-of-other-country':
		case 'state-unknown':
			return /^[A-Z]{2}$/.test(fix.value);
		case 'address-in-one-line':
			return from.startsWith(to);
		case 'address-abbreviation':
			return [...lettersAndDigits(before)].every((character) => to.includes(character) || /[A-Z]/.test(character));
		case 'phone-number-shape':
			// What is dialled in front changes.
			return to.replace(/\D/g, '').endsWith(from.replace(/\D/g, '').replace(/^0+/, '').slice(-7));
		case 'postal-code-shape':
			// A prefix, words around it, or a lost zero that the state confirms may come or go at the ends.
			return unmixed(from).includes(unmixed(to)) || unmixed(to).endsWith(unmixed(from));
		case 'spoilt-text':
			return holdsInOrder(plainText(before), fix.value);
		default:
			return from === to;
	}
}

describe('arbitrary records', () => {
	test('no rule throws, and every finding has a field and a sentence of its rule', () => {
		fc.assert(
			fc.property(record, (one) => {
				const { findings, faults } = judge(one);
				expect(faults).toEqual([]);
				for (const { rule, message } of findings)
					expect(own.find(({ id }) => id === rule)!.messages).toContain(message);
			}),
			{ numRuns: 1500 },
		);
	});

	test('a repair, judged again, gives no finding of the same rule about that field', () => {
		fc.assert(
			fc.property(record, (one) => {
				for (const { rule, fix } of judge(one).findings) {
					if (!fix) continue;
					const again = judge({ ...one, [fix.field]: fix.value }).findings;
					expect(again.filter((finding) => finding.rule === rule && finding.field === fix.field)).toEqual([]);
				}
			}),
			{ numRuns: 1500 },
		);
	});

	test('a repair keeps every letter and digit that it is not sure of', () => {
		fc.assert(
			fc.property(record, (one) => {
				for (const finding of judge(one).findings) {
					const { fix } = finding;
					if (fix)
						expect(`${one[fix.field]} → ${fix.value}: ${keepsCharacters(finding, one[fix.field] ?? '')}`).toContain(
							': true',
						);
				}
			}),
			{ numRuns: 1500 },
		);
	});

	test('one value has at most one finding of the rules that share it', () => {
		const shared = [
			/^postal-code-/,
			/^state-|^city-as-state/,
			/^phone-number-(?!missing)/,
			/^(?:street-repetition|house-number-missing|post-office-box|address-in-one-line)$/,
		];
		fc.assert(
			fc.property(record, (one) => {
				const { findings } = judge(one);
				for (const group of shared) {
					const fields = findings.filter(({ rule }) => group.test(rule)).map(({ field }) => field);
					expect(new Set(fields).size).toBe(fields.length);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
