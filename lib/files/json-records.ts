import { JSONParser } from '@streamparser/json';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { fieldOfColumn } from './columns.ts';
import { InputError } from './input-error.ts';
import type { Line } from './lines.ts';
import type { OnNotice } from './notice.ts';
import type { NumberedRecord, ReadingChoice } from './table.ts';
import { valueOf } from './values.ts';

/** Between two records stands no more than this, in characters. */
const longestRecord = 10_000_000;

/** The records of a file with one JSON object a line; a line that holds none is told, and the others are read. */
export async function* recordsOfLines(
	lines: AsyncIterable<Line>,
	onNotice: OnNotice,
	choice: ReadingChoice = {},
): AsyncGenerator<NumberedRecord> {
	const read = recordReader(onNotice, choice);
	for await (const { text, line } of lines) {
		if (!/[^\s\p{Cc}]/u.test(text)) continue;
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			onNotice('notJson', { line });
			continue;
		}
		const record = read(json, line);
		if (record) yield record;
	}
}

/**
 * The records of one JSON document: a list of objects, an object that holds such a list (`items`, `value`, as web services
 * answer), or a single record.
 * @throws InputError with the line where the text is no JSON
 */
export async function* recordsOfDocument(
	pieces: AsyncIterable<string>,
	onNotice: OnNotice,
	choice: ReadingChoice = {},
): AsyncGenerator<NumberedRecord> {
	const read = recordReader(onNotice, choice);
	let found: unknown[] = [];
	const alone: Record<string, unknown> = {};
	const parser = new JSONParser({ paths: ['$.*', '$.*.*'], keepStack: false });
	parser.onValue = ({ value, key, parent, stack }) => {
		if (Array.isArray(parent)) found.push(value);
		else if (stack.length === 1 && typeof key === 'string') alone[key] = value;
	};
	let line = 1;
	let number = 0;
	let waiting = 0;
	const orNotJson = (act: () => void): void => {
		try {
			act();
		} catch {
			throw new InputError('notJsonDocument', { line });
		}
	};
	for await (const piece of pieces) {
		for (const part of piece.replace(/^\uFEFF/, '').split(/(?<=\n)/)) {
			orNotJson(() => parser.write(part));
			waiting = found.length > 0 ? 0 : waiting + part.length;
			if (waiting > longestRecord) throw new InputError('lineTooLong', { line, longest: longestRecord });
			for (const value of found) {
				const record = read(value, line);
				if (record) yield record;
				number += 1;
			}
			found = [];
			if (part.endsWith('\n')) line += 1;
		}
	}
	if (!parser.isEnded) orNotJson(() => parser.end());
	if (number > 0) return;
	const record = read(alone, 1);
	if (record) yield record;
}

/** Makes records of objects; names are told once, whichever object bears them. */
function recordReader(
	onNotice: OnNotice,
	{ columns = {}, dateOrder, id }: ReadingChoice,
): (json: unknown, line: number) => NumberedRecord | undefined {
	const known = new Map<string, { field: FieldId; rank: number } | undefined>();
	for (const [field, name] of Object.entries(columns)) known.set(name ?? '', { field: field as FieldId, rank: -2 });
	let number = 0;
	const fieldOf = (name: string) => {
		if (!known.has(name)) {
			const found = fieldOfColumn(name);
			known.set(name, found);
			if (!found && name !== id) onNotice('unknownColumn', { name });
			else if (found && found.field !== name) onNotice('readAs', { name, field: found.field });
		}
		return known.get(name);
	};
	return (json, line) => {
		if (typeof json !== 'object' || json === null || Array.isArray(json)) {
			onNotice('notObject', { line });
			return undefined;
		}
		const values = [...leavesOf(json)];
		if (number === 0 && !values.some(([name]) => fieldOf(name))) {
			throw new InputError('noColumn', { line, known: fieldIds.join(', ') });
		}
		const ranks = new Map<FieldId, number>();
		const record: Partial<Record<FieldId, string>> = {};
		for (const [name, value] of values) {
			const found = fieldOf(name);
			if (!found || (ranks.get(found.field) ?? Infinity) <= found.rank) continue;
			ranks.set(found.field, found.rank);
			const read = valueOf(found.field, value, dateOrder);
			record[found.field] = read.value;
			if (read.isTwoDays) onNotice('twoDays', { line, value: read.value });
		}
		number += 1;
		const own = id === undefined ? undefined : values.find(([name]) => name === id)?.[1];
		return { record, number, line, ...(own !== undefined && { id: own }) };
	};
}

/** Deeper than any export. */
const deepest = 6;

/** Each text, number and yes-or-no of an object with the names that lead to it, joined by points. */
function* leavesOf(json: object, path = '', depth = 0): Generator<[string, string]> {
	for (const [key, value] of Object.entries(json)) {
		const name = path ? `${path}.${key}` : key;
		if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
			yield [name, String(value)];
		else if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < deepest) {
			yield* leavesOf(value as object, name, depth + 1);
		}
	}
}
