import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import * as encoding from '../lib/rules/readings/text/encoding.ts';
import { withoutEscapes } from '../lib/rules/readings/text/escapes.ts';
import { lossIn } from '../lib/rules/readings/text/lost.ts';
import { withoutUnseen } from '../lib/rules/readings/text/unseen.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { tables } from './tables.ts';

const bytes = new TextEncoder();
/** The characters of Windows-1252 from 0x80 to 0x9F; Node's decoder has them not. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** A text in UTF-8 as a program shows it that takes it for another encoding. */
const readAs = {
	windows: (text: string) =>
		Array.from(bytes.encode(text), (byte) => windows[byte - 0x80] ?? String.fromCharCode(byte)).join(''),
	latin: (text: string) => Array.from(bytes.encode(text), (byte) => String.fromCharCode(byte)).join(''),
	macintosh: (text: string) => new TextDecoder('macintosh').decode(bytes.encode(text)),
	cyrillic: (text: string) => new TextDecoder('windows-1251').decode(bytes.encode(text)),
	central: (text: string) => new TextDecoder('windows-1250').decode(bytes.encode(text)),
};
/** Letters that stand in the same words. */
const alphabets = [
	'abdeghilmnorstuéèêëàâçîïôùûÿœ',
	'abdeghilmnorstuäöüß',
	'abdeghilmnorstuåäöæøé',
	'abdeghilmnorstuáéíóúñü',
	'abdeghilmnorstuãõáéíóúâêôàç',
	'abdeghilmnorstuąćęłńóśźż',
	'abdeghilmnorstuáčďéěíňóřšťúůýž',
	'abdeghilmnorstuáéíóöőúüű',
	'abdeghilmnorstuçğıöşü',
	'abdeghilmnorstuăâîșț',
];
/** A word as people write it: a capital, then small letters, the last with an accent. */
const wordOf = (letters: string) =>
	fc
		.tuple(fc.constantFrom(...'ABDGLMS'), fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 }))
		.map(([first, rest]) => first + rest + letters.at(-1)!);
const name = fc
	.constantFrom(...alphabets)
	.chain((letters) => fc.array(wordOf(letters), { minLength: 1, maxLength: 4 }))
	.map((words) => words.join(' '));
const rightlyRead = (text: string) => encoding.rightlyRead(text, undefined, tables.words);
const unseen = (text: string) => withoutUnseen(text, ' ', true, tables.words);
const judge = (record: object) => check(record, { settings: defaultSettings, tables, today: '2026-11-22' });

describe('spoilt text', () => {
	test.each(Object.entries(readAs))('is what it was, out of UTF-8 read as %s', (_, read) => {
		fc.assert(fc.property(name, (text) => void expect(rightlyRead(read(text))).toBe(text)));
	});

	test('is what it was, spoilt twice', () => {
		fc.assert(fc.property(name, (text) => void expect(rightlyRead(readAs.windows(readAs.windows(text)))).toBe(text)));
	});

	test('is none where the words are as people write them', () => {
		fc.assert(
			fc.property(name, fc.constantFrom('', ' ', '’', '®', '»', '”', '\u00A0'), (text, end) => {
				for (const one of [text + end, text.toUpperCase() + end]) {
					expect(rightlyRead(one)).toBeUndefined();
					expect(withoutEscapes(one, tables.words)).toBe(one);
					expect(lossIn(one, true, tables.words)).toBeUndefined();
				}
			}),
		);
	});

	test('never makes a rule fail, whatever stands in a field', () => {
		const anything = fc.string({ unit: 'binary', maxLength: 600 });
		const odd = fc.string({ unit: fc.constantFrom(...'ÃÂ©€™ÐÑж√‚\u200B\u202E\u00A0&#x;%\\u=?é \t'), maxLength: 60 });
		fc.assert(
			fc.property(fc.oneof(anything, odd), (text) => {
				expect(judge({ companyName: text, city: text, phoneNumber: text, email: text }).faults).toEqual([]);
			}),
		);
	});

	test('is mended for good: what is proposed is not spoilt', () => {
		const odd = fc.string({ unit: fc.constantFrom(...'abé\u200B\u00AD\u202E\u00A0\u2009\t'), maxLength: 40 });
		fc.assert(fc.property(odd, (text) => void expect(unseen(unseen(text)?.text ?? '')).toBeUndefined()));
	});
});

describe('the rules on the text', () => {
	const record = {
		country: 'FR',
		companyName: 'Atelier du Port SARL',
		domain: 'atelierduport',
		addressLine1: '8 rue Haute',
		postalCode: '21000',
		city: 'Dijon',
		firstName: 'Ada',
		lastName: 'Holt',
		email: 'ada.holt@atelier-du-port.fr',
		phoneNumber: '+33 3 80 12 46 57',
	};
	const said = (changed: object) =>
		judge({ ...record, ...changed }).findings.map(({ rule, field }) => `${rule} ${field}`);

	test.each([
		[{}, []],
		[{ phoneNumber: '\u202A+33 3 80 12 46 57\u202C' }, ['invisible-characters phoneNumber']],
		[{ city: 'Di\u200Bjon' }, ['invisible-characters city']],
		[{ postalCode: '21\u200B000' }, ['invisible-characters postalCode']],
		[{ email: 'ada.holt@atelier\u200B-du-port.fr' }, ['invisible-characters email']],
		[{ domain: 'atelier\u00ADduport' }, ['invisible-characters domain']],
		[{ organizationRegistrationNumber: '552\u200B081317' }, ['invisible-characters organizationRegistrationNumber']],
		[{ city: 'BesanÃ§on', postalCode: '25000' }, ['spoilt-text city']],
		[{ city: 'Besan?on', postalCode: '25000' }, ['spoilt-text city']],
		[{ companyName: 'AtÃ©lier du Port\u200B SARL' }, ['spoilt-text companyName']],
		[{ companyName: 'At?lier du Port SARL' }, ['spoilt-text companyName']],
		[{ phoneNumber: '+33 3 80\t12 46 57' }, ['cells-in-one-field phoneNumber']],
		[{ addressLine1: '8 rue Haute\tAda Holt\tDijon' }, ['cells-in-one-field addressLine1']],
		// What is true of the mended value as well is said.
		[{ phoneNumber: '+33 3 80 12 46\u200B' }, ['invisible-characters phoneNumber', 'phone-number-shape phoneNumber']],
	])('say of %j what follows from nothing else: %j', (changed, expected) => {
		expect(said(changed).toSorted()).toEqual(expected);
	});
});
