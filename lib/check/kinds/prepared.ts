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

/** More values than a record has fields: the next look at the same record finds all of them. */
const mostRemembered = 64;

/** A look-up that remembers what it found of the last values: from key to key only one field of a record changes. */
export function remembering<Found>(find: (value: string) => Found): (value: string) => Found {
	const known = new Map<string, Found>();
	return (value) => {
		if (known.has(value)) return known.get(value)!;
		if (known.size >= mostRemembered) known.clear();
		const found = find(value);
		known.set(value, found);
		return found;
	};
}

/** The same for what is looked up in a list: of one value it is looked up once, by however many checks. */
export function finder<Found>(
	prepare: (words: readonly string[]) => (value: string) => Found,
): (words: readonly string[]) => (value: string) => Found {
	return prepared((words) => remembering(prepare(words)));
}
