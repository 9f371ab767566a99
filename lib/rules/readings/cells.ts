import type { CustomerRecord } from '../../record/customer-record.ts';
import type { FieldId } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';
import type { Country, Tables } from '../../tables/tables.ts';
import { readPostalCode } from './address/postal-code.ts';
import { hasHouseNumber, namesStreet } from './address/street.ts';
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

/** What parts the cells of a spreadsheet and the lines of a signature: a field of one line keeps neither. */
const between = /[\t\n\v\f\r\u2028\u2029]+/u;
/** Nobody's signature is longer: the rest would only cost time. */
const mostParts = 20;
const longestPart = 255;

/** Fields that hold several cells or lines. */
export const cells: Reading<readonly Cells[]> = ({ values, tables }) =>
	cellFields.flatMap((field) => {
		const parts = (values[field] ?? '')
			.split(between)
			.map((part) => part.trim())
			.filter(Boolean);
		return parts.length < 2 ? [] : { field, parts, placed: placed(field, parts, values, tables) };
	});

/** The field of every part; undefined unless all of them are certain and free. */
function placed(field: FieldId, parts: readonly string[], values: CustomerRecord, tables: Tables): Cells['placed'] {
	if (parts.length > mostParts || parts.some((part) => part.length > longestPart)) return undefined;
	const found = new Map<FieldId, string>();
	const named = parts.map((part) => countryOf(part, tables)).find(Boolean);
	const country = tables.country(values.country) ?? named;
	const left = parts.filter((part) => !place(withoutLabel(part), country, found, tables));
	const rest = placeByMeaning(field, left, country, found);
	if (rest.length > 0 || found.size < 2) return undefined;
	if (!found.has(field)) found.set(field, '');
	const isFree = ([id, value]: readonly [FieldId, string]) =>
		id === field || !values[id] || fold(values[id]) === fold(value);
	return [...found].every(isFree) ? found : undefined;
}

/** A country by its name: two letters may be a state. */
const countryOf = (part: string, tables: Tables) => (part.length > 3 ? tables.country(part) : undefined);

/** “Tel.: ”, “E ”: what a signature writes before a number or an address. */
const withoutLabel = (part: string) => part.replace(/^[\p{L}.-]{1,10}\s?:\s*|^[MTEP]\s+(?=[+\d]|\S+@)/u, '');

/** Places a part that its own shape tells; a second one of a kind has no place. Answers whether it did. */
function place(part: string, country: Country | undefined, found: Map<FieldId, string>, tables: Tables): boolean {
	const put = (...values: readonly (readonly [FieldId, string])[]) => {
		if (values.some(([id]) => found.has(id))) return false;
		for (const [id, value] of values) found.set(id, value);
		return true;
	};
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(part)) return put(['email', part]);
	const named = countryOf(part, tables);
	if (named) return named.code === country?.code && put(['country', named.code]);
	const local = country && locality(part, country, tables);
	if (local) return put(...local);
	const state = part.length <= 3 ? stateOf(part, country, tables) : undefined;
	if (state) return put(['state', state]);
	if (/^\+?[\d\s()./-]{7,25}$/.test(part) && part.replace(/\D/g, '').length >= 7) return put(['phoneNumber', part]);
	return false;
}

/** A state by its code or name: its name, as lists show it. */
function stateOf(text: string, country: Country | undefined, tables: Tables): string | undefined {
	const named = country ? tables.subdivisions(country, text) : [];
	return named.length === 1 ? named[0]?.english : undefined;
}

/** A postal code, alone or with its city and state: `98101`, `Seattle, WA 98101`, `75001 Paris`. */
function locality(part: string, country: Country, tables: Tables): readonly (readonly [FieldId, string])[] | undefined {
	const words = part.split(/[\s,]+/).filter(Boolean);
	for (const size of [2, 1]) {
		for (const start of [words.length - size, 0]) {
			const { kind, code } = readPostalCode(words.slice(start, start + size).join(' '), country);
			if (start < 0 || !code || (kind !== 'exact' && kind !== 'spelling')) continue;
			const others = words.toSpliced(start, size);
			const state = others.length > 1 ? stateOf(others.at(-1)!, country, tables) : undefined;
			if (state) others.pop();
			const city = others.join(' ');
			if (!/^[\p{L}\p{M}\s.'’-]*$/u.test(city)) continue;
			return [
				['postalCode', code],
				...(city ? ([['city', city]] as const) : []),
				...(state ? ([['state', state]] as const) : []),
			];
		}
	}
	return undefined;
}

/** Places what only its words or its neighbours tell, and answers what is left. */
function placeByMeaning(
	field: FieldId,
	parts: readonly string[],
	country: Country | undefined,
	found: Map<FieldId, string>,
): readonly string[] {
	let left = [...parts];
	const take = (id: FieldId, part: string | undefined) => {
		if (part === undefined || found.has(id)) return;
		found.set(id, part);
		left = left.filter((other) => other !== part);
	};
	const isCompany = (part: string) => holdsLegalForm(readName(part).words, country?.code ?? '');
	const isStreet = (part: string) => !isCompany(part) && (hasHouseNumber(part) || namesStreet(part));
	take('companyName', left.find(isCompany) ?? (field === 'companyName' ? left[0] : undefined));
	take('addressLine1', left.find(isStreet));
	take('addressLine2', left.find(isStreet));
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
	if (left.length === 1 && found.has('addressLine1')) take('city', left[0]);
	return left;
}
