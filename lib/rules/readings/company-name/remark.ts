import type { WordLists } from '../../../data/word-lists.ts';
import { fold } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';
import { classified, classOf, type Part } from './template-words.ts';
import { readName, type Word } from './words.ts';

const known = prepared(({ placeholder }) => ({
	marks: setOf(placeholder.remarkWords),
	trailing: setOf(placeholder.trailingMarks),
	capitals: setOf(placeholder.trailingCapitals),
	anywhere: setOf(placeholder.sampleAnywhere),
}));
/** What sets a remark apart: brackets, and dashes, stars, bars and slashes with a space before them. */
const setApart = /\s[-–—*/|]+\s*|\s*[()[\]*]+\s*/u;
const mayBeSetApart = /\s[-–—*/|]|[([*]/;

/** Whether parts, nothing of their own among them, tell the reader something about the record. */
export function isNote(all: readonly Part[]): boolean {
	const count = (kind: Part['kind']) => all.filter((part) => part.kind === kind).length;
	return count('note') > 0 || count('speech') > 1;
}

/**
 * Whether a folded text is a note to the reader and nothing else: `a completer`, `not provided yet`. Two words of speech
 * alone may be a person's name (Do Soon).
 */
export function isSpokenNote(text: string, lists: WordLists): boolean {
	const words = text.split(' ');
	const kinds = words.map((word) => classOf(word, lists));
	if (kinds.includes('own')) return false;
	return kinds.includes('note') || (words.length > 2 && kinds.filter((kind) => kind === 'speech').length > 1);
}

/**
 * The remark that a person set apart in front of a name or behind it, or nothing: `Moss Inc - DUPLICATE`,
 * `Moss (bitte löschen)`, `DO NOT USE - Moss`. It holds no word of its own, and one that tells.
 */
export function remarkIn(text: string, lists: WordLists): string | undefined {
	if (!mayBeSetApart.test(text)) return undefined;
	const pieces = text.split(setApart).filter((piece) => piece !== '');
	if (pieces.length < 2) return undefined;
	return [pieces.at(-1)!, pieces[0]!].find((piece) => isRemark(piece, lists));
}

function isRemark(piece: string, lists: WordLists): boolean {
	const { marks, anywhere } = known(lists);
	if (marks.has(fold(piece))) return true;
	const all = classified(readName(piece).words, lists);
	if (all.length === 0 || all.some(({ kind }) => kind === 'own')) return false;
	return isNote(all) || all.some(({ kind, key }) => kind === 'test' || anywhere.has(key));
}

/** The mark that ends a name without being set apart, or nothing: `Moss Foods UAT`, and in capitals `Moss Foods DEV`. */
export function trailingMark(
	core: readonly Word[],
	text: string,
	lists: WordLists,
): { text: string; sure: boolean } | undefined {
	const last = core.at(-1)!;
	if (core.length < 2) return undefined;
	const { trailing, capitals } = known(lists);
	const sure = trailing.has(last.key);
	return sure || (capitals.has(last.text) && /\p{Ll}{2}/u.test(text)) ? { text: last.text, sure } : undefined;
}
