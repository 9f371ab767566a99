/** A value that is made on first need, and again after it was forgotten or could not be made. */
export function cached<Value>(make: () => Promise<Value>): { get(): Promise<Value>; forget(): void } {
	let value: Promise<Value> | undefined;
	const forget = () => void (value = undefined);
	return {
		forget,
		get() {
			value ??= make();
			value.catch(forget);
			return value;
		},
	};
}

/** The same for each key. */
export function cachedBy<Key, Value>(make: (key: Key) => Promise<Value>): { get(key: Key): Promise<Value> } {
	const values = new Map<Key, ReturnType<typeof cached<Value>>>();
	return {
		get(key) {
			let value = values.get(key);
			if (!value) values.set(key, (value = cached(() => make(key))));
			return value.get();
		},
	};
}

/** Runs tasks one after the other: two changes of the same thing at once would each write over the other's. */
export function oneByOne(): <Value>(task: () => Promise<Value>) => Promise<Value> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const own = last.then(task);
		last = own.catch(() => undefined);
		return own;
	};
}
