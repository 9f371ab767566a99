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
