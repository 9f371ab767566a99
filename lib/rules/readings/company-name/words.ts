/** One word of a name: as it was typed, and its key for comparing. */
export interface Word {
	/** As typed, without the punctuation around it; a final dot is kept. */
	text: string;
	/** Lower case, without accents, dots and apostrophes: `S.A.` gives `sa`. */
	key: string;
}

/** A name as the rules look at it. */
export interface Reading {
	/** NFKC, without invisible characters, every run of white space one space. */
	text: string;
	words: readonly Word[];
}

const invisible = /(?:[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]|\uFE0F)+/gu;
const marks = /\p{M}+/gu;
const betweenWords = /[\s,;()[\]{}"«»“”„‹›<>|]+/u;
const slashes = /[/\\]/;
const notOfKey = /[^\p{L}\p{N}&+]+/gu;
const notOfWord = /^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+.]+$/gu;
const initial = /^\p{L}\.$/u;
const initials = /^(?:\p{L}\. ?)+$/u;
const plain = /^[\x20-\x7E]*$/;
const unfolded: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	þ: 'th',
	ð: 'd',
};
const toUnfold = /[łøđßæœıþð]/g;

/** The key of a word or of a whole name: lower case, without accents; everything but letters, digits, `&` and `+` falls away. */
export function keyOf(text: string): string {
	if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9&+]+/g, '');
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(marks, '')
		.replace(toUnfold, (letter) => unfolded[letter] ?? letter)
		.replace(notOfKey, '');
}

/** The text without full-width forms, invisible characters and doubled spaces. */
export function readable(text: string): string {
	if (plain.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
	return text
		.normalize('NFKC')
		.replace(/[\t\n\r\v\f]/g, ' ')
		.replace(invisible, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The name's words. `Co.,Ltd.` gives two; `A/S`, `S.A.` and `booking.com` stay one. */
export function read(name: string): Reading {
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
