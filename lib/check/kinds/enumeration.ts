import { closest, distance } from 'fastest-levenshtein';
import { type Kind, ofText } from './kind.ts';

const alike = (ignoreCase: boolean) => (ignoreCase ? (text: string) => text.toLowerCase() : (text: string) => text);

export const oneOf: Kind<'oneOf'> = ({ values: list, ignoreCase, suggest }, { wordsOf }) => {
	const key = alike(ignoreCase);
	const words = wordsOf(list);
	const known = new Set(words.map(key));
	return ofText((value) => {
		if (known.has(key(value))) return undefined;
		if (!suggest) return {};
		const nearest = closest(value.slice(0, 100), words);
		// Half of the letters must stay: anything else is another word.
		const isLike = distance(value.toLowerCase(), nearest.toLowerCase()) <= nearest.length / 2;
		return isLike ? { suggestion: nearest, fix: nearest } : {};
	});
};

export const noneOf: Kind<'noneOf'> = ({ values: list, ignoreCase }, { wordsOf }) => {
	const key = alike(ignoreCase);
	const unwanted = new Set(wordsOf(list).map(key));
	return ofText((value) => (unwanted.has(key(value)) ? { match: value } : undefined));
};
