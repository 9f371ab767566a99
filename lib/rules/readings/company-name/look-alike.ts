import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';

const invisible = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/u;
const allInvisible = new RegExp(invisible.source, 'gu');
/** Scripts in which joiners are spelling, not dirt. */
const joiningScripts = [
	'Arabic Devanagari Bengali Sinhala Malayalam Kannada Telugu Tamil Gujarati Oriya Gurmukhi',
	'Khmer Myanmar Mongolian Hebrew',
].join(' ');
const joined = joiningScripts.split(' ').map((script) => `\\p{Script=${script}}`);
const joinersBelong = new RegExp(`[${joined.join('')}\\p{Emoji_Presentation}]`, 'u');
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

/** Characters that cannot be seen or are not what they seem, and the text put right where only one reading is possible. */
export interface LookAlike {
	message: 'invisible' | 'mixed' | 'wide';
	/** The word concerned, or the code point of what cannot be seen. */
	seen: string;
	fixed?: string;
}

/** Finds the first such fault of a name; tabs and line breaks are a matter of spacing. */
export function lookAlikeIn(text: string, lists: WordLists): LookAlike | undefined {
	const bare = text.replace(/[\t\n\r\v\f]/g, ' ');
	const hidden = invisible.exec(bare);
	if (hidden && !joinersBelong.test(bare)) {
		const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		const fixed = bare.replace(allInvisible, '').trim();
		return { message: 'invisible', seen: `U+${code}`, ...(fixed !== '' && { fixed }) };
	}
	if (latin.test(bare) && other.test(bare)) {
		for (const word of bare.match(/[\p{L}\p{M}]+/gu) ?? []) {
			if (!latin.test(word) || !other.test(word)) continue;
			const asLatin = mapped(word, lookAlikes(lists).latin, other);
			const asCyrillic = cyrillic.test(word) ? mapped(word, lookAlikes(lists).cyrillic, latin) : undefined;
			const one = asLatin === undefined ? asCyrillic : asCyrillic === undefined ? asLatin : undefined;
			return { message: 'mixed', seen: word, ...(one !== undefined && { fixed: text.replace(word, () => one) }) };
		}
	}
	if (wide.test(bare) && !eastAsian.test(bare))
		return { message: 'wide', seen: bare, fixed: bare.normalize('NFKC').trim() };
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
