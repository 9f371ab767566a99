import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';
import type { Word } from './words.ts';

const parts = /\p{Lu}{2,}(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lu}\p{M}]+|\p{Lo}+|\p{N}+/gu;
const simple = /^[A-Za-z]?[a-z]+$|^[A-Z]+$/;
const compound = /\p{Ll}\p{Lu}|\p{N}|[-_.'’]|\p{Script=Latin}\p{Lo}|\p{Lo}\p{Script=Latin}/u;
const initials = /^(?:\p{L}\. ?)+\p{L}?$|^(?=.{2,4}$)\p{L}?\p{N}+\p{L}$/u;
const digits = /^\p{N}+$/u;

/**
 * What a word part tells: a test, a sample, a note to the reader, a template word (surely or not), a word of such a note
 * that tells nothing alone, a small word, or a name of its own.
 */
export type WordClass = 'test' | 'sample' | 'note' | 'generic' | 'loose' | 'speech' | 'filler' | 'own';

/** `testowa`, `testovací`, `тестовый`, `przykładowa`: adjectives whose endings change. */
const testAdjective = /^(?:testo[wv]|przykladow|ukazkov|vzorov|тестов)\p{L}{1,3}$/u;

const known = prepared(({ placeholder, note }) => {
	const classes = new Map<string, WordClass>();
	for (const [words, kind] of [
		[note.betweenWords, 'filler'],
		[placeholder.fillerWords, 'filler'],
		[note.speechWords, 'speech'],
		[placeholder.looseWords, 'loose'],
		[placeholder.institutionWords, 'loose'],
		[note.noteWords, 'note'],
		[placeholder.genericWords, 'generic'],
		[placeholder.sampleWords, 'sample'],
		[placeholder.testWords, 'test'],
	] as const) {
		for (const word of setOf(words, keyOf)) classes.set(word, kind);
	}
	const gluing = setOf(placeholder.gluingWords, keyOf);
	const compounding = [...gluing, ...[...classes].filter(([, kind]) => tells(kind)).map(([word]) => word)];
	return {
		classes,
		gluing,
		/** The first three letters of every word that compounds are glued of, two of the short ones: most words are out at once. */
		beginnings: new Set(compounding.map((word) => word.slice(0, 3))),
	};
});

type Known = ReturnType<typeof known>;

/** What a word part tells: a test, a sample, a template word, a small word, or a name of its own. */
export function classOf(key: string, lists: WordLists): WordClass {
	return classAmong(key, known(lists));
}

function classAmong(key: string, { classes }: Known): WordClass {
	// The Arabic article is written with its word.
	const listed = classes.get(key) ?? (key.startsWith('ال') ? classes.get(key.slice(2)) : undefined);
	if (listed) return listed;
	if ((key.length < 2 || digits.test(key)) && !isIdeograph(key)) return 'filler';
	return key.length > 5 && testAdjective.test(key) ? 'test' : 'own';
}

/** One Chinese character is a word, not an initial. */
function isIdeograph(key: string): boolean {
	return key.length === 1 && key > '\u2E7F';
}

/** Whether words of this class point to a template. */
function tells(kind: WordClass): boolean {
	return kind === 'test' || kind === 'sample' || kind === 'generic' || kind === 'note';
}

/** Parts a word glued of template words, `somecompany`, `testorg`, into them; nothing when it is not. */
export function unglued(key: string, lists: WordLists): string[] | undefined {
	return piecesOf(key, known(lists));
}

function piecesOf(key: string, known: Known): string[] | undefined {
	if (key.length < 3 || key.length > 30) return undefined;
	if (key < '\u2E80' && (key.length < 5 || !beginsCompound(key, known))) return undefined;
	const words = piecesFrom(key, 0, known);
	return words && words.length > 1 && words.some((word) => tells(classAmong(word, known))) ? words : undefined;
}

function beginsCompound(key: string, { beginnings }: Known): boolean {
	return beginnings.has(key.slice(0, 3)) || beginnings.has(key.slice(0, 2));
}

/** The template words that a key is made of from an index on; the first way found. */
function piecesFrom(key: string, start: number, known: Known): string[] | undefined {
	if (start === key.length) return [];
	for (let end = Math.min(start + 14, key.length); end > start + 1; end--) {
		const piece = key.slice(start, end);
		const isTelling = (piece.length > 2 || piece > '\u2E7F') && tells(classAmong(piece, known));
		if (!isTelling && !known.gluing.has(piece)) continue;
		const rest = piecesFrom(key, end, known);
		if (rest) return [piece, ...rest];
	}
	return undefined;
}

/** A part of a word and what it tells. */
export interface Part {
	text: string;
	key: string;
	kind: WordClass;
}

/** The parts of the words, compounds taken apart. */
export function classified(words: readonly Word[], lists: WordLists): Part[] {
	const all = known(lists);
	const found: Part[] = [];
	for (const { text, key } of words) {
		const isCompound = !simple.test(text) && compound.test(text) && !initials.test(text);
		// `don’t` is one word, `L’Entreprise` two.
		const pieces = isCompound && classAmong(key, all) === 'own' ? (text.match(parts) ?? [text]) : [text];
		for (const piece of pieces) {
			const own = pieces.length === 1 ? key : keyOf(piece);
			const kind = classAmong(own, all);
			const glued = kind === 'own' ? piecesOf(own, all) : undefined;
			if (!glued) found.push({ text: piece, key: own, kind });
			for (const part of glued ?? []) {
				const partKind = classAmong(part, all);
				found.push({ text: piece, key: part, kind: partKind === 'own' ? 'filler' : partKind });
			}
		}
	}
	return found;
}
