import { fold } from '../../record/folding.ts';
import { type Kind, ofText } from './kind.ts';

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

/** The first word of a list that stands in the value as whole words, compared without case and accents. */
function wholeWordFinder(list: readonly string[]): (value: string) => string | undefined {
	const byFirst = new Map<string, string[][]>();
	const signs: string[] = [];
	for (const one of list) {
		const keys = tokensOf(one).map(({ key }) => key);
		const [first] = keys;
		if (first === undefined) signs.push(one);
		else byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
	}
	return (value) => {
		const tokens = tokensOf(value);
		for (const [at, { key, start }] of tokens.entries()) {
			for (const keys of byFirst.get(key) ?? []) {
				if (keys.every((one, by) => tokens[at + by]?.key === one))
					return value.slice(start, tokens[at + keys.length - 1]!.end);
			}
		}
		return signs.find((sign) => value.includes(sign));
	};
}

/** The first word of a list that stands anywhere in the value, compared without case. */
function partFinder(list: readonly string[]): (value: string) => string | undefined {
	const parts = list.map((one) => one.toLowerCase());
	return (value) => {
		const text = value.toLowerCase();
		const found = parts.find((part) => text.includes(part));
		if (found === undefined) return undefined;
		const start = text.indexOf(found);
		return text.length === value.length ? value.slice(start, start + found.length) : found;
	};
}

export const words: Kind<'words'> = ({ avoid, wholeWords }, { wordsOf }) => {
	const find = (wholeWords ? wholeWordFinder : partFinder)(wordsOf(avoid));
	return ofText((value) => {
		const match = find(value);
		return match === undefined ? undefined : { match };
	});
};

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Whether what stands from `start` to `end` is not part of a longer word. */
function isWhole(value: string, start: number, end: number): boolean {
	const isInside = (at: number) => isWordPart(value[at - 1]) && isWordPart(value[at]);
	return !isInside(start) && !isInside(end);
}

/** The place at which a text stands in the value, from a position on; -1 where it does not. */
function placeOf(value: string, wrong: string, from: number, wholeWords: boolean): number {
	const at = value.indexOf(wrong, from);
	if (at < 0 || !wholeWords || isWhole(value, at, at + wrong.length)) return at;
	return placeOf(value, wrong, at + 1, wholeWords);
}

export const replace: Kind<'replace'> = ({ swap, wholeWords }) => {
	// The longest first: “Ltd.” before “Ltd”.
	const pairs = Object.entries(swap).toSorted(([one], [other]) => other.length - one.length);
	return ofText((value) => {
		let fix = value;
		let first: { match: string; suggestion: string } | undefined;
		for (const [match, suggestion] of pairs) {
			for (
				let at = placeOf(fix, match, 0, wholeWords);
				at >= 0;
				at = placeOf(fix, match, at + suggestion.length, wholeWords)
			) {
				// What is right already holds the wrong word: “Ltd” in “Ltd.”.
				if (fix.startsWith(suggestion, at) && suggestion.length >= match.length) continue;
				fix = fix.slice(0, at) + suggestion + fix.slice(at + match.length);
				first ??= { match, suggestion };
			}
		}
		return first && { ...first, fix };
	});
};
