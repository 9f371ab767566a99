import type { PointingWords } from '../hints/pointing/pointing.ts';

/** Lets a person show a control of the page. */
type PointAt = (page: Document, words: PointingWords, signal: AbortSignal) => Promise<Element | undefined>;

/** Where one script of ours lays the pointing for the other: seen in the extension's own world alone. */
const place: unique symbol = Symbol.for('faircopy pointing') as never;

const world = globalThis as { [place]?: PointAt };

/** Hands the pointing to the hints in this page. */
export function handPointing(pointAt: PointAt): void {
	world[place] = pointAt;
}

/** The pointing that was handed over last; undefined where none was. */
export function handedPointing(): PointAt | undefined {
	return world[place];
}
