import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';
import { textOfBytes } from './escapes.ts';

const upperHalf = Array.from({ length: 128 }, (_, at) => at + 128);
const latin = 'windows-1252';

/** An encoding as which UTF-8 is read by mistake. */
interface Encoding {
	name: string;
	byteOf: ReadonlyMap<string, number>;
	/** Characters that together are UTF-8. */
	sequences: RegExp;
}

function encodingOf(name: string, windows: string): Encoding {
	const read =
		name === latin
			? upperHalf.map((byte) => windows[byte - 128] ?? String.fromCharCode(byte))
			: new TextDecoder(name).decode(Uint8Array.from(upperHalf));
	const byteOf = new Map(Array.from(read, (character, at) => [character, at + 128]));
	// Read as Latin-1, these are control characters.
	if (name === latin) for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte);
	const of = (first: number, last: number) => {
		const all = [...byteOf].filter(([, byte]) => byte >= first && byte <= last);
		return `[${all.map(([character]) => character).join('')}]`;
	};
	const next = of(0x80, 0xbf);
	const lengths = [of(0xc2, 0xdf) + next, `${of(0xe0, 0xef) + next}{2}`, `${of(0xf0, 0xf4) + next}{3}`];
	return { name, byteOf, sequences: new RegExp(`(?:${lengths.join('|')})+`, 'g') };
}

const known = prepared(({ encodings: { windows, mistakenForUtf8, ownEncodings } }) => ({
	windows,
	mistaken: [latin, ...mistakenForUtf8.split('|')].map((name) => encodingOf(name, windows)),
	own: ownEncodings.map((one) => ({ ...one, signs: new RegExp(one.signs, 'u') })),
}));

/** What names and addresses in Latin letters hold beyond ASCII. */
const ofLatin =
	/^(?:[\u00A0-\u017F\u0192\u0218-\u021B\u02C6\u02DC\u1E00-\u1EFF\u2010-\u203A\u20AC\u2116\u2122\uFB01\uFB02\uFFFD\uFEFF]|[\u0300-\u030C])$/u;
/** A small letter among capitals. ß has no capital that people use. */
const oddCase = /\p{Lu}\p{Lu}(?![ß\p{ASCII}])\p{Ll}|(?![ß\p{ASCII}])\p{Ll}\p{Lu}\p{Lu}/u;
/** Letters of two scripts in one word. */
const oddScripts = /\p{Script=Latin}(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}\p{Script=Latin}/u;
const notLatin = /(?!\p{Script=Latin})\p{L}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const cyrillicAmongLatin = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}[^\p{L}\s]?\p{Script=Latin}/u;
const ordinal = /\p{L}[ªº]/u;

/** Whether a text with `found` decoded in it is one that somebody would write. */
function isLikely(text: string, found: string, before: string): boolean {
	if ([oddCase, ordinal].some((odd) => odd.test(text) && !odd.test(before))) return false;
	const others = [...found].filter((character) => !ofLatin.test(character));
	if (others.length === 0) return true;
	// Letters of another script: several, and in words of their own.
	const letters = others.filter((character) => notLatin.test(character));
	const isWriting = others.every((character) => notLatin.test(character) || /[\p{M}\p{N}]/u.test(character));
	return letters.length > 1 && isWriting && !oddScripts.test(text);
}

/** Whether two characters are a capital that ends a word, and what stands behind words: `CAFÉ®`, `PÅ LAND`. */
function isEndOfWord([, sign = '']: string, part: string, before: string, after: string): boolean {
	const isAmongCapitals = (/\p{Lu}/u.test(part) ? /\p{Lu}$/u : /\p{Lu}{2}$/u).test(before);
	return isAmongCapitals && (/[\u00A0’]/.test(sign) || (/[”»™®]/.test(sign) && !/^\p{L}/u.test(after)));
}

/** Whether letters that look like bytes are an alphabet's own: of Cyrillic all are bytes or none is, and `ĚŠ` is no mark. */
function isOwn(name: string, text: string, rest: string, found: string): boolean {
	if (name !== latin && /[\u0300-\u036F]/.test(found)) return true;
	return name === 'windows-1251' && (cyrillic.test(rest) || !(notLatin.test(found) || cyrillicAmongLatin.test(text)));
}

/** The text with what is UTF-8, read as one encoding, decoded, and whether that is likely; nothing where there is none. */
function decoded(text: string, { name, byteOf, sequences }: Encoding): { text: string; isLikely: boolean } | undefined {
	if (text.search(sequences) < 0) return undefined;
	let found = '';
	const result = text.replace(sequences, (run, at: number) => {
		const part = textOfBytes([...run].map((character) => byteOf.get(character)!));
		const isLeft =
			part === undefined ||
			(run.length === 2 && isEndOfWord(run, part, text.slice(Math.max(0, at - 2), at), text.slice(at + 2, at + 4)));
		found += isLeft ? '' : part;
		return isLeft ? run : part;
	});
	if (found === '') return undefined;
	return {
		text: result,
		isLikely: !isOwn(name, text, text.replace(sequences, ''), found) && isLikely(result, found, text),
	};
}

/** A no-break space that was made an ordinary one, or cut off: the second half of `à`, and of `Р`. */
const lostHalf = /(?<!\p{Lu})[ÃÂĂ](?= |$)|(?<=Ð) (?=[ÐÑ])/gu;
const often = 3;

/** Without two such characters beside each other, or half of a pair that a space took, nothing is UTF-8: most accents stand alone. */
const mayBeUtf8 = /\P{ASCII}{2}|[ÃÂĂÐ](?: |$)/u;

/** The text with what is UTF-8, read once or several times in a wrong encoding, decoded; undefined where there is none. */
function fromUtf8(text: string, lists: WordLists): string | undefined {
	if (!mayBeUtf8.test(text)) return undefined;
	let best: string | undefined;
	for (const encoding of known(lists).mistaken) {
		let last: string | undefined = text;
		// What was spoilt twice looks unlikely in between; the more is decoded, the shorter it gets.
		for (let time = 0; time < often && last !== undefined; time++) {
			const better = decoded(
				last.replace(lostHalf, (half) => `${half.trim()}\u00A0`),
				encoding,
			);
			if (better?.isLikely && better.text.length < (best?.length ?? Infinity)) best = better.text;
			last = better?.text;
		}
	}
	return best;
}

/** The text in the encoding of its country, where it was read as Windows-1252; undefined where nothing shows that it was. */
function fromOwn(text: string, country: string, lists: WordLists): string | undefined {
	const own = known(lists).own.find(({ countries, signs }) => countries.includes(country) && signs.test(text));
	if (!own) return undefined;
	const result = text.replace(/[\u00A1-\u00FF]+/g, (run) =>
		new TextDecoder(own.name).decode(Uint8Array.from(run, (character) => character.charCodeAt(0))),
	);
	return /(?!\p{L})\P{ASCII}/u.test(result) || oddCase.test(result) ? undefined : result;
}

/**
 * The text as it was before a program read it in a wrong encoding: UTF-8 as one byte for each character (once or more),
 * Windows-1252 as Latin-1, or a country's own encoding as Windows-1252. Undefined where nothing shows that it was.
 */
export function rightlyRead(text: string, country: string | undefined, lists: WordLists): string | undefined {
	if (!/\P{ASCII}/u.test(text)) return undefined;
	const whole = fromUtf8(text, lists) ?? (country ? fromOwn(text, country, lists) : undefined) ?? text;
	// Control characters that no keyboard has: Windows-1252 has signs there.
	const { windows } = known(lists);
	const result = whole.replace(/[\x80-\x9F]/g, (one) => windows[one.charCodeAt(0) - 0x80]!);
	return result === text ? undefined : result;
}
