import { fold } from '../../record/folding.ts';
import { type Kind, ofText } from './kind.ts';
import { finder } from './prepared.ts';

/** A word of a value, with its place. */
interface Token {
	key: string;
	start: number;
	end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

const tokensOf = (text: string): Token[] =>
	[...text.matchAll(word)].map(({ 0: found, index }) => ({
		key: fold(found),
		start: index,
		end: index + found.length,
	}));

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Where a text with signs stands in the value, not as part of a longer word; -1 where it does not. */
function placeOf(value: string, sign: string): number {
	const isInside = (at: number) => isWordPart(value[at - 1]) && isWordPart(value[at]);
	for (let at = value.indexOf(sign); at >= 0; at = value.indexOf(sign, at + 1)) {
		if (!isInside(at) && !isInside(at + sign.length)) return at;
	}
	return -1;
}

/** The first word of a list that stands in the value as whole words, compared without case and accents. */
const wholeWordFinder = finder((list) => {
	// By their number of words: a place of the value is looked up once for each number.
	const byLength = new Map<number, Set<string>>();
	const signs: string[] = [];
	for (const one of list) {
		const keys = tokensOf(one).map(({ key }) => key);
		// “C++” and “N/A” are more than their letters.
		if (keys.length === 0 || /[^\p{L}\p{M}\p{N}\s'’.-]/u.test(one)) signs.push(one.toLowerCase());
		else {
			const same = byLength.get(keys.length) ?? new Set();
			byLength.set(keys.length, same.add(keys.join(' ')));
		}
	}
	return (value) => {
		const tokens = tokensOf(value);
		for (const [at, { start }] of tokens.entries()) {
			for (const [length, phrases] of byLength) {
				const part = tokens.slice(at, at + length);
				if (phrases.has(part.map(({ key }) => key).join(' '))) return value.slice(start, part.at(-1)!.end);
			}
		}
		const text = value.toLowerCase();
		const sign = signs.find((one) => placeOf(text, one) >= 0);
		return sign === undefined ? undefined : value.slice(placeOf(text, sign)).slice(0, sign.length);
	};
});

/** Letter by letter as long as the text, where that is composed. */
const withoutMarks = (text: string) =>
	[...text.normalize('NFC')].map((one) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || one).join('');

/** The first word of a list that stands anywhere in the value, compared without case and accents. */
const partFinder = finder((list) => {
	const parts = list.map((one) => [one, withoutMarks(one)] as const);
	return (value) => {
		const text = withoutMarks(value);
		const [found, part] = parts.find(([, one]) => text.includes(one)) ?? [];
		if (found === undefined || part === undefined) return undefined;
		const start = text.indexOf(part);
		return text.length === value.length ? value.slice(start, start + part.length) : found;
	};
});

export const words: Kind<'words'> = ({ avoid, wholeWords }, { wordsOf }) => {
	const find = (wholeWords ? wholeWordFinder : partFinder)(wordsOf(avoid));
	return ofText((value) => {
		const match = find(value);
		return match === undefined ? undefined : { match };
	});
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

export const replace: Kind<'replace'> = ({ swap, wholeWords }) => {
	// The longest first: “Ltd.” before “Ltd”. One pass: what was put right is not looked at again.
	const wrong = Object.keys(swap).toSorted((one, other) => other.length - one.length);
	const any = wrong.map(escaped).join('|');
	const inWord = '[\\p{L}\\p{M}\\p{N}]';
	const whole = `(?<!${inWord}(?=${inWord}))(?:${any})(?!(?<=${inWord})${inWord})`;
	const pattern = new RegExp(wholeWords ? whole : any, 'gu');
	return ofText((value) => {
		let first: { match: string; suggestion: string } | undefined;
		const fix = value.replace(pattern, (match: string, at: number) => {
			const suggestion = swap[match]!;
			const start = suggestion.indexOf(match);
			// What is right already holds the wrong word: “Ltd” in “Ltd.”.
			if (start >= 0 && value.startsWith(suggestion, at - start)) return match;
			first ??= { match, suggestion };
			return suggestion;
		});
		return first && { ...first, fix: fix.replace(/ {2,}/g, ' ').trim() };
	});
};
