import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import { prepared } from '../prepared.ts';

/** Every run of `length` letters of a line. */
function runsOf(line: string, length: number): string[] {
	return Array.from({ length: line.length - length + 1 }, (_, index) => line.slice(index, index + length));
}

const known = prepared(({ keyboards: { keyboardColumns, keyboardRows } }) => {
	const lines = [...keyboardRows, ...keyboardColumns]
		.map(keyOf)
		.flatMap((row) => [row, [...row].toReversed().join('')]);
	return {
		/** Every three keys that lie in a row. */
		triples: new Set(lines.flatMap((line) => runsOf(line, 3))),
		/** Every two neighbouring keys of a row. */
		pairs: new Set(lines.flatMap((line) => runsOf(line, 2))),
		rowStarts: new Set(keyboardRows.flatMap((row) => [row.slice(0, 3), row.slice(0, 4)])),
	};
});
const doubled = /^(?:(.)\1){2,}$/;
const homeRow = /^[asdfghjklq]+$/;

/**
 * Whether the letters are runs of at least three neighbouring keys and nothing else: `qwerty`, `asdjkl`, `poilkj`.
 * Both directions, three layouts; at most 64 characters are looked at.
 */
export function isKeyboardWalk(key: string, lists: WordLists): boolean {
	if (key.length < 4 || key.length > 64) return false;
	if (doubled.test(key)) return isKeyboardWalk(key.replace(/(.)\1/g, '$1'), lists);
	const { triples } = known(lists);
	if (!triples.has(key.slice(0, 3))) return false;
	const ends = new Set([0]);
	for (let start = 0; start < key.length - 2; start++) {
		if (!ends.has(start)) continue;
		for (let end = start + 3; end <= key.length && triples.has(key.slice(end - 3, end)); end++) {
			if (end > start + 3 && !sameWay(key, end)) break;
			ends.add(end);
		}
	}
	return ends.has(key.length);
}

/** Whether the last step of a run goes on in the direction of the one before. */
function sameWay(key: string, end: number): boolean {
	return key[end - 1] !== key[end - 3];
}

/** Whether two keys lie side by side in a row of one of the keyboards. */
export function areNeighbours(one: string, other: string, lists: WordLists): boolean {
	return known(lists).pairs.has(one + other);
}

/** Whether three letters or four are the first keys of a row: `asd`, `qwer`, `aze`. */
export function isRowStart(key: string, lists: WordLists): boolean {
	return known(lists).rowStarts.has(key);
}

/** Whether somebody drummed on the middle row: five or more of its keys, hardly a vowel among them. */
export function isDrumming(key: string): boolean {
	return key.length >= 5 && homeRow.test(key) && /[^a]{4}/.test(key);
}

/** Whether several short words each go from key to neighbouring key: `1kl as kjk`. Six letters at least, as `we` does so too. */
export function isStrumming(keys: readonly string[], lists: WordLists): boolean {
	if (keys.length < 2) return false;
	const { pairs } = known(lists);
	let letters = 0;
	for (const key of keys) {
		const word = key.replace(/\d+/g, '');
		for (let index = 1; index < word.length; index++) if (!pairs.has(word.slice(index - 1, index + 1))) return false;
		letters += word.length;
	}
	return letters > 5 && keys.some((key) => key.length > 2);
}
