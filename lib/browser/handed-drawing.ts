import type { CreateDrawing } from '../hints/create-drawing.ts';

/** Where one script of ours lays the drawing for the other: seen in the extension's own world alone. */
const place: unique symbol = Symbol.for('faircopy drawing') as never;

const world = globalThis as { [place]?: CreateDrawing };

/** Hands the drawing to the hints in this page. */
export function handDrawing(createDrawing: CreateDrawing): void {
	world[place] = createDrawing;
}

/** The drawing that was handed over last; undefined where none was. */
export function handedDrawing(): CreateDrawing | undefined {
	return world[place];
}
