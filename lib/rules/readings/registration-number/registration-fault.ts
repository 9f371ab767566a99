import { type RegistrationNumber, registrationNumbers } from '../../../data/required-numbers.ts';
import type { Tables } from '../../../tables/tables.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import { checkDigitFault } from './check-digits.ts';
import { isPersonal } from './personal.ts';
import { remembered } from '../address/remembered.ts';

/** What all rules about the registration number read. */
export const registrationFields = ['organizationRegistrationNumber', 'country'] as const;

const field = 'organizationRegistrationNumber';
const notAllowed = /[^\p{L}\p{N}]/u;
const separators = /[\s.,:;/\\_\-\u2010-\u2015]+/gu;

/** The country's number, where it is one of the 24. */
export function registrationNumberOf(
	values: CustomerRecord,
	tables: Tables,
): (RegistrationNumber & { country: string }) | undefined {
	const country = tables.country(values.country)?.code;
	const number = country === undefined ? undefined : registrationNumbers[country];
	return number && country !== undefined ? { ...number, country } : undefined;
}

/** The main fault of the registration number: its characters, then its length, then whose number it is. */
export const registrationFault = remembered((values, tables) => {
	const value = values.organizationRegistrationNumber;
	const number = registrationNumberOf(values, tables);
	if (!value || !number) return undefined;
	const data = { value, country: number.country, name: number.name };
	if (notAllowed.test(value)) {
		const bare = value.normalize('NFKC').replace(separators, '');
		const certain = bare !== '' && !notAllowed.test(bare);
		return {
			rule: 'registration-number-characters',
			field,
			message: 'characters',
			data,
			...(certain && { fix: { field, value: bare } }),
		};
	}
	const digits = value.normalize('NFKC').replace(/\D/g, '').length;
	if (number.digits && (digits !== value.length || !number.digits.includes(digits))) {
		const lengths = number.digits.join(' / ');
		return digits === value.length
			? { rule: 'registration-number-length', field, message: 'length', data: { ...data, digits, lengths } }
			: { rule: 'registration-number-length', field, message: 'letters', data: { ...data, lengths } };
	}
	const personal = isPersonal(value.toUpperCase(), number.country);
	if (personal)
		return { rule: 'registration-number-personal', field, message: 'personal', data: { ...data, personal } };
	const wrong = checkDigitFault(value, number.country);
	if (!wrong) return undefined;
	const level = wrong.kind === 'length' ? ('question' as const) : ('warning' as const);
	return {
		rule: 'registration-number-check-digits',
		field,
		message: wrong.kind,
		level,
		data: { ...data, lengths: wrong.lengths },
	};
});
