import type { Country } from '../../../tables/tables.ts';
import type { Level } from '../../rule.ts';
import type { Reading } from '../reading.ts';
import { codeAndState } from './code-and-state.ts';
import { compactCode, type PostalCodeReading, readPostalCode, subdivisionsOfCode } from './postal-code.ts';
import { readState } from './state.ts';

/** All that a reading of the postal code looks at. */
export const postalCodeFields = ['postalCode', 'country', 'state', 'city'] as const;

/** A postal code beside its country and state. */
export interface GivenCode {
	country: Country;
	/** As typed. */
	text: string;
	/** Letters and digits alone. */
	compact: string;
	reading: PostalCodeReading;
	/** Whether it lies in the state, or where it may lie. */
	place: ReturnType<typeof codeAndState>;
	/** The code in its usual form, where it is certain and somebody's. */
	fix: { field: 'postalCode'; value: string } | undefined;
	/** How a code that no customer can have holds up: refused where the portal has published its shape. */
	strict: Level;
	/** How another spelling does. */
	tolerated: Level;
	/** What every sentence about it fills in. */
	data: { value: string; country: string; example: string };
}

/** The postal code, where one is given and the country's codes are known. */
export const givenCode: Reading<GivenCode | undefined> = ({
	values: { postalCode: text, state, country: named },
	tables,
}) => {
	const country = tables.country(named);
	if (!text || !country?.postalCode) return undefined;
	const need = country.parts.postalCode;
	if (need === 'unused' || need === 'unknown') return undefined;
	const stated = state ? readState(state, country, tables) : undefined;
	// Territories filed under their sovereign have codes of their own.
	const hasOwnCodes =
		stated?.kind === 'territory' && (!stated.subdivision?.postalCodes || country.prefixes === 'unknown');
	if (hasOwnCodes) return undefined;
	const reading = readPostalCode(text, country);
	const { code } = reading;
	// A code that nobody has given out is no repair.
	const isGivenOut = code !== undefined && (!country.allPrefixes || subdivisionsOfCode(code, country).length > 0);
	return {
		country,
		text,
		compact: compactCode(text),
		reading,
		place: code === undefined ? 'unknown' : codeAndState(code, state, country, tables),
		fix: isGivenOut ? { field: 'postalCode', value: code } : undefined,
		strict: need === 'published' ? 'error' : 'warning',
		tolerated: need === 'published' ? 'error' : 'hint',
		data: { value: text, country: country.code, example: country.postalCode.examples[0] ?? '' },
	};
};

/** Whether the code as it is read is one of the country's: as written, or but for spelling and a prefix. */
export function isCode({ kind }: PostalCodeReading): boolean {
	return kind === 'exact' || kind === 'spelling' || kind === 'prefix';
}
