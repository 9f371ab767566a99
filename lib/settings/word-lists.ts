import { fold } from '../record/folding.ts';

// Words and pairs of words as people type and paste them: a line each, or the cells of a table.

/** What stands in quotation marks, as Excel writes cells that hold some, without them. */
const quoted = /^"(?:[^"]|"")*"$/;
const cell = (text: string): string => {
	const trimmed = text.trim();
	return quoted.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
};
const asCell = (text: string): string =>
	text !== text.trim() || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;

/** The words of a text: one per line, or per cell of a table. */
export function wordsFromText(text: string): string[] {
	return text
		.split(/[\t\r\n]+/)
		.map(cell)
		.filter(Boolean);
}

/** Words as a text, one per line. */
export function textFromWords(words: readonly string[]): string {
	return words.map(asCell).join('\n');
}

/** A country of the form. */
export interface Country {
	code: string;
	name: string;
}

/** The text with the codes of countries that are written by their names: a record holds codes. */
export function withCountryCodes(text: string, countries: readonly Country[]): string {
	const codes = new Map(countries.map(({ code, name }) => [fold(name), code]));
	return text
		.split('\n')
		.map((line) => codes.get(fold(line)) ?? line)
		.join('\n');
}

/** The words of a text that are no code of a country. */
export function unknownCountries(text: string, countries: readonly Country[]): string[] {
	const codes = new Set(countries.map(({ code }) => code));
	return wordsFromText(text).filter((word) => !codes.has(word.toUpperCase()));
}

/** A line of pairs that cannot be taken. */
export interface OddLine {
	/** From 1. */
	line: number;
	/** Nothing says what is replaced by what, or the line before said something else of the same words. */
	kind: 'noPair' | 'otherPair';
}

/** What a text of pairs says. */
export interface Pairs {
	/** What is replaced → what stands there instead. */
	swap: Record<string, string>;
	odd: OddLine[];
}

/** The pair of a line: `wrong -> right`, two cells of a table, or two columns of a CSV file. */
function pairOf(line: string): readonly [string, string] | undefined {
	const inMarks = /^\s*("(?:[^"]|"")*")\s*(?:->|→|[\t;,])(.*)$/.exec(line);
	const [before, after] = inMarks?.slice(1) ?? splitAt(line) ?? [];
	if (before === undefined || after === undefined) return undefined;
	const wrong = cell(before);
	return wrong === '' ? undefined : [wrong, cell(after)];
}

/** Words may hold a comma: what parts them for certain is looked for first. */
const separators = [/\t/, /->|→/, /;/, /,/];

function splitAt(line: string): string[] | undefined {
	const found = separators.map((one) => one.exec(line)).find((one) => one !== null);
	return found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : undefined;
}

/** What each line replaces by what. */
export function pairsFromText(text: string): Pairs {
	const pairs = new Map<string, string>();
	const odd: OddLine[] = [];
	for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
		if (line.trim() === '') continue;
		const [wrong, right] = pairOf(line) ?? [];
		if (wrong === undefined || right === undefined) odd.push({ line: at + 1, kind: 'noPair' });
		else if (pairs.has(wrong) && pairs.get(wrong) !== right) odd.push({ line: at + 1, kind: 'otherPair' });
		else pairs.set(wrong, right);
	}
	return { swap: Object.fromEntries(pairs), odd };
}

/** Pairs as a text, one per line. */
export function textFromPairs(swap: Readonly<Record<string, string>>): string {
	const wrongCell = (wrong: string) => (/->|→/.test(wrong) ? `"${wrong.replaceAll('"', '""')}"` : asCell(wrong));
	return Object.entries(swap)
		.map(([wrong, right]) => `${wrongCell(wrong)} -> ${asCell(right)}`.trimEnd())
		.join('\n');
}
