import {
	type CountryCode,
	getCountryCallingCode,
	parsePhoneNumberFromString,
	type PhoneNumber,
} from 'libphonenumber-js/core';
import type { Country, Tables } from '../../../tables/tables.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { Fault } from '../address/fault.ts';
import { madeUpPhone } from './made-up.ts';

export const phoneFields = ['phoneNumber', 'agreementPhoneNumber'] as const;

type PhoneField = (typeof phoneFields)[number];

/** The portal's published pattern for the United States: no leading +, one separator at each break. */
const portalPatternUs = /^(1[ \-/.]?)?(\((\d{3})\)|(\d{3}))[ \-/.]?(\d{3})[ \-/.]?(\d{4})$/;
const words = /^(?:n ?\/? ?a|none|no|nil|null|x{2,}|test|tbd|tba|unknown|phone|téléphone|telephone|-+|\.+|\?+)$/i;
const fullRow = /^(?:0123456789|1234567890)$/;
const longest = 60;
const isOneDigit = (digits: string) => /^0*(?:\d0+|(\d)\1+)$/.test(digits);

/** The main fault of a phone number: made up, of another country, or no number at all. */
export function phoneFault(field: PhoneField, values: CustomerRecord, tables: Tables): Fault | undefined {
	const value = values[field];
	if (!value) return undefined;
	const country = tables.country(values.country);
	const data = { value, ...(country && { country: country.code }) };
	const digits = value.normalize('NFKC').replace(/\D/g, '');
	if (words.test(value) || (digits.length > 0 && /^0+$/.test(digits))) {
		return { rule: 'phone-number-placeholder', field, message: 'words', data };
	}
	if (value.length > longest) return { rule: 'phone-number-shape', field, message: 'noNumber', data };
	const region = country && supported(country, tables);
	const number = read(value, region, tables);
	const national = number ? number.nationalNumber : digits;
	const code = number?.countryCallingCode ?? (region ? callingCode(region, tables) : '');
	const invented = madeUpPhone(national, code) ?? madeUpPhone(digits, code);
	if (invented) {
		// Digits in a row, a round number, or one bought for its digits may be somebody's all the same.
		const doubtful =
			number?.isValid() &&
			((invented === 'sequence' && !fullRow.test(digits)) ||
				invented === 'ending' ||
				(invented === 'repeated' && !isOneDigit(national)) ||
				/^\d*[1-9]\d*[1-9]0{6,7}$|^[1-9]0{6}$/.test(national));
		return {
			rule: 'phone-number-placeholder',
			field,
			message: invented === 'ending' ? 'sequence' : invented,
			data,
			...(doubtful && { level: invented === 'ending' ? ('hint' as const) : ('question' as const) }),
		};
	}

	const international = /^\s*(?:\+|00|011)/.test(value.normalize('NFKC'));
	if (!number) {
		if (!region && !international) return undefined;
		return shape(field, digits.length < 4 ? 'noNumber' : 'shape', data, region, value);
	}
	const home = region && callingCode(region, tables);
	if (home && number.countryCallingCode !== home && number.isValid()) {
		return {
			rule: 'phone-number-country',
			field,
			message: 'otherCountry',
			data: { ...data, code: `+${number.countryCallingCode}`, home: `+${home}` },
			related: ['country'],
		};
	}
	if (!number.isValid()) {
		const abroad = home !== undefined && number.countryCallingCode !== home;
		return shape(field, abroad ? 'unreadable' : 'shape', data, region, value);
	}
	if (region === 'US' && /^\s*\+/.test(value) && number.country === 'US') {
		const form = number.formatNational().replace(/^\((\d{3})\) /, '$1-');
		return {
			rule: 'phone-number-shape',
			field,
			level: 'hint',
			message: 'leadingPlus',
			data: { ...data, form },
			...(portalPatternUs.test(form) && { fix: { field, value: form } }),
		};
	}
	// 00 for +, or both the country code and the trunk zero: nobody abroad can dial it as it stands.
	if (region !== 'US' && (/^\s*00/.test(value) || /^\s*\+.*\(0\)/.test(value))) {
		const form = number.formatInternational();
		const fix = { field, value: form };
		return { rule: 'phone-number-shape', field, level: 'hint', message: 'otherForm', data: { ...data, form }, fix };
	}
	return undefined;
}

/** A number that does not exist; refused where the portal's pattern is published and refuses it too. */
function shape(
	field: PhoneField,
	message: string,
	data: Fault['data'],
	region: string | undefined,
	value: string,
): Fault {
	const refused = region === 'US' && !portalPatternUs.test(value);
	const told = message === 'shape' && region === undefined ? 'unreadable' : message;
	return {
		rule: 'phone-number-shape',
		field,
		message: told,
		data: data ?? {},
		...(refused && { level: 'error' as const }),
	};
}

/** The region whose numbers the country has, where the metadata knows it. */
function supported(country: Country, tables: Tables): CountryCode | undefined {
	return Object.hasOwn(tables.phoneMetadata.countries, country.code) ? (country.code as CountryCode) : undefined;
}

const callingCode = (region: CountryCode, tables: Tables) =>
	getCountryCallingCode(region, tables.phoneMetadata) as string;

/** The number as libphonenumber reads it, extensions and labels around it allowed. */
function read(value: string, region: CountryCode | undefined, tables: Tables): PhoneNumber | undefined {
	const text = value
		.normalize('NFKC')
		.replace(/^(?:te\u0301?l|tél|phone|ph|t)[\s.:]*(?=[\d+(])/i, '')
		.replace(/^00(?=[1-9])/, '+');
	return parsePhoneNumberFromString(
		text,
		{ extract: false, ...(region && { defaultCountry: region }) },
		tables.phoneMetadata,
	);
}
