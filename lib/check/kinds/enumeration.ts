import { closest, distance } from 'fastest-levenshtein';
import { type Kind, ofText } from './kind.ts';
import { finder, prepared } from './prepared.ts';

const asWritten = prepared((words) => new Set(words));
const lowerCased = prepared((words) => new Set(words.map((word) => word.toLowerCase())));

/** Whether a value is one of the words. */
const isAmong = (words: readonly string[], ignoreCase: boolean) => {
	const known = (ignoreCase ? lowerCased : asWritten)(words);
	return (value: string) => known.has(ignoreCase ? value.toLowerCase() : value);
};

/** The word that is most like a value, whatever the case; half of its letters must stay: anything else is another word. */
const nearestIn = finder((words) => {
	const lowered = words.map((word) => word.toLowerCase());
	return (value) => {
		const typed = value.slice(0, 100).toLowerCase();
		// Of a word much longer or shorter too many letters would change: it need not be compared.
		const near = lowered.filter(({ length }) => Math.abs(length - typed.length) <= length / 2);
		const like = closest(typed, near);
		return near.length > 0 && distance(typed, like) <= like.length / 2 ? words[lowered.indexOf(like)] : undefined;
	};
});

export const oneOf: Kind<'oneOf'> = ({ values: list, ignoreCase, suggest }, { wordsOf }) => {
	const words = wordsOf(list);
	const isKnown = isAmong(words, ignoreCase);
	return ofText((value) => {
		if (isKnown(value)) return undefined;
		const nearest = suggest ? nearestIn(words)(value) : undefined;
		return nearest === undefined ? {} : { suggestion: nearest, fix: nearest };
	});
};

export const noneOf: Kind<'noneOf'> = ({ values: list, ignoreCase }, { wordsOf }) => {
	const isUnwanted = isAmong(wordsOf(list), ignoreCase);
	return ofText((value) => (isUnwanted(value) ? { match: value } : undefined));
};
