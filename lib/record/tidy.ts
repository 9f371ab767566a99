import type { CustomerRecord } from './customer-record.ts';
import { type FieldId, fieldIds } from './fields.ts';

/**
 * The value as the portal would take it: Unicode NFC, without white space at either end.
 * What stands inside (double spaces, invisible characters) is left for the rules to see.
 */
function tidyValue(value: string): string {
	return value.normalize('NFC').trim();
}

/** The record with every value tidied; keys that are no field ids are left out. */
export function tidyRecord(record: CustomerRecord): CustomerRecord {
	const tidied: Partial<Record<FieldId, string>> = {};
	for (const id of fieldIds) {
		const value = record[id];
		if (value !== undefined) tidied[id] = tidyValue(value);
	}
	return tidied;
}

/**
 * The text for comparing: without accents, lower case, every run of anything but letters and digits one space.
 * `Société  Générale` and `societe generale` fold to the same.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
