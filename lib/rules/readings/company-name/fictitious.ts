import { coinedCompanies, inventedCompanies } from '../../../data/fictitious-companies.ts';

const coined = new Set(coinedCompanies.split('|'));
/** So well known that a second word, as in Globex Systems, makes no other firm of them. */
const stories = new Set('globex|initech|cyberdyne|hooli|vandelay|oscorp|yoyodyne|virtucon|soylent'.split('|'));
const full = new Set(inventedCompanies.split('|'));

/** Whether letters, without the digits glued to them, are a name that was coined for samples: `contoso190`, `wingtiptoys`. */
export function isCoined(key: string): boolean {
	return coined.has(key.replace(/\d+$/, ''));
}

/** Whether words, spaced and folded, are the whole name of an invented company. */
export function isInvented(words: string): boolean {
	const name = words.replace(/ ?\d+$/, '');
	const [first, ...others] = name.split(' ', 3);
	return full.has(name) || (others.length === 1 && stories.has(first!));
}
