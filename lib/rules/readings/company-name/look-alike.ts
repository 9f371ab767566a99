import { cyrillicLookAlikes, latinLookAlikes } from '../../../data/look-alikes.ts';

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const wide = /[\uFF01-\uFF5E]/;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Characters that are not what they seem, and the text put right where only one reading is possible. */
export interface LookAlike {
	message: 'mixed' | 'wide';
	/** The word concerned. */
	seen: string;
	fixed?: string;
}

/** Finds the first such fault of a name. */
export function lookAlikeIn(text: string): LookAlike | undefined {
	if (!/\P{ASCII}/u.test(text)) return undefined;
	if (latin.test(text) && other.test(text)) {
		for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
			if (!latin.test(word) || !other.test(word)) continue;
			const asLatin = mapped(word, latinLookAlikes, other);
			const asCyrillic = cyrillic.test(word) ? mapped(word, cyrillicLookAlikes, latin) : undefined;
			const one = asLatin === undefined ? asCyrillic : asCyrillic === undefined ? asLatin : undefined;
			return { message: 'mixed', seen: word, ...(one !== undefined && { fixed: text.replace(word, () => one) }) };
		}
	}
	if (wide.test(text) && !eastAsian.test(text))
		return { message: 'wide', seen: text, fixed: text.normalize('NFKC').trim() };
	return undefined;
}

/** The word with every letter of the foreign script put as its look-alike; nothing where one has none. */
function mapped(word: string, table: ReadonlyMap<string, string>, foreign: RegExp): string | undefined {
	let result = '';
	for (const letter of word) {
		if (!foreign.test(letter)) result += letter;
		else if (table.has(letter)) result += table.get(letter)!;
		else return undefined;
	}
	return result;
}
