import type { WordLists } from '../../data/word-lists.ts';

/** What is made of the word lists, once and not per record; made anew only when other lists are handed in. */
export function prepared<Result>(make: (lists: WordLists) => Result): (lists: WordLists) => Result {
	let from: WordLists | undefined;
	let result: Result;
	return (lists) => {
		if (from !== lists) {
			result = make(lists);
			from = lists;
		}
		return result;
	};
}

/** The words of a list, each as it is looked up. */
export function setOf(list: string, keyOf: (word: string) => string = (word) => word): ReadonlySet<string> {
	return new Set(list.split('|').map(keyOf));
}
