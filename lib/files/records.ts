import { CsvError, parse } from 'csv-parse';
import type { CustomerRecord } from '../record/customer-record.ts';
import { type FieldId, fieldIds, isFieldId } from '../record/fields.ts';
import { InputError } from './input-error.ts';

/** A record of the file with its place among the records. */
export interface NumberedRecord {
	record: CustomerRecord;
	/** 1 for the first record. */
	number: number;
}

/** Told once about each column or key that is no field id: it is left out. */
export type OnUnknown = (name: string) => void;

/** A header longer than this is no header: what stands there is told as it is read. */
const longestHeader = 65_536;

/**
 * The records of a CSV file (its header names the field ids; comma, semicolon or tab, as the header shows) or of an
 * NDJSON file (one object a line), read as a stream. Throws InputError with the line where the input cannot be read.
 */
export async function* records(
	chunks: AsyncIterable<Uint8Array>,
	onUnknown: OnUnknown,
): AsyncGenerator<NumberedRecord> {
	const text = decoded(chunks)[Symbol.asyncIterator]();
	let head = '';
	for (let next = await text.next(); !next.done; next = await text.next()) {
		head += next.value;
		const start = head.trimStart();
		if (/^[{[]/.test(start) || (start && next.value.includes('\n')) || head.length > longestHeader) break;
	}
	if (!head.trim()) throw new InputError('empty');
	const rest = (async function* () {
		yield head;
		yield* { [Symbol.asyncIterator]: () => text };
	})();
	yield* /^\s*[{[]/.test(head) ? fromLines(rest, onUnknown) : fromCsv(rest, delimiterOf(head), onUnknown);
}

const lineFeed = 0x0a;

/** The text of the chunks; bytes that are no UTF-8 are told with their line. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	const decode = (chunk?: Uint8Array) => {
		try {
			const text = decoder.decode(chunk, { stream: chunk !== undefined });
			for (const byte of chunk ?? []) if (byte === lineFeed) line += 1;
			return text;
		} catch {
			throw new InputError('encoding', { line: line + (chunk ? linesBeforeFault(chunk) : 0) });
		}
	};
	for await (const chunk of chunks) yield decode(chunk);
	yield decode();
}

/** How many lines of the chunk end before the first one that is no UTF-8. */
function linesBeforeFault(chunk: Uint8Array): number {
	// The chunk may begin in the middle of a character, and end in one.
	let start = chunk.findIndex((byte) => byte >> 6 !== 0b10);
	for (let lines = 0; start >= 0; lines += 1) {
		const end = chunk.indexOf(lineFeed, start);
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(start, end < 0 ? undefined : end), {
				stream: end < 0,
			});
		} catch {
			return lines;
		}
		if (end < 0) break;
		start = end + 1;
	}
	return 0;
}

async function* fromLines(chunks: AsyncIterable<string>, onUnknown: OnUnknown): AsyncGenerator<NumberedRecord> {
	const told = new Set<string>();
	let number = 0;
	let line = 0;
	for await (const text of linesOf(chunks)) {
		line += 1;
		if (!text.trim()) continue;
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			throw new InputError('notJson', { line });
		}
		if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new InputError('notObject', { line });
		const record: Partial<Record<FieldId, string>> = {};
		if (number === 0 && !Object.keys(json).some(isFieldId)) {
			throw new InputError('noColumn', { line, known: fieldIds.join(', ') });
		}
		for (const [key, value] of Object.entries(json)) {
			if (!isFieldId(key)) {
				if (!told.has(key)) onUnknown(key);
				told.add(key);
			} else if (typeof value === 'string' || typeof value === 'number') record[key] = String(value);
			else if (value !== null) throw new InputError('notText', { line, key });
		}
		number += 1;
		yield { record, number };
	}
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	let pending = '';
	for await (const chunk of chunks) {
		const [first = '', ...others] = chunk.split('\n');
		pending += first;
		for (const line of others) {
			yield pending;
			pending = line;
		}
	}
	if (pending) yield pending;
}

async function* fromCsv(
	chunks: AsyncIterable<string>,
	delimiter: string,
	onUnknown: OnUnknown,
): AsyncGenerator<NumberedRecord> {
	const parser = parse({ delimiter, skip_empty_lines: true, relax_column_count: true, info: true });
	// Fed in step with the reading, so that a large file never stands in memory.
	void (async () => {
		try {
			for await (const chunk of chunks) {
				if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
			}
			parser.end();
		} catch (error) {
			parser.destroy(error as Error);
		}
	})();
	let columns: readonly (FieldId | undefined)[] | undefined;
	let number = 0;
	try {
		for await (const { record: row, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
			if (!columns) {
				columns = columnsOf(row, onUnknown);
				continue;
			}
			if (row.length !== columns.length) {
				throw new InputError('raggedRow', { line: info.lines, expected: columns.length });
			}
			const record: Partial<Record<FieldId, string>> = {};
			for (const [position, column] of columns.entries()) if (column) record[column] = row[position] ?? '';
			number += 1;
			yield { record, number };
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new InputError('notCsv', { line: Number(error.lines ?? 0) });
	} finally {
		parser.destroy();
	}
}

function columnsOf(header: readonly string[], onUnknown: OnUnknown): (FieldId | undefined)[] {
	const names = header.map((name) => name.trim());
	const repeated = names.find((name, position) => isFieldId(name) && names.indexOf(name) !== position);
	if (repeated) throw new InputError('repeatedColumn', { line: 1, column: repeated });
	if (!names.some(isFieldId)) throw new InputError('noColumn', { line: 1, known: fieldIds.join(', ') });
	for (const name of new Set(names)) if (!isFieldId(name)) onUnknown(name);
	return names.map((name) => (isFieldId(name) ? name : undefined));
}

function delimiterOf(head: string): string {
	const header = head.trimStart().split('\n', 1)[0] ?? '';
	const count = (delimiter: string) => header.split(delimiter).length;
	return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
