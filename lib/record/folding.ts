// Every way in which texts are made even before they are compared. What is compared is folded the same way on both sides.

/** Letters that Unicode does not take apart. */
const lettersApart: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	þ: 'th',
	ð: 'd',
	// The same letter at the end of a word.
	ς: 'σ',
};
const apart = /[łøđßæœıþðς]/g;
const marks = /\p{M}+/gu;
const ascii = /^[\x20-\x7E]*$/;

const withoutMarks = (text: string) => text.normalize('NFKD').replace(marks, '').toLowerCase();
const takenApart = (text: string) => text.replace(apart, (letter) => lettersApart[letter] ?? letter);

/**
 * The words of a text: without accents, lower case, every run of anything but letters and digits one space.
 * `Société  Générale` and `societe generale` fold to the same.
 */
export function fold(text: string): string {
	// What a page says is mostly plain, and then it costs a tenth: the classes of all the world's letters are large.
	const plain = ascii.test(text) ? text.toLowerCase() : withoutMarks(text);
	return plain.replace(ascii.test(plain) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same without spaces: `I.B.M.` is `IBM`. */
export function foldCompact(text: string): string {
	return fold(text).replaceAll(' ', '');
}

/** The words of a place: as `fold`, and `Łódź` is `Lodz`, `Straße` is `Strasse`. */
export function plainWords(text: string): string {
	if (ascii.test(text)) return fold(text);
	return takenApart(withoutMarks(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** As `plainWords`, of a whole table of names at once, the separators of its rows and columns kept: one pass costs less than thousands. */
export function plainTable(text: string): string {
	return takenApart(withoutMarks(text))
		.replace(/[^\p{L}\p{N}/;,]+/gu, ' ')
		.replace(/^ | $| ?([/;,]) ?/gu, '$1');
}

/** The key of a word or of a whole name: as `plainWords`, but all in one, and `&` and `+` stay: `S.A.` gives `sa`. */
export function keyOf(text: string): string {
	if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9&+]+/g, '');
	return takenApart(text.toLowerCase().normalize('NFKD').replace(marks, '')).replace(/[^\p{L}\p{N}&+]+/gu, '');
}

const invisible = /(?:[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]|\uFE0F)+/gu;

/** The text as a person reads it: without full-width forms, invisible characters and doubled spaces. */
export function readable(text: string): string {
	if (ascii.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
	return text
		.normalize('NFKC')
		.replace(/[\t\n\r\v\f]/g, ' ')
		.replace(invisible, '')
		.replace(/\s+/gu, ' ')
		.trim();
}
