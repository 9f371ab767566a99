import type { CustomerRecord } from '../../../record/customer-record.ts';
import { type FieldId, fieldIds, isAddressField } from '../../../record/fields.ts';
import { fold } from '../../../record/folding.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import { holdsLegalForm } from '../company-name/legal-form.ts';
import { readName } from '../company-name/words.ts';
import { personKey } from '../person/person.ts';
import type { Reading } from '../reading.ts';
import { hasHouseNumber, namesStreet } from '../address/street.ts';
import { countryOf, type Shape, shapeOf } from './shape.ts';

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
	/** Whether they cannot be the words of one value: more than two, or one that is by its shape an e-mail address, a number, a locality. */
	isSure: boolean;
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

/** A number behind words: what a street pasted behind a company's name looks like. */
const behindWords = /^([^\d].*?),?\s(\d+\p{L}?\s.+)$/u;

/** The parts of a field: its lines or cells, or a company's name up to its legal form and the street that a line break parted from it. */
function partsOf(field: FieldId, value: string, country: Country | undefined, tables: Tables): readonly string[] {
	if (between.test(value))
		return value
			.split(between)
			.map((part) => part.trim())
			.filter(Boolean);
	const [, name = '', street = ''] = behindWords.exec(value) ?? [];
	const ending = name.split(/\s+/).slice(-2).join(' ');
	const isFirm = field === 'companyName' && isCompany(ending, country, tables);
	return isFirm && isWholeStreet(street, tables) && !isCompany(street, country, tables) ? [name, street] : [];
}

const isWholeStreet = (part: string, { words }: Tables) => hasHouseNumber(part, words) && namesStreet(part, words);

/** Fields that hold several cells or lines. One value that was only wrapped over lines is one value. */
export const cells: Reading<readonly Cells[]> = ({ values, tables }) =>
	// Nearly every value is one: that costs one look.
	cellFields
		.filter(
			(field) =>
				values[field] && (between.test(values[field]) || (field === 'companyName' && /\S \d/.test(values[field]))),
		)
		.flatMap((field) => {
			const value = values[field] ?? '';
			const chosen = tables.country(values.country);
			const parts = partsOf(field, value, chosen, tables);
			if (parts.length < 2) return [];
			const country = namedIn(parts, tables) ?? chosen;
			const shapes = parts.slice(0, mostParts).map((part) => shapeOf(part.slice(0, longestPart), country, tables));
			const isTold = shapes.some(Array.isArray);
			if (!cell.test(value) && !isTold && !areLines(field, parts, shapes, country, tables)) return [];
			const isSure = isTold || parts.length > 2;
			const isWhole = parts.length <= mostParts && parts.every((part) => part.length <= longestPart);
			return {
				field,
				parts,
				isSure,
				placed: isWhole ? placed(field, parts, shapes, { values, country, tables }) : undefined,
			};
		});

/** A line that goes on with the one before: `& Co. KG`, `und Co. KG`, `(in Gründung)`. */
const goesOn = /^(?:[&+(]|\p{Ll}+ )/u;

/** Whether lines are more than one value that was wrapped: one goes on behind a firm's legal form, or is a street of its own. */
function areLines(
	field: FieldId,
	parts: readonly string[],
	shapes: readonly Shape[],
	country: Country | undefined,
	tables: Tables,
): boolean {
	const streets = parts.flatMap((part, at) => (shapes[at] === 'street' && isWholeStreet(part, tables) ? [at] : []));
	// `8 rue de la` goes on, but not with another number.
	if (field === 'addressLine1' || field === 'addressLine2')
		return streets.length > 0 && parts.some((part, at) => at !== streets[0] && /\d/.test(part));
	return (
		streets.length > 0 ||
		(field === 'companyName' &&
			parts.slice(1).some((part, at) => !goesOn.test(part) && isCompany(parts[at]!, country, tables)))
	);
}

/** The country that a block names: it stands last but for numbers and e-mail. Before a state or a code it is a town: Mexico, MO. */
function namedIn(parts: readonly string[], tables: Tables): Country | undefined {
	const at = parts.findLastIndex((part) => countryOf(part, tables));
	const isContact = (part: string) => part.includes('@') || part.replace(/\D/g, '').length > 6;
	return at >= 0 && parts.slice(at + 1).every(isContact) ? countryOf(parts[at]!, tables) : undefined;
}

/** The field of every part; undefined unless all of them are certain and free. */
function placed(
	field: FieldId,
	parts: readonly string[],
	shapes: readonly Shape[],
	{ values, country, tables }: { values: CustomerRecord; country: Country | undefined; tables: Tables },
): Cells['placed'] {
	const found = new Map<FieldId, string>();
	for (const [id, value] of shapes.filter((shape) => typeof shape !== 'string').flat()) {
		if (found.has(id)) return undefined;
		found.set(id, value);
	}
	if (shapes.includes('unclear')) return undefined;
	const rest = placeByMeaning(field, parts, shapes, (part) => isCompany(part, country, tables), found);
	if (!rest || found.size < 2) return undefined;
	if (!found.has(field)) found.set(field, '');
	// A form comes with a country chosen: it counts only once something of the address stands beside it.
	const isOpen = !fieldIds.some((id) => isAddressField(id) && id !== field && values[id]);
	// What stands in its field already need not be written there, and nothing is written over anything else.
	for (const [id, value] of found) {
		if (id !== field && values[id] && fold(values[id]) === fold(value)) found.delete(id);
		else if (id !== field && values[id] && !(id === 'country' && isOpen)) return undefined;
	}
	// Country first: a page may build the rest of the address anew for it.
	return new Map(fieldIds.flatMap((id) => (found.has(id) ? [[id, found.get(id)!]] : [])));
}

/** Whether a part is the name of a company. */
function isCompany(part: string, country: Country | undefined, tables: Tables): boolean {
	return holdsLegalForm(readName(part).words, country?.code ?? '', tables.words);
}

/** Places what only its words or its neighbours tell; answers whether nothing is left. */
function placeByMeaning(
	field: FieldId,
	parts: readonly string[],
	shapes: readonly Shape[],
	isFirm: (part: string) => boolean,
	found: Map<FieldId, string>,
): boolean {
	const streets = parts.filter((_, at) => shapes[at] === 'street');
	let left = parts.filter((_, at) => shapes[at] === 'words');
	const take = (id: FieldId, part: string | undefined) => {
		if (part === undefined || found.has(id)) return;
		found.set(id, part);
		left = left.filter((other) => other !== part);
	};
	const companies = left.filter(isFirm);
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
