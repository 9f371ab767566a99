import type { OnNotice } from './notice.ts';

const lineFeed = 0x0a;

/** The marks with which a file begins that tells its encoding. */
const marks = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The encoding of a file by its first bytes: its mark, or the zeros that Latin letters have in UTF-16. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	const marked = marks.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
	if (marked) return marked.encoding;
	const looked = head.subarray(0, 512);
	const zerosAt = (side: number) => looked.filter((byte, place) => byte === 0 && place % 2 === side).length;
	const [even, odd] = [zerosAt(0), zerosAt(1)];
	const many = looked.length / 4;
	if (odd > many && even === 0) return 'utf-16le';
	return even > many && odd === 0 ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file's bytes, without its mark. Lines that are no UTF-8 are read as Windows-1252, which is what Excel
 * writes; the first of them is told.
 * @param chunks the whole file, in pieces of any size
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, onNotice: OnNotice): AsyncGenerator<string> {
	let head: Uint8Array = new Uint8Array();
	const source = chunks[Symbol.asyncIterator]();
	while (head.length < 4) {
		const next = await source.next();
		if (next.done) break;
		head = joined(head, next.value);
	}
	const rest = (async function* () {
		yield head;
		yield* { [Symbol.asyncIterator]: () => source };
	})();
	const encoding = encodingOf(head);
	yield* encoding === 'utf-8' ? utf8(rest, onNotice) : utf16(rest, encoding);
}

async function* utf16(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

/** Whole lines at a time: a line is UTF-8 or is not, and no character stands on two. */
async function* utf8(chunks: AsyncIterable<Uint8Array>, onNotice: OnNotice): AsyncGenerator<string> {
	let line = 1;
	let isTold = false;
	const read = (bytes: Uint8Array): string => {
		const text = strictly(bytes);
		if (text !== undefined) {
			for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line += 1;
			return text;
		}
		const texts = linesIn(bytes).map((one) => {
			const own = strictly(one);
			if (own === undefined && !isTold) onNotice('windows1252', { line });
			isTold ||= own === undefined;
			if (one.at(-1) === lineFeed) line += 1;
			return own ?? new TextDecoder('windows-1252').decode(one);
		});
		return texts.join('');
	};
	let pending: Uint8Array[] = [];
	let isFirst = true;
	for await (const chunk of chunks) {
		let bytes = chunk;
		if (isFirst && marks[0].bytes.every((byte, place) => bytes[place] === byte)) bytes = bytes.subarray(3);
		isFirst = false;
		// A character of several bytes can stand on the border of two chunks, a line end cannot.
		const end = bytes.lastIndexOf(lineFeed) + 1;
		if (end > 0) {
			yield read(joinedAll([...pending, bytes.subarray(0, end)]));
			pending = [];
		}
		if (end < bytes.length) pending.push(bytes.subarray(end));
		if (pending.reduce((sum, one) => sum + one.length, 0) > longestPending) {
			const [whole, left] = atCharacter(joinedAll(pending));
			yield read(whole);
			pending = [left];
		}
	}
	if (pending.length > 0) yield read(joinedAll(pending));
}

/** More than this of one line is not held back for its end. */
const longestPending = 1_000_000;

/** The bytes up to the last character that is surely whole, and the rest. */
function atCharacter(bytes: Uint8Array): [Uint8Array, Uint8Array] {
	let end = bytes.length;
	// The bytes of one character: up to three that go on, after one that begins.
	for (let back = 0; back < 4 && end > 0 && bytes[end - 1]! >= 0x80; back += 1) {
		end -= 1;
		if (bytes[end]! >= 0xc0) break;
	}
	return [bytes.subarray(0, end), bytes.subarray(end)];
}

function strictly(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function linesIn(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	let start = 0;
	while (start < bytes.length) {
		const end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
		lines.push(bytes.subarray(start, end));
		start = end;
	}
	return lines;
}

const joined = (one: Uint8Array, other: Uint8Array) => joinedAll([one, other]);

function joinedAll(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
