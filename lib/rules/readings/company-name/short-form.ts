import type { WordLists } from '../../../data/word-lists.ts';
import { prepared, setOf } from '../prepared.ts';
import { endsAsWord } from './acronym.ts';
import type { Word } from './words.ts';

/** A shortened word in a name, and how sure that is. */
export interface ShortForm {
	/** As typed. */
	word: string;
	message: 'dotted' | 'abbreviation';
	level: 'warning' | 'question' | 'hint';
}

const known = prepared(({ business }) => {
	const isFull = setOf(business.businessWords);
	const full = business.businessWords.split('|').toSorted();
	/** First letter → the full words that begin with it. */
	const byFirst = new Map<string, string[]>();
	for (const word of full) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
	return {
		full,
		isFull,
		byFirst,
		strong: setOf(business.strongAbbreviations),
		weak: setOf(business.weakAbbreviations),
		whole: setOf(business.wholeWords),
		dotted: setOf(business.dottedWords),
	};
});
const leadingAbbreviations = new Set(['intl', 'natl', 'genl', 'amern', 'univ', 'assn', 'dept', 'govt']);
/** A short dotted word behind one of these goes on with the title: Dr. med. dent., Dr. rer. nat. */
const academic = new Set(['dr', 'med', 'rer', 'prof']);
/** Thai and others write dots otherwise. */
const western = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}&+]+$/u;
const letters = /^\p{L}+$/u;
const vowel = /[aeiouy]/;

/** Whether a word begins one of the full words, and at least three letters of that are missing. */
function beginsWord(key: string, lists: WordLists): boolean {
	const { full } = known(lists);
	let low = 0;
	let high = full.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (full[middle]! < key) low = middle + 1;
		else high = middle;
	}
	const next = full[low];
	return next !== undefined && next.startsWith(key) && next.length > key.length + 2;
}

/** Whether a word is one of the full words with letters left out of its middle: `hldgs`, `genl`, `comctns`. */
function contractsWord(key: string, lists: WordLists): boolean {
	const last = key.at(-1)!;
	for (const word of known(lists).byFirst.get(key[0]!) ?? []) {
		if (word.length < key.length + 2 || key.length * 2.6 < word.length) continue;
		if (word.at(-1) !== last) continue;
		let next = 0;
		for (const letter of word) if (letter === key[next]) next++;
		if (next === key.length && !word.startsWith(key)) return true;
	}
	return false;
}

/** How sure it is that a word without a dot is shortened. */
function levelOf(key: string, lists: WordLists): ShortForm['level'] | undefined {
	const { strong, weak, isFull, whole } = known(lists);
	if (strong.has(key)) return 'warning';
	if (weak.has(key)) return 'hint';
	if (key.length < 4 || isFull.has(key) || whole.has(key)) return undefined;
	if ((!vowel.test(key) || !endsAsWord(key)) && contractsWord(key, lists)) return 'warning';
	if (key.length > 5 && !/[aeiouy]$/.test(key) && beginsWord(key, lists)) return 'question';
	return undefined;
}

/**
 * The shortened word that is surest, or nothing. `core` are the name's own words: a legal form is no short form.
 * The first word is its name and may be what it likes, unless a dot says that it is shortened.
 */
export function shortFormIn(core: readonly Word[], lists: WordLists): ShortForm | undefined {
	let found: ShortForm | undefined;
	const keep = (word: string, message: ShortForm['message'], level: ShortForm['level']) => {
		if (!found || rank[level] < rank[found.level]) found = { word, message, level };
	};
	for (const [index, { text, key }] of core.entries()) {
		if (text.includes('.') && western.test(key)) {
			if (key.length < 6 && academic.has(core[index - 1]?.key ?? '')) continue;
			const level = dotLevel(text, {
				isLast: index === core.length - 1 && index > 0,
				afterAnd: core[index - 1]?.key === '&',
				lists,
			});
			if (level) keep(text, 'dotted', level);
		} else if (core.length > 1 && letters.test(key)) {
			// The first word is the name and may be what it likes.
			const level = index > 0 ? levelOf(key, lists) : firstWord(key);
			if (level) keep(text, 'abbreviation', level);
		}
	}
	return found;
}

/** How sure it is that the first word of a name is shortened: `INTL FLAVORS`, `GENL MILLS`, `ETS MARTIN`. */
function firstWord(key: string): ShortForm['level'] | undefined {
	if (leadingAbbreviations.has(key)) return 'warning';
	return key === 'ste' || key === 'ets' || key === 'ass' || key === 'soc' ? 'hint' : undefined;
}

const rank = { warning: 0, question: 1, hint: 2 } as const;

/** What the dots of a word tell: `Gén.` is shortened, `THERAP.PLC` perhaps, `A.B.`, `No.` and `& C.` are not. */
function dotLevel(
	text: string,
	{ isLast, afterAnd, lists }: { isLast: boolean; afterAnd: boolean; lists: WordLists },
): ShortForm['level'] | undefined {
	const pieces = text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.split('.');
	const before = pieces.slice(0, -1).map((piece) => piece.slice(piece.search(/[^-–'’]*$/)));
	const ended = pieces.at(-1) === '';
	if (before.some((piece) => piece === '')) return undefined;
	const words = before.filter(
		(piece, index) => piece.length > 1 && letters.test(piece) && !/^\d/.test(pieces[index + 1] ?? ''),
	);
	if (words.length === 0)
		return ended && isLast && !afterAnd && before.length === 1 && letters.test(before[0]!) ? 'hint' : undefined;
	const { dotted, isFull } = known(lists);
	if (words.every((word) => dotted.has(word) || isFull.has(word))) return undefined;
	if (words.some((word) => levelOf(word, lists) === 'warning' || (word.length > 2 && beginsWord(word, lists))))
		return 'warning';
	if (ended || before.length > 1) return words.some((word) => word.length > 2) ? 'warning' : 'question';
	return 'question';
}
