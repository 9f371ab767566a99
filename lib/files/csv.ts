import { fieldsNamed } from './columns.ts';
import type { Line } from './lines.ts';
import type { OnNotice } from './notice.ts';
import { cellsOf, quotesOf, type Row, rowsOf } from './rows.ts';

/** The first lines, in which the header is looked for. */
const mostLooked = 25;
/** What programs write between cells, the usual first. */
const usual = [',', ';', '\t', '|'];

/**
 * The rows of a CSV file, whatever stands between its cells: a `sep=` line says so, or else it is the sign that makes the
 * most field names of one of the first lines. A `#TYPE` line, as PowerShell writes it, is passed over.
 */
export async function* csvRows(lines: AsyncIterable<Line>, onNotice: OnNotice): AsyncGenerator<Row> {
	const source = lines[Symbol.asyncIterator]();
	const head: Line[] = [];
	let said: string | undefined;
	for (let next = await source.next(); !next.done; next = await source.next()) {
		const { text } = next.value;
		const separator: string | undefined = head.length === 0 ? /^"?sep=(.)"?$/i.exec(text)?.[1] : undefined;
		if (separator) said = separator;
		else if (!/^#type\b/i.test(text)) head.push(next.value);
		if (head.length >= mostLooked) break;
	}
	const all = (async function* () {
		yield* head;
		yield* { [Symbol.asyncIterator]: () => source };
	})();
	yield* rowsOf(all, said ?? delimiterOf(head.map(({ text }) => text)), onNotice);
}

function delimiterOf(lines: readonly string[]): string {
	let best = ',';
	let most = 0;
	for (const line of lines) {
		const others = new Set(line.replace(/[\p{L}\p{N}\s"'_.()/*-]/gu, ''));
		for (const delimiter of new Set([...usual, ...others])) {
			if (!line.includes(delimiter) || quotesOf(line, delimiter) === 'open') continue;
			const named = fieldsNamed(cellsOf(line, delimiter)[0] ?? []);
			if (named > most) [best, most] = [delimiter, named];
		}
	}
	return best;
}
