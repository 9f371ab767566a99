import type { WordLists } from '../data/word-lists.ts';
import { ranks } from './ranks.ts';
import {
	type GivenPhone,
	givenPhones,
	isRefused,
	longestPhone,
	phoneFields,
} from './readings/phone-number/phone-number.ts';
import { rule, type RuleFinding } from './rule.ts';

const international = /^\s*(?:\+|00|011)/;
/** 4.1E+09, 33380441267.0: a cell that was taken for a quantity. */
const quantity = /^\+?(?:\d(?:[.,]\d+)?\s*e\s*\+?\d{1,2}|\d{7,15}[.,]0+)$/i;

/** Whether the number would do within its town: only the area code is missing. */
function lacksAreaCode({ value, digits, home = '' }: GivenPhone, { phone }: WordLists): boolean {
	const [least, most] = phone.townDigits[home] ?? [0, -1];
	const { length } = digits;
	return length >= least && length <= most && !digits.startsWith('0') && !international.test(value);
}

/** What is said of a text that is no number anybody could dial. */
function saidOfText(phone: GivenPhone, lists: WordLists): RuleFinding | undefined {
	const { field, value, digits, number, isValid, region, home, data } = phone;
	if (value.length > longestPhone) return { field, message: 'noNumber', data };
	const level = isRefused(value, region) && { level: 'error' as const };
	if (quantity.test(value.trim())) return { field, message: 'spreadsheet', data, ...level };
	if (!number) {
		if (!region && !international.test(value.normalize('NFKC'))) return undefined;
		if (digits.length < 4) return { field, message: 'noNumber', data, ...level };
		return { field, message: region ? 'shape' : 'unreadable', data, ...level };
	}
	if (isValid) return undefined;
	if (lacksAreaCode(phone, lists)) return { field, message: 'areaCode', data, ...level };
	const isAbroad = home !== undefined && number.countryCallingCode !== home;
	return { field, message: isAbroad || !region ? 'unreadable' : 'shape', data, ...level };
}

/** What is said of a number that exists and is usually written otherwise. */
function saidOfNumber({ field, value, number, isValid, region, data }: GivenPhone): RuleFinding | undefined {
	if (!number || !isValid) return undefined;
	const rank = ranks.advice;
	if (region === 'US') {
		if (!/^\s*\+/.test(value) || number.country !== 'US') return undefined;
		const form = number.formatNational().replace(/^\((\d{3})\) /, '$1-');
		const fix = !isRefused(form, region) && { fix: { field, value: form } };
		return { field, level: 'hint', rank, message: 'leadingPlus', data: { ...data, form }, ...fix };
	}
	// 00 for +, or both the country code and the trunk zero: nobody abroad can dial it as it stands.
	if (!/^\s*00/.test(value) && !/^\s*\+.*\(0\)/.test(value)) return undefined;
	const form = number.formatInternational();
	return { field, level: 'hint', rank, message: 'otherForm', data: { ...data, form }, fix: { field, value: form } };
}

export default rule({
	id: 'phone-number-shape',
	level: 'warning',
	fields: [...phoneFields, 'country'],
	group: 'phoneNumber',
	rank: ranks.unfit,
	source: 'country-rules',
	messages: ['shape', 'areaCode', 'spreadsheet', 'noNumber', 'unreadable', 'leadingPlus', 'otherForm'],
	*check({ read, tables }) {
		for (const phone of read(givenPhones)) {
			const said = saidOfText(phone, tables.words) ?? saidOfNumber(phone);
			if (said) yield said;
		}
	},
});
