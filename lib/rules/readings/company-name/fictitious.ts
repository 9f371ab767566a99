import type { WordLists } from '../../../data/word-lists.ts';
import { prepared, setOf } from '../prepared.ts';

const coined = prepared(({ fictitious }) => setOf(fictitious.coinedCompanies));
const full = prepared(({ fictitious }) => setOf(fictitious.inventedCompanies));
const stories = prepared(({ fictitious }) => setOf(fictitious.knownCompanies));

/** Whether letters, without the digits glued to them, are a name that was coined for samples: `contoso190`, `wingtiptoys`. */
export function isCoined(key: string, lists: WordLists): boolean {
	return coined(lists).has(key.replace(/\d+$/, ''));
}

/** Whether words, spaced and folded, are the whole name of an invented company. */
export function isInvented(words: string, lists: WordLists): boolean {
	const name = words.replace(/ ?\d+$/, '');
	const [first, ...others] = name.split(' ', 3);
	return full(lists).has(name) || (others.length === 1 && stories(lists).has(first!));
}
