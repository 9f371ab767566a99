import { csvRows } from './csv.ts';
import { InputError } from './input-error.ts';
import { recordsOfDocument, recordsOfLines } from './json-records.ts';
import { linesOf } from './lines.ts';
import type { OnNotice } from './notice.ts';
import { type NumberedRecord, type ReadingChoice, recordsOfTable } from './table.ts';
import { textOf } from './text.ts';
import { workbookRows } from './workbook.ts';

/** What the person says of a file, where its sheets count too. */
export interface FileChoice extends ReadingChoice {
	/** The name of a workbook's sheet, or its number from 1. */
	sheet?: string | undefined;
}

/** How the files begin that hold no text. */
const binary = [
	{ kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'oldWorkbook', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'notText', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ kind: 'notText', bytes: [0x1f, 0x8b] },
	{ kind: 'notText', bytes: [0x89, 0x50, 0x4e, 0x47] },
] as const;

/** Within so many characters a file shows what it is. */
const longestHead = 65_536;

/** A workbook is read whole; it may have so many bytes. */
const largestWorkbook = 100_000_000;

/**
 * The records of a file, whatever it is: CSV, one JSON object a line, a JSON document, or an Excel workbook. It is read as a
 * stream; only a workbook stands in memory. What is told beside the records goes to `onNotice`, and ends nothing.
 * @throws InputError with the line, as far as there is one, where the file cannot be read further
 */
export async function* records(
	chunks: AsyncIterable<Uint8Array>,
	onNotice: OnNotice,
	choice: FileChoice = {},
): AsyncGenerator<NumberedRecord> {
	const { first, all } = await opened(chunks);
	if (first.length === 0) throw new InputError('empty');
	const kind = binary.find(({ bytes }) => bytes.every((byte, place) => first[place] === byte))?.kind;
	if (kind === 'workbook') {
		yield* recordsOfTable(workbookRows(await whole(all), choice.sheet), onNotice, choice);
		return;
	}
	if (kind) throw new InputError(kind);
	const text = textOf(all, onNotice);
	const { start, pieces } = await begun(text);
	if (!start) throw new InputError('empty');
	if (start.includes('\u0000')) throw new InputError('notText');
	if (!/^[{[]/.test(start)) yield* recordsOfTable(csvRows(linesOf(pieces), onNotice), onNotice, choice);
	else if (isDocument(start)) yield* recordsOfDocument(pieces, onNotice, choice);
	else yield* recordsOfLines(linesOf(pieces), onNotice, choice);
}

/** Whether a JSON text is one document: a list, or an object that does not end with its first line. */
function isDocument(start: string): boolean {
	if (start.startsWith('[')) return true;
	const [first = '', ...rest] = start.split(/\r?\n|\r/);
	try {
		const object = JSON.parse(first) as Record<string, unknown>;
		// A web service answers with a list inside.
		return rest.join('').trim() === '' && Object.values(object).some((value) => Array.isArray(value));
	} catch {
		// A first line that is spoilt is one of many, where the next is a record.
		return rest.length > 0 && !rest.some((line) => /^\s*\{.*\}\s*$/.test(line));
	}
}

async function opened(
	chunks: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
	const source = chunks[Symbol.asyncIterator]();
	const head: Uint8Array[] = [];
	let length = 0;
	while (length < 8) {
		const next = await source.next();
		if (next.done) break;
		head.push(next.value);
		length += next.value.length;
	}
	const first = Uint8Array.from(head.flatMap((chunk) => [...chunk.subarray(0, 8)]).slice(0, 8));
	const all = (async function* () {
		yield* head;
		yield* { [Symbol.asyncIterator]: () => source };
	})();
	return { first, all };
}

/** What a text begins with, without white space: enough of it to see two lines; and the text whole. */
async function begun(text: AsyncIterable<string>): Promise<{ start: string; pieces: AsyncIterable<string> }> {
	const source = text[Symbol.asyncIterator]();
	let head = '';
	for (let next = await source.next(); !next.done; next = await source.next()) {
		head += next.value;
		const begin = head.trimStart();
		// Of an object two lines are looked at: the next may be a record of its own.
		const isClear = begin !== '' && (!begin.startsWith('{') || begin.split(/[\n\r]+(?=\S)/, 3).length > 2);
		if (isClear || head.length > longestHead) break;
	}
	const pieces = (async function* () {
		yield head;
		yield* { [Symbol.asyncIterator]: () => source };
	})();
	return { start: head.trimStart(), pieces };
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		parts.push(chunk);
		length += chunk.length;
		if (length > largestWorkbook) throw new InputError('workbookTooLarge');
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
