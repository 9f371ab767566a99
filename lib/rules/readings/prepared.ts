import type { WordLists } from '../../data/word-lists.ts';

/** What is made of the word lists, once and not per record; made anew only when other lists are handed in. */
export function prepared<Result>(make: (lists: WordLists) => Result): (lists: WordLists) => Result {
	let known: { lists: WordLists; result: Result } | undefined;
	return (lists) => {
		if (known?.lists !== lists) known = { lists, result: make(lists) };
		return known.result;
	};
}

/** The words of a list, each as it is looked up. */
export function setOf(list: string, keyOf: (word: string) => string = (word) => word): ReadonlySet<string> {
	return new Set(list.split('|').map(keyOf));
}
