import { plainWords } from '../record/folding.ts';

/** An id is no longer than this: whoever reads it in a pack should still take it in at a glance. */
const longest = 40;

/** An id for a check or a word list, made of the first words of a text, and none that is taken. */
export function idFromText(text: string, taken: Iterable<string>, otherwise: string): string {
	const words = plainWords(text.replace(/\{\w*\}/g, ' ')).match(/[a-z0-9]+/g) ?? [];
	let id = '';
	for (const word of words) {
		const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`;
		if (longer.length > longest) break;
		id = longer;
	}
	const known = new Set(taken);
	const start = id || otherwise;
	for (let count = 1; ; count += 1) {
		const numbered = count === 1 ? start : `${start}-${count}`;
		if (!known.has(numbered)) return numbered;
	}
}
