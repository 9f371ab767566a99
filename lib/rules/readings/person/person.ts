import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { FieldId } from '../../../record/fields.ts';
import { fold } from '../../../record/folding.ts';
import type { Reading } from '../reading.ts';
import { readable } from '../../../record/folding.ts';

/** A field that holds a part of a person's name. */
export type NameField = 'firstName' | 'middleName' | 'lastName' | 'agreementFirstName' | 'agreementLastName';

export const nameFields = [
	'firstName',
	'middleName',
	'lastName',
	'agreementFirstName',
	'agreementLastName',
] as const satisfies readonly FieldId[];

/** A first and a last name that belong together, as typed and folded; '' where nothing is written. */
export interface Person {
	first: { field: NameField; value: string; key: string };
	last: { field: NameField; value: string; key: string };
}

/** Longer values are judged for their length alone. */
const longest = 100;

/** A name for comparing: full-width forms and invisible characters put right, without accents, case and punctuation. */
export function personKey(value: string): string {
	return value === '' || value.length > longest ? '' : fold(readable(value));
}

/** The two people of a record: the primary contact, and who accepted the agreement. */
export const people: Reading<readonly Person[]> = ({ values }) => [
	{ first: partOf(values, 'firstName'), last: partOf(values, 'lastName') },
	{ first: partOf(values, 'agreementFirstName'), last: partOf(values, 'agreementLastName') },
];

function partOf(values: CustomerRecord, field: NameField): Person['first'] {
	const value = values[field] ?? '';
	return { field, value, key: personKey(value) };
}

/** The filled name fields of a record, with their values. */
export function* filledNames(values: CustomerRecord): Iterable<{ field: NameField; value: string }> {
	for (const field of nameFields) {
		const value = values[field];
		if (value) yield { field, value };
	}
}
