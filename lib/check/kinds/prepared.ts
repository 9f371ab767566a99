/**
 * Prepares a list of words once, however many checks of a pack name it, and forgets it with the pack.
 * @param prepare what is made of the list, never changed afterwards
 */
export function prepared<Result>(prepare: (words: readonly string[]) => Result): (words: readonly string[]) => Result {
	const known = new WeakMap<readonly string[], { result: Result }>();
	return (words) => {
		let found = known.get(words);
		if (!found) {
			found = { result: prepare(words) };
			known.set(words, found);
		}
		return found.result;
	};
}

/** The same for what is looked up in a list: of one value it is looked up once, by however many checks. */
export function finder<Found>(
	prepare: (words: readonly string[]) => (value: string) => Found,
): (words: readonly string[]) => (value: string) => Found {
	return prepared((words) => {
		const find = prepare(words);
		let last: { value: string; found: Found } | undefined;
		return (value) => {
			if (last?.value !== value) last = { value, found: find(value) };
			return last.found;
		};
	});
}
