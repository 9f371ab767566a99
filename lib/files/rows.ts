import { parse } from 'csv-parse/sync';
import type { Line } from './lines.ts';
import type { OnNotice } from './notice.ts';

/** A row of a table. */
export interface Row {
	cells: readonly string[];
	/** The line on which it begins, from 1. */
	line: number;
}

/** Rows that are parsed at a time: the parser's own start costs as much as some rows. */
const batch = 200;
/** A row that goes on over more lines or characters has lost a quotation mark. */
const mostLines = 60;
const mostCharacters = 40_000;

/**
 * The rows of a CSV text. A row whose quotation mark nothing closes is told with its line and left out; the line behind
 * it begins a row again.
 */
export async function* rowsOf(lines: AsyncIterable<Line>, delimiter: string, onNotice: OnNotice): AsyncGenerator<Row> {
	let held: Line[] = [];
	/** The lines of a row whose quotation mark is open. */
	let open: Line[] = [];
	const take = function* (line: Line): Generator<Row> {
		open.push(line);
		const text = open.length === 1 ? line.text : open.map((one) => one.text).join('\n');
		const quotes = quotesOf(text, delimiter);
		const isLost = open.length > mostLines || text.length > mostCharacters;
		if (quotes === 'closed' || (quotes === 'odd' && open.length === 1)) {
			held.push({ text, line: open[0]!.line });
			open = [];
			if (held.length >= batch) yield* flush();
		} else if (quotes === 'odd' || isLost) yield* giveUp();
	};
	/** The first line alone is at fault; the others are rows of their own. */
	const giveUp = function* (): Generator<Row> {
		const [first, ...others] = open;
		open = [];
		onNotice('openQuote', { line: first!.line });
		for (const line of others) yield* take(line);
	};
	const flush = function* (): Generator<Row> {
		const rows = parsed(held, delimiter);
		held = [];
		yield* rows;
	};
	for await (const line of lines) yield* take(line);
	while (open.length > 0) yield* giveUp();
	yield* flush();
}

/**
 * How the quotation marks of a row stand at its end: all closed, one open, or one that closes where no cell ends. One opens
 * at the beginning of a cell alone; a doubled one is a sign of the cell.
 */
export function quotesOf(text: string, delimiter: string): 'closed' | 'open' | 'odd' {
	if (!text.includes('"')) return 'closed';
	let isQuoted = false;
	let isStart = true;
	let isOdd = false;
	for (let place = 0; place < text.length; place += 1) {
		const sign = text[place];
		const next = text[place + 1];
		if (isQuoted) {
			if (sign !== '"') continue;
			if (next === '"') place += 1;
			else {
				isQuoted = false;
				isOdd ||= next !== undefined && next !== delimiter && next !== ' ';
			}
		} else if (sign === '"' && isStart) isQuoted = true;
		isStart = sign === delimiter;
	}
	if (isQuoted) return 'open';
	return isOdd ? 'odd' : 'closed';
}

function parsed(rows: readonly Line[], delimiter: string): Row[] {
	const all = cellsOf(rows.map(({ text }) => text).join('\n'), delimiter);
	if (all.length === rows.length) return all.map((cells, place) => ({ cells, line: rows[place]!.line }));
	return rows.map(({ text, line }) => ({ cells: cellsOf(text, delimiter)[0] ?? [], line }));
}

/** The cells of the rows; a mark inside a cell that is not quoted is a sign like any other. */
export function cellsOf(text: string, delimiter: string): string[][] {
	if (text === '') return [['']];
	return parse(text, { delimiter, record_delimiter: '\n', relax_quotes: true, relax_column_count: true });
}
