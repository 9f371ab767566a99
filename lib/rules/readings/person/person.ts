import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { FieldId } from '../../../record/fields.ts';
import { fold, readable } from '../../../record/folding.ts';
import type { Reading } from '../reading.ts';

/** A field that holds a part of a person's name. */
export type NameField = 'firstName' | 'middleName' | 'lastName' | 'agreementFirstName' | 'agreementLastName';

export const nameFields = [
	'firstName',
	'middleName',
	'lastName',
	'agreementFirstName',
	'agreementLastName',
] as const satisfies readonly FieldId[];

/** A name as typed and folded; '' where nothing is written. */
export interface NamePart {
	field: NameField;
	value: string;
	key: string;
}

/** A first and a last name that belong together. */
export interface Person {
	first: NamePart;
	last: NamePart;
}

/** Longer values are judged for their length alone. */
const longest = 100;

/** A name for comparing: full-width forms and invisible characters put right, without accents, case and punctuation. */
export function personKey(value: string): string {
	return value === '' || value.length > longest ? '' : fold(readable(value));
}

/** One name of a record. */
export function namePart(field: NameField, { [field]: value = '' }: CustomerRecord): NamePart {
	return { field, value, key: personKey(value) };
}

/** The two people of a record: the primary contact, and who accepted the agreement. */
export const people: Reading<readonly Person[]> = ({ values }) => [
	{ first: namePart('firstName', values), last: namePart('lastName', values) },
	{ first: namePart('agreementFirstName', values), last: namePart('agreementLastName', values) },
];

/** The filled name fields of a record, with their values. */
export function* filledNames(values: CustomerRecord): Iterable<{ field: NameField; value: string }> {
	for (const field of nameFields) {
		const value = values[field];
		if (value) yield { field, value };
	}
}
