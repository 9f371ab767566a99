import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';

/** Rests of letters that went through a wrong encoding: the letters themselves are gone. */
const rests = [
	'\\uFFFD',
	'(?<!\\p{Lu})Ã(?![\\p{L}\\s\\p{ASCII}])\\P{ASCII}',
	'Ã\\?',
	'â€',
	'\\p{L}[\\u2500-\\u259F]',
	'[\\u2500-\\u259F]\\p{L}',
	'\\p{Ll}[‚„†‡ˆ‰](?=\\p{L})',
];
const rest = new RegExp(rests.join('|'), 'u');

/** What may stand around a word and belongs to it no more. */
const aroundWord = /^[("«“,;]+|[)"»”,;!]+$/gu;
const word = /^[\p{L}\p{M}\p{N}'’?-]+$/u;
/** `M?nchen`, `?cole`, `l’?le`: no question ends there. */
const inWord = /\p{L}\?+\p{Ll}|(?:^|['’-])\?\p{Ll}{2}|['’]\?\p{Lu}{2}/u;
const amongCapitals = /\p{Lu}\?\p{Lu}|^\?\p{Lu}{3}/u;
const nothingElse = /^\?{3,}$/;

const known = prepared(({ entities }) => new Set(entities.cellErrors.split(' ')));
/** What a spreadsheet would have counted: `=A1&B1`, `=VLOOKUP(A2;…`. */
const formula = /^=[+-]?(?:'?[\p{L}\d ]+'?!)?(?:\$?[A-Z]{1,3}\$?\d{1,6}(?!\p{L})|\p{Lu}[\p{Lu}\d.]+\()/u;

/** Whether a spreadsheet had no value to give, or gave what it would have counted. */
function isFailedCell(text: string, lists: WordLists): boolean {
	if (formula.test(text)) return true;
	if (!text.includes('#')) return false;
	const whole = text.trim().toLowerCase();
	const isError = (part: string) => known(lists).has(part) && (part === whole || /[!?/]/.test(part));
	return whole.split(/\s+/u).some(isError);
}

/** Whether letters of a text were lost in a wrong encoding or the whole in a spreadsheet; `likely` where a question mark may be meant, among capitals. */
export function lossIn(text: string, hasWords: boolean, lists: WordLists): 'sure' | 'likely' | undefined {
	if (rest.test(text) || isFailedCell(text, lists)) return 'sure';
	if (!hasWords || !text.includes('?') || !/[\p{L}\p{N}]/u.test(text)) return undefined;
	let loss: 'likely' | undefined;
	for (const part of text.split(/\s+/u)) {
		const bare = part.replace(aroundWord, '');
		if (!word.test(bare) && !nothingElse.test(bare)) continue;
		const isAmongCapitals = amongCapitals.test(bare);
		if (inWord.test(bare) || nothingElse.test(bare) || (isAmongCapitals && bare.split('?').length > 2)) return 'sure';
		if (isAmongCapitals) loss = 'likely';
	}
	return loss;
}
