import { inAnyLanguage } from '../vocabulary/vocabularies.ts';

/** How the name of each month begins, in any language, without accents. */
const months = Array.from(
	{ length: 12 },
	(_, month) => new RegExp(`^(?:${inAnyLanguage(({ months }) => months.split('|').slice(month, month + 1))})`),
);

/**
 * A date as ISO 8601 where it can be read as one, otherwise the text as it is.
 * @param locale the page's language: `11/02/2026` is November in the United States and February in most places
 */
export function dateValue(text: string, locale: string): string {
	const words =
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[a-z]{3,}|\d+/g) ?? [];
	const numbers = words.filter((word) => /\d/.test(word)).map(Number);
	const names = words.filter((word) => !/\d/.test(word));
	const [first = 0, second = 0, third = 0] = numbers;
	const month = names.length === 1 ? months.findIndex((start) => start.test(names[0]!)) + 1 : 0;
	if (month && numbers.length === 2) return iso(first > 31 ? [first, month, second] : [second, month, first], text);
	if (names.length || numbers.length !== 3) return text;
	if (first > 31) return iso([first, second, third], text);
	const isMonthFirst = second > 12 || (/^en(?:-us)?$/i.test(locale) && first <= 12);
	return iso(isMonthFirst ? [third, first, second] : [third, second, first], text);
}

function iso([year, month, day]: [number, number, number], text: string): string {
	const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
	// The 31st of February is the 3rd of March: no date.
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : text;
}
