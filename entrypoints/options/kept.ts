import { useState } from 'preact/hooks';

const kept = new Map<string, unknown>();

/** State that stays for as long as the page stands: another section may be opened in between. */
export function useKept<Value>(name: string, first: Value): [Value, (value: Value) => void] {
	const [value, setValue] = useState(kept.has(name) ? (kept.get(name) as Value) : first);
	return [
		value,
		(next) => {
			kept.set(name, next);
			setValue(() => next);
		},
	];
}
