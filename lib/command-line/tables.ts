import { readFileSync } from 'node:fs';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { createTables, type Tables } from '../tables/tables.ts';

/** The tables as the extension's worker reads them, read from the disk. */
export function readTables(): Tables {
	const countries = JSON.parse(readFileSync(new URL('../data/countries.json', import.meta.url), 'utf8'));
	return createTables({ countries, phoneMetadata });
}
