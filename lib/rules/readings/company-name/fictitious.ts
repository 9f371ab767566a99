import type { WordLists } from '../../../data/word-lists.ts';
import { prepared, setOf } from '../prepared.ts';

const coined = prepared(({ fictitious }) => setOf(fictitious.coinedCompanies));
const full = prepared(({ fictitious }) => setOf(fictitious.inventedCompanies));
const stories = prepared(({ fictitious }) => setOf(fictitious.knownCompanies));

/** Whether letters, without the digits glued to them, are a name that was coined for samples: `contoso190`, `wingtiptoys`. */
export function isCoined(key: string, lists: WordLists): boolean {
	return coined(lists).has(endsInDigit(key) ? key.replace(/\d+$/, '') : key);
}

/** Whether folded words are the whole name of an invented company, or a known one with a second word: Globex Systems. */
export function isInvented(keys: readonly string[], lists: WordLists): boolean {
	if (keys.length === 2 && stories(lists).has(keys[0]!)) return true;
	const name = keys.join(' ');
	return full(lists).has(endsInDigit(name) ? name.replace(/ ?\d+$/, '') : name);
}

function endsInDigit(text: string): boolean {
	return text.charCodeAt(text.length - 1) < 58;
}
