import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const wide = /[\uFF01-\uFF5E]/;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const lookAlikes = prepared(({ lookAlikes: { cyrillic, cyrillicAsLatin, greek, greekAsLatin } }) => {
	const pairs = (letters: string, others: string) => [...letters].map((letter, at) => [letter, others[at]!] as const);
	return {
		/** Letter → the Latin letter that it looks like. */
		latin: new Map([...pairs(cyrillic, cyrillicAsLatin), ...pairs(greek, greekAsLatin)]),
		/** Latin letter → the Cyrillic letter that it looks like. */
		cyrillic: new Map(pairs(cyrillicAsLatin, cyrillic)),
	};
});

/** Characters that are not what they seem, and the text put right where only one reading is possible. */
export interface LookAlike {
	message: 'mixed' | 'wide';
	/** The word concerned. */
	seen: string;
	fixed?: string;
}

/** Finds the first such fault of a name. */
export function lookAlikeIn(text: string, lists: WordLists): LookAlike | undefined {
	if (!/\P{ASCII}/u.test(text)) return undefined;
	if (latin.test(text) && other.test(text)) {
		for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
			if (!latin.test(word) || !other.test(word)) continue;
			const asLatin = mapped(word, lookAlikes(lists).latin, other);
			const asCyrillic = cyrillic.test(word) ? mapped(word, lookAlikes(lists).cyrillic, latin) : undefined;
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
