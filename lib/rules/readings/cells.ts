import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { CustomerRecord } from '../../record/customer-record.ts';
import { type FieldId, fieldIds } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';
import type { Country, Tables } from '../../tables/tables.ts';
import { readPostalCode } from './address/postal-code.ts';
import { hasHouseNumber, namesStreet, postOfficeBox } from './address/street.ts';
import { holdsLegalForm } from './company-name/legal-form.ts';
import { readName } from './company-name/words.ts';
import { personKey } from './person/person.ts';
import type { Reading } from './reading.ts';

/** The fields into which somebody may paste more than one cell. */
export const cellFields = [
	'companyName',
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
	'firstName',
	'lastName',
	'email',
	'phoneNumber',
] as const satisfies readonly FieldId[];

/** What was pasted into one field, and where each part belongs. */
export interface Cells {
	field: FieldId;
	parts: readonly string[];
	/** What would stand in which field; undefined where one part's place is not certain, or taken. */
	placed: ReadonlyMap<FieldId, string> | undefined;
}

/** What parts the cells of a spreadsheet. */
const cell = /\t/;
/** What parts the lines of a signature too: a field of one line keeps neither. */
const between = /[\t\n\v\f\r\u2028\u2029]+/u;
/** Nobody's signature is longer: the rest would only cost time. */
const mostParts = 20;
const longestPart = 255;

type Placed = readonly (readonly [FieldId, string])[];

/** Fields that hold several cells or lines. One value that was only wrapped over lines is one value. */
export const cells: Reading<readonly Cells[]> = ({ values, tables }) =>
	// Nearly every value is one: that costs one look.
	cellFields
		.filter((field) => between.test(values[field] ?? ''))
		.flatMap((field) => {
			const value = values[field] ?? '';
			const parts = value
				.split(between)
				.map((part) => part.trim())
				.filter(Boolean);
			if (parts.length < 2) return [];
			const country = tables.country(values.country) ?? parts.map((part) => countryOf(part, tables)).find(Boolean);
			const shapes = parts.slice(0, mostParts).map((part) => shapeOf(part.slice(0, longestPart), country, tables));
			if (!cell.test(value) && !shapes.some(Array.isArray)) return [];
			const isWhole = parts.length <= mostParts && parts.every((part) => part.length <= longestPart);
			return { field, parts, placed: isWhole ? placed(field, parts, shapes, { values, country }) : undefined };
		});

/** The field of every part; undefined unless all of them are certain and free. */
function placed(
	field: FieldId,
	parts: readonly string[],
	shapes: readonly Shape[],
	{ values, country }: { values: CustomerRecord; country: Country | undefined },
): Cells['placed'] {
	const found = new Map<FieldId, string>();
	for (const [id, value] of shapes.filter((shape) => typeof shape !== 'string').flat()) {
		if (found.has(id)) return undefined;
		found.set(id, value);
	}
	if (shapes.includes('unclear')) return undefined;
	const rest = placeByMeaning(field, parts, shapes, country, found);
	if (!rest || found.size < 2) return undefined;
	if (!found.has(field)) found.set(field, '');
	// What stands in its field already need not be written there, and nothing is written over anything else.
	for (const [id, value] of found) {
		if (id !== field && values[id] && fold(values[id]) === fold(value)) found.delete(id);
		else if (id !== field && values[id]) return undefined;
	}
	// Country first: a page may build the rest of the address anew for it.
	return new Map(fieldIds.flatMap((id) => (found.has(id) ? [[id, found.get(id)!]] : [])));
}

/** A country by its name: two letters may be a state. */
const countryOf = (part: string, tables: Tables) => (part.length > 3 ? tables.country(part) : undefined);

/** What a part is by its own shape: where it belongs, a street or words to be told by their neighbours, or not to be told. */
type Shape = Placed | 'street' | 'words' | 'unclear';

/** “Tel.: ”, “E ”: what a signature writes before a number or an address. */
const label =
	/^(?:(?:t[eé]l|tel[eé]phone|t[eé]l[eé]phone|phone|mobile|mob|e-?mail|mail|courriel|t|m|p|e)\s?[.:]*\s?[:.]|[tmpe](?=\s))\s*/iu;
/** Any other label: nobody knows what follows. */
const otherLabel = /^[\p{L}][\p{L}. ]{1,20}\s?:\s/u;

function shapeOf(raw: string, country: Country | undefined, tables: Tables): Shape {
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
		return locality(part, country, tables) ?? (namesStreet(part) ? 'street' : 'unclear');
	}
	if (hasHouseNumber(part))
		return namesStreet(part) || /^\p{N}+\s+\p{L}|\p{L}\s+\p{N}+$/u.test(part) ? 'street' : 'unclear';
	return namesStreet(part) ? 'street' : 'words';
}

/** A number that somebody can have in the country, or written for calls from abroad. */
function isPhone(part: string, country: Country | undefined, tables: Tables): boolean {
	if (!/^\+?[\d\s()./-]{7,25}$/.test(part)) return false;
	const region = country?.code as CountryCode | undefined;
	return parsePhoneNumberFromString(part, { defaultCountry: region }, tables.phoneMetadata)?.isValid() === true;
}

/** A postal code, alone or with its city and state: `98101`, `Seattle, WA 98101`, `75001 Paris`. */
function locality(part: string, country: Country, tables: Tables): Placed | undefined {
	if (namesStreet(part) || postOfficeBox(part)) return undefined;
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

/** Places what only its words or its neighbours tell; answers whether nothing is left. */
function placeByMeaning(
	field: FieldId,
	parts: readonly string[],
	shapes: readonly Shape[],
	country: Country | undefined,
	found: Map<FieldId, string>,
): boolean {
	const streets = parts.filter((_, at) => shapes[at] === 'street');
	let left = parts.filter((_, at) => shapes[at] === 'words');
	const take = (id: FieldId, part: string | undefined) => {
		if (part === undefined || found.has(id)) return;
		found.set(id, part);
		left = left.filter((other) => other !== part);
	};
	const isCompany = (part: string) => holdsLegalForm(readName(part).words, country?.code ?? '');
	const companies = left.filter(isCompany);
	if (companies.length > 1 || streets.length > 2) return false;
	take('companyName', companies[0] ?? (field === 'companyName' && shapes[0] === 'words' ? parts[0] : undefined));
	for (const [at, street] of streets.entries()) found.set(at ? 'addressLine2' : 'addressLine1', street);
	const email = found.get('email')?.split('@')[0]?.toLowerCase() ?? '';
	const person = left.find((part) => {
		const words = personKey(part).split(' ');
		return words.length === 2 && words.every((word) => word.length > 1 && email.includes(word));
	});
	if (person) {
		const [first = '', last = ''] = person.split(/\s+/);
		found.set('firstName', first);
		take('lastName', person);
		found.set('lastName', last);
	}
	// A city right beside a code that stands by itself.
	const isCode = (shape: Shape | undefined) =>
		Array.isArray(shape) && shape.length === 1 && shape[0]?.[0] === 'postalCode';
	const city = left.find((part) => [-1, 1].some((by) => isCode(shapes[parts.indexOf(part) + by])));
	take('city', city);
	return left.length === 0;
}
