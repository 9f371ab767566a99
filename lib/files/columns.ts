import { closest, distance } from 'fastest-levenshtein';
import { type FieldId, fieldIds, isFieldId } from '../record/fields.ts';
import { foldCompact } from '../record/folding.ts';
import { columnNames, ownerEndings, ownerWords } from './column-names.ts';
import { InputError } from './input-error.ts';
import type { OnNotice } from './notice.ts';

/** What the person says of columns: the name of the column of a field, which outweighs what its name tells. */
export type ColumnChoice = Readonly<Partial<Record<FieldId, string>>>;

/** Every name, with its field and how much it tells: 0 the field's own. */
const known = new Map<string, { field: FieldId; rank: number }>();
for (const field of fieldIds) {
	for (const [place, name] of [field.toLowerCase(), ...columnNames[field].split(' ')].entries())
		known.set(name, { field, rank: place });
}
const allNames = [...known.keys()];

/** A bare name is the company's, or the person's family name where a first name stands beside it. */
const bareNames = new Set(['name', 'nom', 'fullname', 'customer', 'title']);

/** The field that a column's name tells, by itself or without the words that only say whose it is. */
export function fieldOfColumn(name: string): { field: FieldId; rank: number } | undefined {
	if (isFieldId(name.trim())) return { field: name.trim() as FieldId, rank: -1 };
	// The last part of a path names it: `billingProfile.defaultAddress.city`.
	const key = foldCompact(name);
	const direct = known.get(key);
	if (direct) return direct;
	for (const start of ownerWords) {
		const found = key.startsWith(start) ? fieldBehind(key.slice(start.length)) : undefined;
		if (found) return { field: found.field, rank: found.rank + 100 };
	}
	for (const end of ownerEndings) {
		const found = key.endsWith(end) ? fieldBehind(key.slice(0, -end.length)) : undefined;
		if (found) return { field: found.field, rank: found.rank + 100 };
	}
	return undefined;
}

/** What is left of a name may have a second owner: `Customer billing city`. */
function fieldBehind(rest: string): { field: FieldId; rank: number } | undefined {
	if (known.has(rest)) return known.get(rest);
	const start = ownerWords.find((word) => rest.startsWith(word) && known.has(rest.slice(word.length)));
	return start === undefined ? undefined : known.get(rest.slice(start.length));
}

/** How many of the cells name a field: a header has at least one. */
export function fieldsNamed(cells: readonly string[]): number {
	return new Set(cells.map((cell) => fieldOfColumn(cell)?.field).filter(Boolean)).size;
}

/** The columns of a table: the field of each, undefined where it is none of ours. */
export type Columns = readonly (FieldId | undefined)[];

/**
 * The place of the column that the person names, whatever its case and signs.
 * @throws InputError where none has that name
 */
export function columnNamed(header: readonly string[], name: string, line: number): number {
	const place = header.findIndex((one) => foldCompact(one) === foldCompact(name));
	if (place < 0) throw new InputError('noSuchColumn', { line, column: name, columns: header.join(', ') });
	return place;
}

/**
 * What the columns of a header are, told where a name is not the field's own.
 * @param line where the header stands
 * @param choice what the person says of them
 * @param id the name of the column that tells records apart: nothing has to be told of it
 * @throws InputError where no column is a field, a field's own name stands twice, or the person names a column that is not there
 */
export function columnsOf(
	header: readonly string[],
	line: number,
	onNotice: OnNotice,
	choice: ColumnChoice = {},
	id = '',
): Columns {
	const names = header.map((name) => name.replace(/\s+/g, ' ').trim());
	const repeated = names.find((name, place) => isFieldId(name) && names.indexOf(name) !== place);
	if (repeated) throw new InputError('repeatedColumn', { line, column: repeated });
	const columns: (FieldId | undefined)[] = names.map(() => undefined);
	for (const [field, name] of Object.entries(choice)) {
		columns[columnNamed(names, name ?? '', line)] = field as FieldId;
	}
	const chosen = new Set(Object.keys(choice));
	const read = names
		.map((name, place) => ({ place, ...fieldOfColumn(name) }))
		.filter((one): one is { place: number; field: FieldId; rank: number } => one.field !== undefined)
		.filter(({ field, place }) => !chosen.has(field) && columns[place] === undefined)
		.toSorted((one, other) => one.rank - other.rank || one.place - other.place);
	const taken = new Set(columns);
	const second = new Set<number>();
	for (const { place, field } of read) {
		if (taken.has(field)) second.add(place);
		else columns[place] = field;
		taken.add(field);
	}
	for (const [place, name] of names.entries()) {
		const isFree = columns[place] === undefined && !second.has(place) && bareNames.has(foldCompact(name));
		const field = isFree ? bareNameField(taken) : undefined;
		if (field) taken.add((columns[place] = field));
	}
	if (columns.every((field) => field === undefined)) {
		throw new InputError('noColumn', { line, known: fieldIds.join(', ') });
	}
	tell(names, columns, second, (notice, data) => data?.['name'] !== id && onNotice(notice, data));
	return columns;
}

function bareNameField(taken: ReadonlySet<FieldId | undefined>): FieldId | undefined {
	if (taken.has('firstName') && !taken.has('lastName')) return 'lastName';
	return taken.has('companyName') ? undefined : 'companyName';
}

function tell(names: readonly string[], columns: Columns, second: ReadonlySet<number>, onNotice: OnNotice): void {
	for (const [place, name] of names.entries()) {
		const field = columns[place];
		if (field !== undefined) {
			if (field !== name) onNotice('readAs', { name, field });
		} else if (second.has(place)) onNotice('secondColumn', { name, field: fieldOfColumn(name)!.field });
		else if (name) {
			const near = nearestField(name);
			onNotice(near ? 'unknownColumnNear' : 'unknownColumn', { name, ...(near && { field: near }) });
		}
	}
	const missing = fieldIds.filter((field) => expected.has(field) && !columns.includes(field));
	if (missing.length > 0) onNotice('withoutColumn', { fields: missing.join(' ') });
}

/** What every list of customers to add holds. */
const expected = new Set<FieldId>(
	'country companyName domain addressLine1 city postalCode firstName lastName email'.split(' ') as FieldId[],
);

/** The field with a name of which no more than two letters differ. */
function nearestField(name: string): FieldId | undefined {
	const key = foldCompact(name);
	if (key.length < 4) return undefined;
	const near = closest(key, allNames);
	return distance(key, near) <= 2 ? known.get(near)?.field : undefined;
}
