import { plainWords } from '../../../record/folding.ts';
import type { Country } from '../../../tables/tables.ts';
import type { Reading } from '../reading.ts';

/** All that a reading of the street looks at. */
export const streetFields = [
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
	'country',
	'companyName',
] as const;

/** The first address line beside the second. */
export interface StreetLine {
	line: string;
	/** The second line; '' where there is none. */
	second: string;
	country: Country | undefined;
	/** The line, folded. */
	words: string;
	/** What every sentence about it fills in. */
	data: { value: string; country?: string };
}

/** The portal takes no longer line. */
const longest = 200;

/** The first address line, where there is one to judge. */
export const streetLine: Reading<StreetLine | undefined> = ({ values, tables }) => {
	const { addressLine1: line, addressLine2: second = '' } = values;
	if (!line || line.length > longest) return undefined;
	const country = tables.country(values.country);
	return {
		line,
		second,
		country,
		words: plainWords(line),
		data: { value: line, ...(country && { country: country.code }) },
	};
};
