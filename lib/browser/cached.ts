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

/** Runs tasks one after the other: two changes of the same thing at once would each write over the other's. */
export function oneByOne(): <Value>(task: () => Promise<Value>) => Promise<Value> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const own = last.then(task);
		last = own.catch(() => undefined);
		return own;
	};
}
