import type { Tables } from '../../lib/tables/tables.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';

/** One fault, put into a good record. */
export interface Corruption {
	name: string;
	/** The field that is emptied, where a finding about it counts even if its message was there before. */
	drops?: FieldId;
	/** The record with the fault; nothing where the fault cannot be put there. */
	apply(
		record: CustomerRecord,
		context: { all: readonly CustomerRecord[]; index: number; tables: Tables },
	): CustomerRecord | undefined;
}

/** A number from 0 to below `limit`, the same for the same seed. */
function chosen(seed: number, limit: number): number {
	let value = (seed + 1) * 2_654_435_761;
	value = Math.imul(value ^ (value >>> 15), 2_246_822_519);
	value = Math.imul(value ^ (value >>> 13), 3_266_489_917);
	return ((value ^ (value >>> 16)) >>> 0) % limit;
}

const same = (one: string | undefined, other: string | undefined) => one?.toLowerCase() === other?.toLowerCase();
const cut = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

function dropped(field: 'city' | 'state' | 'postalCode', where: 'anywhere' | 'required'): Corruption['apply'] {
	return (record, { tables }) => {
		const need = tables.country(record.country)?.parts[field];
		if (!record[field]) return undefined;
		return where === 'anywhere' || need === 'published' || need === 'agreed' ? { ...record, [field]: '' } : undefined;
	};
}

/** Words that people fill an address with, collected for this bench from form guides and support threads, apart from the rules. */
const fillerStreets = [
	'Test Address',
	'n.a.',
	'not given',
	'xxxx xxxx',
	'Street 123',
	'1 Testing Road',
	'abc',
	'aaaaa',
	'........',
	'ADRESSE INCONNUE',
	'to be advised',
	'Adresse test',
	'Rue Test 1',
	'1, rue test',
	'qwertz',
	'asdasd',
	'123',
	'1',
	'c/o unknown',
	'No fixed address',
	'Prueba 123',
	'Via Test 5',
	'dirección de prueba',
	'Teststr. 12',
	'address here',
	'enter address',
	'Dummy Street 5',
	'000',
	'kein',
	'tbc tbc',
	'123 Fake St',
	'12 Example Street',
	'Sample Address',
	'temp',
	'{address1}',
	'null null',
	'?',
	'lkjlkj',
	'TEST',
	'dfgdfg',
	'Musterstraße 1',
	'Calle Falsa 123',
	'placeholder address',
	'UNDEFINED',
];
const fillerCities = [
	'Testcity',
	'n/a',
	'xx',
	'unknown',
	'TBC',
	'none',
	'asdf',
	'City',
	'Test',
	'VILLE',
	'aaaa',
	'...',
	'qwerty',
	'Musterstadt',
	'Anytown',
	'not applicable',
	'12345',
	'Ciudad',
	'Sample City',
	'inconnue',
	'abc',
	'zzz',
	'your city',
	'Dummy',
	'null',
];

/** Everything that the bench does to a record. */
export const corruptions: readonly Corruption[] = [
	{ name: 'city dropped', drops: 'city', apply: dropped('city', 'anywhere') },
	{ name: 'state dropped, where required', drops: 'state', apply: dropped('state', 'required') },
	{ name: 'postal code dropped, where required', drops: 'postalCode', apply: dropped('postalCode', 'required') },
	{ name: 'state dropped, anywhere', drops: 'state', apply: dropped('state', 'anywhere') },
	{ name: 'postal code dropped, anywhere', drops: 'postalCode', apply: dropped('postalCode', 'anywhere') },
	{
		name: 'one character of the code lost',
		apply: ({ postalCode, ...rest }, { index, tables }) => {
			if (!postalCode || tables.country(rest.country)?.postalCode?.pattern.test(postalCode) !== true) return undefined;
			const places = [...postalCode].flatMap((character, at) => (/[a-z0-9]/i.test(character) ? [at] : []));
			return { ...rest, postalCode: cut(postalCode, places[chosen(index, places.length)]!) };
		},
	},
	{
		name: 'two digits of the code swapped',
		apply: ({ postalCode, ...rest }, { index, tables }) => {
			if (!postalCode || tables.country(rest.country)?.postalCode?.pattern.test(postalCode) !== true) return undefined;
			const places = [...postalCode].flatMap((digit, at) => {
				const next = postalCode[at + 1];
				return /\d/.test(digit) && next !== undefined && /\d/.test(next) && next !== digit ? [at] : [];
			});
			if (places.length === 0) return undefined;
			const at = places[chosen(index, places.length)]!;
			return {
				...rest,
				postalCode: postalCode.slice(0, at) + postalCode[at + 1]! + postalCode[at]! + postalCode.slice(at + 2),
			};
		},
	},
	{
		name: 'another state’s code',
		apply: (record, { all, index }) => {
			if (!record.state || !record.postalCode) return undefined;
			const others = all.filter(
				(one) => one.country === record.country && one.state && one.postalCode && !same(one.state, record.state),
			);
			return others.length === 0
				? undefined
				: { ...record, postalCode: others[chosen(index, others.length)]!.postalCode! };
		},
	},
	{
		name: 'another country’s state',
		apply: (record, { index, tables }) => {
			const country = tables.country(record.country);
			if (!record.state || !country) return undefined;
			const codes = tables.countryCodes.filter((code) => code !== country.code);
			for (let step = 0; step < 20; step++) {
				const other = tables.country(codes[chosen(index * 31 + step, codes.length)])!;
				const states = other.subdivisions.filter(({ parent }) => parent === undefined);
				if (states.length < 5) continue;
				const state = states[chosen(index * 7 + step, states.length)]!.english;
				// The same name at home is no fault.
				if (tables.subdivisions(country, state).length === 0) return { ...record, state };
			}
			return undefined;
		},
	},
	{
		name: 'city typed as state',
		apply: (record) =>
			record.city && record.state && !same(record.city, record.state) ? { ...record, state: record.city } : undefined,
	},
	{
		name: 'house number dropped',
		apply: (record, { tables }) => {
			const street = record.addressLine1?.replace(/(?:^|\s)\d+\s?[a-z]?(?:[/-]\d+[a-z]?)?(?=\s|$)/i, '').trim();
			if (!street || street === record.addressLine1 || /\d/.test(street + (record.addressLine2 ?? '')))
				return undefined;
			return tables.country(record.country)?.houseNumber === 'unknown'
				? undefined
				: { ...record, addressLine1: street };
		},
	},
	{
		name: 'filler in the street',
		apply: (record, { index }) => ({ ...record, addressLine1: fillerStreets[index % fillerStreets.length]! }),
	},
	{
		name: 'filler in the city',
		apply: (record, { index }) => ({ ...record, city: fillerCities[index % fillerCities.length]! }),
	},
	{
		name: 'zero of the code lost',
		apply: (record) =>
			record.postalCode?.startsWith('0') ? { ...record, postalCode: record.postalCode.replace(/^0/, '') } : undefined,
	},
	{
		name: 'letter O for a zero',
		apply: (record) =>
			record.postalCode?.includes('0') ? { ...record, postalCode: record.postalCode.replace('0', 'O') } : undefined,
	},
	{
		name: 'street repeats the city',
		apply: (record) => (record.city ? { ...record, addressLine1: record.city } : undefined),
	},
	{
		name: 'whole address in line 1',
		apply: (record) =>
			record.addressLine1 && record.city && record.postalCode
				? { ...record, addressLine1: `${record.addressLine1}, ${record.city}, ${record.postalCode}` }
				: undefined,
	},
];

const phoneCountries = ['US', 'GB', 'FR', 'DE', 'IN', 'BR', 'MX', 'CA'];
const phoneDigits = [
	'0000000000',
	'1111111111',
	'2222222222',
	'5555555555',
	'9999999999',
	'1234567890',
	'0123456789',
	'9876543210',
	'1231231234',
	'1212121212',
	'0102030405',
	'1234567',
];

/** Twelve made-up numbers in eight countries. */
export const phoneKinds = phoneCountries.flatMap((country) => phoneDigits.map((number) => ({ country, number })));
