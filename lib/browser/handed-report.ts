import type { readForm } from '../page/report/reading.ts';

/** Where one script of ours lays what reads a form for the other: seen in the extension's own world alone. */
const place: unique symbol = Symbol.for('faircopy report') as never;

const world = globalThis as { [place]?: typeof readForm };

/** Hands what reads a form to the hints in this page. */
export function handReport(read: typeof readForm): void {
	world[place] = read;
}

/** What was handed over last; undefined where nothing was. */
export function handedReport(): typeof readForm | undefined {
	return world[place];
}
