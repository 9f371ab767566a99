import {
	type CountryCode,
	getCountryCallingCode,
	parsePhoneNumberFromString,
	type PhoneNumber,
} from 'libphonenumber-js/core';
import type { WordLists } from '../../../data/word-lists.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import { prepared } from '../prepared.ts';
import type { Reading, ReadingContext } from '../reading.ts';

export const phoneFields = ['phoneNumber', 'agreementPhoneNumber'] as const;

type PhoneField = (typeof phoneFields)[number];

/** A phone number as it is read beside its country. */
export interface GivenPhone {
	field: PhoneField;
	/** As typed. */
	value: string;
	/** Its digits alone. */
	digits: string;
	/** The region whose numbers the record's country has; nothing where none is known. */
	region: CountryCode | undefined;
	/** The calling code of that region, without +. */
	home: string | undefined;
	/** What libphonenumber makes of it; nothing where it is no number. */
	number: PhoneNumber | undefined;
	/** Whether a plan has such numbers: asked once, it costs as much as the reading. */
	isValid: boolean;
	/** What every sentence about it fills in. */
	data: { value: string; country?: string };
}

/** A longer text is no phone number. */
export const longestPhone = 60;

/** The portal's published pattern for the United States: no leading +, one separator at each break. */
const portalPatternUs = /^(1[ \-/.]?)?(\((\d{3})\)|(\d{3}))[ \-/.]?(\d{3})[ \-/.]?(\d{4})$/;

/** Whether the portal's published pattern of the region refuses the text; only that of the United States is published. */
export function isRefused(text: string, region: string | undefined): boolean {
	return region === 'US' && !portalPatternUs.test(text);
}

/** The phone numbers of the record that are given. */
export const givenPhones: Reading<readonly GivenPhone[]> = (context) =>
	phoneFields.flatMap((field) => givenPhone(field, context) ?? []);

function givenPhone(field: PhoneField, { values, tables }: ReadingContext): GivenPhone | undefined {
	const value = values[field];
	if (!value) return undefined;
	const country = tables.country(values.country);
	const region = country && supported(country, tables);
	const number = value.length > longestPhone ? undefined : readPhone(value, country, tables);
	return {
		field,
		value,
		digits: value.normalize('NFKC').replace(/\D/g, ''),
		region,
		home: region && callingCode(region, tables),
		number,
		isValid: number?.isValid() === true,
		data: { value, ...(country && { country: country.code }) },
	};
}

/** The region whose numbers the country has, where the metadata knows it. */
function supported(country: Country, tables: Tables): CountryCode | undefined {
	return Object.hasOwn(tables.phoneMetadata.countries, country.code) ? (country.code as CountryCode) : undefined;
}

const callingCode = (region: CountryCode, tables: Tables) =>
	getCountryCallingCode(region, tables.phoneMetadata) as string;

/** What stands beside a number. */
const besideNumber = prepared(({ phone }) => {
	const labels = `(?:${phone.phoneLabels})`;
	const lead = '(?<=[\\d)])[\\s,;/(-]*';
	return {
		label: new RegExp(`^\\s*${labels}[\\s.:]*(?=[+(\\d])`, 'iu'),
		labelBehind: new RegExp(`${lead}(?:(?<=\\()\\p{L}[\\p{L}\\s.'’-]*\\)|${labels}\\.?\\)?)$`, 'iu'),
		extension: new RegExp(`${lead}(?:${phone.extensionWords})[\\s.:]*(\\d{1,6})\\)?$`, 'iu'),
	};
});

/** The number without the words that people write beside it, an extension as libphonenumber knows it. */
function withoutLabels(text: string, lists: WordLists): string {
	if (!/\p{L}/u.test(text)) return text;
	const { label, labelBehind, extension } = besideNumber(lists);
	return unaccented(text).replace(label, '').replace(labelBehind, '').replace(extension, ' ext. $1');
}

const unaccented = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC')
		.trim();

/** A number without what a signature writes in front of it: `Tél. : `. */
export function withoutLabelInFront(text: string, lists: WordLists): string {
	return unaccented(text).replace(besideNumber(lists).label, '');
}

/** France and its overseas departments dial one plan: 0590 82 … is Guadeloupe's number in Paris too. */
const frenchCodes: readonly string[] = ['33', '590', '594', '596', '262', '508'];

/** Whether both calling codes are of one country, whose numbers are dialled within it without them. */
export function isOnePlan(one: string, other: string): boolean {
	return one === other || (frenchCodes.includes(one) && frenchCodes.includes(other));
}

/** The number as libphonenumber reads it beside a country, extensions and labels around it allowed; undefined where it is none. */
export function readPhone(value: string, country: Country | undefined, tables: Tables): PhoneNumber | undefined {
	const region = country && supported(country, tables);
	const text = withoutLabels(value.normalize('NFKC'), tables.words).replace(/^00(?=[1-9])/, '+');
	const read = (written: string) =>
		parsePhoneNumberFromString(
			written,
			{ extract: false, ...(region && { defaultCountry: region }) },
			tables.phoneMetadata,
		);
	const number = read(text);
	if (!region || !/^0[1-9]/.test(text) || !frenchCodes.includes(callingCode(region, tables)) || number?.isValid())
		return number;
	return frenchCodes.map((code) => read(`+${code}${text.slice(1)}`)).find((one) => one?.isValid()) ?? number;
}
