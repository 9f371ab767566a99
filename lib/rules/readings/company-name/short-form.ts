import type { WordLists } from '../../../data/word-lists.ts';
import type { Sureness } from '../../rule.ts';
import { prepared, setOf } from '../prepared.ts';
import { endsAsWord } from './acronym.ts';
import type { Word } from './words.ts';

/** A shortened word in a name, and how sure that is. */
export interface ShortForm {
	/** As typed. */
	word: string;
	message: 'dotted' | 'abbreviation';
	level: Sureness;
}

const known = prepared(({ business }) => {
	const full = setOf(business.businessWords);
	/** A word → how surely it is shortened; `full` where it stands for itself. */
	const levels = new Map<string, Sureness | 'full'>();
	const add = (list: string, level: Sureness | 'full') => {
		for (const word of list.split('|')) levels.set(word, level);
	};
	add(business.wholeWords, 'full');
	add(business.businessWords, 'full');
	add(business.weakAbbreviations, 'hint');
	add(business.rareAbbreviations, 'question');
	add(business.strongAbbreviations, 'warning');
	/** First letter → the full words that begin with it. */
	const byFirst = new Map<string, string[]>();
	for (const word of full) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
	/** What full words begin with, three letters or more missing; what lacks fewer is another language's word: `Institut`. */
	const beginnings = new Set<string>();
	for (const word of full) for (let end = 3; end < word.length - 2; end++) beginnings.add(word.slice(0, end));
	for (const word of full) for (const missing of [1, 2]) beginnings.delete(word.slice(0, -missing));
	return {
		full,
		levels,
		byFirst,
		beginnings,
		dotted: setOf(business.dottedWords),
		ending: setOf(business.endingAbbreviations),
		leading: setOf(business.leadingAbbreviations),
		leadingTitled: setOf(business.leadingTitled),
		opening: setOf(business.openingWords),
	};
});
type Known = ReturnType<typeof known>;

/** A short dotted word behind one of these goes on with the title: Dr. med. dent., Dr. rer. nat. */
const academic = new Set(['dr', 'med', 'rer', 'prof']);
/** Thai and others write dots otherwise. */
const western = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}&+]+$/u;
const letters = /^\p{L}+$/u;
/** An address on the web, whose ending belongs to the name: `Kolesa.kz`, `Seek.com.au`. */
const webName =
	/^(?:www\.)?([\p{L}\p{N}-]{3,})\.(?:(?:com?|net|org|ac|gov|or|ne)\.)?(?:[a-z]{2}|ру|рф|уа|укр|бел|бг|каз|срб)$/iu;
const vowel = /[aeiouy]/;

/**
 * Whether a word is one of the full words with letters left out of its middle, `hldgs`, `genl`, `comctns`, or the
 * consonants that it begins with: `dstrb`, `trnsp`.
 */
function contractsWord(key: string, { byFirst }: Known): boolean {
	const last = key.at(-1)!;
	const isSkeleton = !vowel.test(key);
	for (const word of byFirst.get(key[0]!) ?? []) {
		if (word.length < key.length + 2 || word.startsWith(key)) continue;
		if (isSkeleton && key.length * 3.5 > word.length && consonantsOf(word).startsWith(key)) return true;
		if (key.length * 2.6 < word.length || word.at(-1) !== last) continue;
		let next = 0;
		for (const letter of word) if (letter === key[next]) next++;
		if (next === key.length) return true;
	}
	return false;
}

/** The consonants of a word, doubled ones once. */
function consonantsOf(word: string): string {
	return word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
}

/** How sure it is that a word without a dot is shortened; what ends a name without a legal form rarely stands for itself. */
function levelOf(key: string, known: Known, isLast = false): Sureness | undefined {
	const { levels, beginnings, ending } = known;
	const listed = levels.get(key);
	if (listed === 'hint' && isLast && ending.has(key)) return 'question';
	if (listed) return listed === 'full' ? undefined : listed;
	if (key.length < 4) return undefined;
	if (key.length > 4 && beginnings.has(key) && (key.length > 6 || !/[aeiouy]$/.test(key))) return 'question';
	if ((!/[aeiou]/.test(key) || !endsAsWord(key)) && contractsWord(key, known)) return 'warning';
	return undefined;
}

/**
 * The shortened word that is surest, or nothing. `core` are the name's own words: a legal form is no short form; `formed`
 * says whether there is one.
 * The first word is its name and may be what it likes, unless a dot says that it is shortened.
 */
export function shortFormIn(core: readonly Word[], formed: boolean, lists: WordLists): ShortForm | undefined {
	const all = known(lists);
	let found: ShortForm | undefined;
	const keep = (word: string, message: ShortForm['message'], level: Sureness) => {
		if (!found || rank[level] < rank[found.level]) found = { word, message, level };
	};
	for (const [index, { text, key }] of core.entries()) {
		if (text.includes('.') && western.test(key)) {
			if (key.length < 6 && academic.has(core[index - 1]?.key ?? '')) continue;
			const level = dotLevel(text, {
				isLast: index === core.length - 1 && index > 0,
				afterAnd: core[index - 1]?.key === '&',
				known: all,
			});
			if (level) keep(text, 'dotted', level);
		} else if (core.length > 1 && letters.test(key)) {
			// The first word is the name and may be what it likes; `Co’s` is not shortened more than `Co` is.
			const isLast = index === core.length - 1 && !formed;
			const level = index > 0 ? levelOf(key, all, isLast) : firstWord(text, key, all);
			if (level && !/['’]s$/i.test(text) && !(index > 0 && areInitials(text, core))) keep(text, 'abbreviation', level);
		}
	}
	return found;
}

/** Whether two or three letters stand out in capitals, as initials do: Apleona HSG. */
function areInitials(text: string, core: readonly Word[]): boolean {
	return text.length < 4 && text === text.toUpperCase() && core.some((word) => word.text !== word.text.toUpperCase());
}

/** How sure it is that the first word of a name is shortened: `INTL FLAVORS`, `GENL MILLS`, `ETS MARTIN`, `Cdn Pacific`. */
function firstWord(text: string, key: string, { leading, leadingTitled, opening }: Known): Sureness | undefined {
	if (leading.has(key)) return 'warning';
	if (leadingTitled.has(text)) return 'question';
	return opening.has(key) ? 'hint' : undefined;
}

const rank = { warning: 0, question: 1, hint: 2 } as const;

/** What the dots of a word tell: `Gén.` is shortened, `THERAP.PLC` perhaps, `A.B.`, `No.` and `& C.` are not. */
function dotLevel(
	text: string,
	{ isLast, afterAnd, known }: { isLast: boolean; afterAnd: boolean; known: Known },
): Sureness | undefined {
	const pieces = text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/\.?\+/g, '.')
		.split('.');
	const before = pieces.slice(0, -1).map((piece) => piece.slice(piece.search(/[^-–'’]*$/)));
	const ended = pieces.at(-1) === '';
	if (before.some((piece) => piece === '')) return undefined;
	const words = before.filter(
		(piece, index) => piece.length > 1 && letters.test(piece) && !/^\d/.test(pieces[index + 1] ?? ''),
	);
	if (words.length === 0)
		return ended && isLast && !afterAnd && before.length === 1 && letters.test(before[0]!) ? 'hint' : undefined;
	const { dotted, full, beginnings } = known;
	const isShort = (word = '') => levelOf(word, known) === 'warning' || beginnings.has(word);
	if (webName.test(text) && !isShort(words[0])) return undefined;
	if (pieces.at(-1)!.length > 2 && levelOf(pieces.at(-1)!, known) === 'warning') return 'warning';
	if (words.every((word) => dotted.has(word) || full.has(word))) return undefined;
	if (words.some(isShort)) return 'warning';
	if (ended || before.length > 1) return words.some((word) => word.length > 2) ? 'warning' : 'question';
	return 'question';
}
