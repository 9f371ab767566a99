import type { Texts } from '../text/texts.ts';

/** How far the reading is, on a terminal: records, their rate and the time left. Elsewhere nothing is shown. */
export interface Progress {
	/** The same bytes, counted as they go by. */
	counting(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
	/** So many records are done. */
	count(records: number): void;
	/** Empties the line, before something else is printed. */
	clear(): void;
	end(): void;
}

/** How often the line is written anew, in milliseconds. */
const interval = 250;

/** @param size of the file in bytes; undefined where nobody knows */
export function progressOf(texts: Texts, size: number | undefined): Progress {
	const start = performance.now();
	let read = 0;
	let records = 0;
	const line = (): string => {
		const seconds = (performance.now() - start) / 1000;
		const data = { count: records, rate: Math.round(records / seconds) };
		// What was read ahead is not judged yet: at the beginning nothing can be said.
		if (!size || !read || seconds < 2) return texts.text('commandLine.progress', data);
		const left = Math.max(0, Math.round((seconds * (size - read)) / read));
		return texts.text('commandLine.progressLeft', { ...data, left });
	};
	const timer = process.stderr.isTTY
		? setInterval(() => process.stderr.write(`\r\u001B[K${line()}`), interval)
		: undefined;
	return {
		async *counting(bytes) {
			for await (const chunk of bytes) {
				read += chunk.length;
				yield chunk;
			}
		},
		count: (now) => void (records = now),
		clear: () => void (timer && process.stderr.write('\r\u001B[K')),
		end() {
			clearInterval(timer);
			this.clear();
		},
	};
}
