import type { FieldId } from '../../../record/fields.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import { readLocality } from '../address/locality.ts';
import { readPostalCode } from '../address/postal-code.ts';
import { hasHouseNumber, namesStreet, postOfficeBox } from '../address/street.ts';
import { longestPhone, readPhone, withoutLabelInFront } from '../phone-number/phone-number.ts';

/** Values with their fields. */
type Placed = readonly (readonly [FieldId, string])[];

/** A country by its name: two letters may be a state. */
export const countryOf = (part: string, tables: Tables) => (part.length > 3 ? tables.country(part) : undefined);

/** What a part is by its own shape: where it belongs, a street or words to be told by their neighbours, or not to be told. */
export type Shape = Placed | 'street' | 'words' | 'unclear';

/** “E-mail: ”, “E ”: what a signature writes before an address. */
const mailLabel = /^(?:e-?mail|mail|courriel|[em])[\s.:]+(?=\S+@)/iu;
/** Any other label, or one before a number that is none: nobody knows what follows. */
const otherLabel = /^(?:\p{L}[\p{L}. ]{1,20}\s?:\s|[tmp][\s.:]+\d)/iu;

/** What a part is by its own shape, beside the country of the record or of the block. */
export function shapeOf(part: string, country: Country | undefined, tables: Tables): Shape {
	const address = part.replace(mailLabel, '');
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return [['email', address]];
	const number = withoutLabelInFront(part, tables.words);
	if (isPhone(number, country, tables)) return [['phoneNumber', number]];
	if (otherLabel.test(part)) return 'unclear';
	const named = countryOf(part, tables);
	if (named) return named.code === country?.code ? [['country', named.code]] : 'unclear';
	const state = part.length <= 3 ? stateOf(part, country, tables) : undefined;
	if (state) return [['state', state]];
	const kind = country ? readPostalCode(part, country).kind : 'none';
	if (country && kind !== 'none' && kind !== 'half') {
		return locality(part, country, tables) ?? (namesStreet(part, tables.words) ? 'street' : 'unclear');
	}
	if (hasHouseNumber(part, tables.words))
		return namesStreet(part, tables.words) || /^\p{N}+\s+\p{L}|\p{L}\s+\p{N}+$/u.test(part) ? 'street' : 'unclear';
	return namesStreet(part, tables.words) ? 'street' : 'words';
}

/** A number that somebody can have in the country, or written for calls from abroad. */
function isPhone(part: string, country: Country | undefined, tables: Tables): boolean {
	const mayBe = part.length <= longestPhone && /^[+(\d]/.test(part) && /(?:\d[\s()./-]*){7}/.test(part);
	return mayBe && readPhone(part, country, tables)?.isValid() === true;
}

/** A postal code, alone or with its city and state: `98101`, `Seattle, WA 98101`, `75001 Paris`. */
function locality(part: string, country: Country, tables: Tables): Placed | undefined {
	if (namesStreet(part, tables.words) || postOfficeBox(part, tables.words, country?.code)) return undefined;
	const found = readLocality(part, country, tables);
	if (!found) return undefined;
	const { postalCode, city, state, isCodeFirst } = found;
	// Where states are asked for, or codes hold letters, the code stands last.
	if (isCodeFirst && (country.stateList || /\p{L}/u.test(postalCode))) return undefined;
	return [
		['postalCode', postalCode],
		...(city ? ([['city', city]] as const) : []),
		...(state ? ([['state', state.english]] as const) : []),
	];
}

/** A state by its code or name: its name, as lists show it. */
function stateOf(text: string, country: Country | undefined, tables: Tables): string | undefined {
	const named = country ? tables.subdivisions(country, text) : [];
	return named.length === 1 ? named[0]?.english : undefined;
}
