import { InputError } from './input-error.ts';

/** A line of a file, without its end. */
export interface Line {
	text: string;
	/** Its number, from 1. */
	line: number;
}

/** A longer line, in characters, is no row of customers: whole files lie in one only by mistake. */
const longestLine = 1_000_000;

/** The lines of a text, whichever of LF, CR LF and CR ends them. Throws InputError where a line never ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
	let pending = '';
	let line = 1;
	for await (const piece of pieces) {
		const text = pending + piece;
		// A CR at the very end may be the first half of a line end.
		const isOpen = text.endsWith('\r');
		const lines = (isOpen ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
		pending = lines.pop()! + (isOpen ? '\r' : '');
		for (const one of lines) {
			yield { text: one, line };
			line += 1;
		}
		if (pending.length > longestLine) throw new InputError('lineTooLong', { line, longest: longestLine });
	}
	if (pending.endsWith('\r')) pending = pending.slice(0, -1);
	if (pending) yield { text: pending, line };
}
