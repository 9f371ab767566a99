/** What our scripts have started in this page: seen in the extension's own world alone, and gone with its version. */
const started: unique symbol = Symbol.for('faircopy') as never;

/** Whether a script of this name and version starts in this page for the first time. */
export function isFirstHere(name: string): boolean {
	const world = globalThis as { [started]?: Set<string> };
	const names = (world[started] ??= new Set());
	const { size } = names;
	return names.add(name).size > size;
}
