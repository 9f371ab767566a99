import { keyOf, readable } from '../../../record/folding.ts';

/** One word of a name: as it was typed, and its key for comparing. */
export interface Word {
	/** As typed, without the punctuation around it; a final dot is kept. */
	text: string;
	/** Lower case, without accents, dots and apostrophes: `S.A.` gives `sa`. */
	key: string;
}

/** A name as the rules look at it. */
export interface WordsOfName {
	/** NFKC, without invisible characters, every run of white space one space. */
	text: string;
	words: readonly Word[];
}

const betweenWords = /[\s,;()[\]{}"«»“”„‹›<>|]+/u;
const slashes = /[/\\]/;
const notOfWord = /^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+.]+$/gu;
const initial = /^\p{L}\.$/u;
const initials = /^(?:\p{L}\. ?)+$/u;

/** The name's words. `Co.,Ltd.` gives two; `A/S`, `S.A.` and `booking.com` stay one. */
export function readName(name: string): WordsOfName {
	const text = readable(name);
	const words: Word[] = [];
	for (const run of text.split(betweenWords)) {
		if (run === '') continue;
		const parts = slashes.test(run) && run.length > 3 ? run.split(slashes) : [run];
		for (const part of parts) {
			const word = part.replace(notOfWord, '');
			const key = keyOf(word);
			if (key === '') continue;
			const before = words.at(-1);
			// `S. A. B.` is one word, as `S.A.B.` is.
			if (before && initial.test(word) && initials.test(before.text))
				words[words.length - 1] = { text: `${before.text} ${word}`, key: before.key + key };
			else words.push({ text: word, key });
		}
	}
	return { text, words };
}
