import type { FieldId } from '../../../record/fields.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import { readPostalCode } from '../address/postal-code.ts';
import { hasHouseNumber, namesStreet, postOfficeBox } from '../address/street.ts';
import { readPhone } from '../phone-number/phone-number.ts';

/** Values with their fields. */
type Placed = readonly (readonly [FieldId, string])[];

/** A country by its name: two letters may be a state. */
export const countryOf = (part: string, tables: Tables) => (part.length > 3 ? tables.country(part) : undefined);

/** What a part is by its own shape: where it belongs, a street or words to be told by their neighbours, or not to be told. */
export type Shape = Placed | 'street' | 'words' | 'unclear';

/** “Tel.: ”, “E ”: what a signature writes before a number or an address. */
const label =
	/^(?:(?:t[eé]l|tel[eé]phone|t[eé]l[eé]phone|phone|mobile|mob|e-?mail|mail|courriel|t|m|p|e)\s?[.:]*\s?[:.]|[tmpe](?=\s))\s*/iu;
/** Any other label: nobody knows what follows. */
const otherLabel = /^[\p{L}][\p{L}. ]{1,20}\s?:\s/u;

/** What a part is by its own shape, beside the country of the record or of the block. */
export function shapeOf(raw: string, country: Country | undefined, tables: Tables): Shape {
	const part = raw.replace(label, '');
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(part)) return [['email', part]];
	if (otherLabel.test(part)) return 'unclear';
	const named = countryOf(part, tables);
	if (named) return named.code === country?.code ? [['country', named.code]] : 'unclear';
	const state = part.length <= 3 ? stateOf(part, country, tables) : undefined;
	if (state) return [['state', state]];
	if (isPhone(part, country, tables)) return [['phoneNumber', part]];
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
	return /^\+?[\d\s()./-]{7,25}$/.test(part) && readPhone(part, country, tables)?.isValid() === true;
}

/** A postal code, alone or with its city and state: `98101`, `Seattle, WA 98101`, `75001 Paris`. */
function locality(part: string, country: Country, tables: Tables): Placed | undefined {
	if (namesStreet(part, tables.words) || postOfficeBox(part)) return undefined;
	const words = part.split(/[\s,]+/).filter(Boolean);
	for (const size of [2, 1]) {
		for (const start of [words.length - size, 0]) {
			const { kind, code } = readPostalCode(words.slice(start, start + size).join(' '), country);
			// Digits alone count only as the country writes them: nine of them are many a number.
			const isSure = kind === 'exact' || (kind === 'spelling' && /\p{L}/u.test(code ?? ''));
			if (start < 0 || !code || !isSure) continue;
			const others = words.toSpliced(start, size);
			const state = others.length > 1 ? stateOf(others.at(-1)!, country, tables) : undefined;
			if (state) others.pop();
			const city = others.join(' ');
			// Where states are asked for, or codes hold letters, the code stands last.
			const isOdd = start === 0 && city && (country.stateList || /\p{L}/u.test(code));
			if (isOdd || !/^(?:|\p{L}[\p{L}\p{M}\s.'’-]{2,}(?: cedex \d{1,2})?)$/iu.test(city)) continue;
			return [
				['postalCode', code],
				...(city ? ([['city', city]] as const) : []),
				...(state ? ([['state', state]] as const) : []),
			];
		}
	}
	return undefined;
}

/** A state by its code or name: its name, as lists show it. */
function stateOf(text: string, country: Country | undefined, tables: Tables): string | undefined {
	const named = country ? tables.subdivisions(country, text) : [];
	return named.length === 1 ? named[0]?.english : undefined;
}
