import type { WordLists } from '../../../data/word-lists.ts';
import { plainWords } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';
import { hasHouseNumber, namesStreet } from './street.ts';

const whole = (pattern: string) => new RegExp(`(?<=^| )(?:${pattern})(?= |$)`, 'gu');
/** `5th`, `42nd`. */
const englishOrdinals = whole('\\d+(?:st|nd|rd|th)');

const known = prepared(({ address }) => ({
	/** A day in the name of a street: `8 mai`, `IV Novembre`, `20 de Noviembre`. */
	days: whole(`(?:\\d{1,2}(?:er|o|ro)?|[ivx]+) (?:de |di |do |d )?(?:${address.monthWords})`),
	/** In French the house number stands first, so that the year is no number either: `rue du 8 mai 1945`. */
	years: whole(`(?<=(?:${address.monthWords}) )\\d{4}`),
	/** `2e avenue`, `5ª Avenida`. */
	ordinals: whole(`\\d+(?:${address.ordinalEndings})(?= (?:${address.ordinalStreets})(?: |$))`),
	/** Roads of North America that have a number for a name. */
	roads: whole(`(?:${address.numberedRoads}) \\d+[a-z]?`),
	/** In Colombia the crossing street and the house follow: `Calle 26 # 59-41`. */
	grids: new RegExp(`^(?:${address.gridStreets}) \\d+ ?[a-z]?(?: bis)?(?: sur| norte| este)?$`, 'gu'),
	/** A room of a building, which is none of its number: `Suite 200`, `#4`. */
	room: new RegExp(`#?\\s*\\b(?:${address.roomWords})\\b[.\\s#]*[\\w-]+|#\\s*[\\w-]+`, 'giu'),
	site: setOf(address.siteWords),
	squareFirst: new RegExp(`^(?:${address.squareWords}) [\\p{L}\\d]`, 'u'),
	squareLast: new RegExp(`(?:^| )(?:${address.squareEndWords}|\\p{L}+(?:${address.squareEndings}))$`, 'u'),
}));

/** There a house on a street always has a number, and its rooms have others. */
export const american: ReadonlySet<string> = new Set(['CA', 'US']);

/**
 * Whether the lines hold the number of a house: `given`, or `doubtful` where it is only that of a numbered road or of a room,
 * or nothing, if need be beside a number in the street's own name.
 */
export function houseNumber(
	lines: readonly string[],
	country: string,
	lists: WordLists,
): 'given' | 'doubtful' | undefined {
	const isAmerican = american.has(country);
	const language = lists.address.streetLanguage[country];
	const { days, years, ordinals, roads, grids, room } = known(lists);
	const isStreet = isAmerican && lines.some((line) => /\d(?:st|nd|rd|th)\b/i.test(line) || namesStreet(line, lists));
	let found: 'doubtful' | undefined;
	for (const line of lines) {
		if (line === '') continue;
		const roomless = isStreet ? line.replace(room, ' ') : line;
		let words = plainWords(roomless).replace(ordinals, ' ');
		// Where the house number stands first, `12 April Close` begins with one.
		if (language === 'fr') words = words.replace(years, ' ');
		words = words.replace(language === 'en' ? englishOrdinals : days, ' ');
		if (country === 'CO') words = words.replace(grids, ' ');
		const bare = isAmerican ? words.replace(roads, ' ') : words;
		if (hasHouseNumber(bare, lists)) return 'given';
		if (bare !== words || roomless !== line) found = 'doubtful';
	}
	return found;
}

/** Whether a part of the line names a building or site, which need no number, and no street: `Central Plaza, Harbour Road`. */
export function namesSite(line: string, country: string, lists: WordLists): boolean {
	const { site, room } = known(lists);
	return (american.has(country) ? line.replace(room, ' ') : line).split(/[,;]/).some((part) => {
		const words = plainWords(part).split(' ');
		return words.some((word) => site.has(word)) && !namesStreet(part, lists);
	});
}

/** Whether a line begins with the name of a house, a street behind it: `Beech Hurst, Weyhill Road`. */
export function namesHouse(line: string, lists: WordLists): boolean {
	const [first = '', ...others] = line.split(/[,;]/);
	return /\p{L}{3}/u.test(first) && !namesStreet(first, lists) && others.some((other) => namesStreet(other, lists));
}

/** Whether a French line is the name of a hamlet, which has an article and neither street nor number: `La Croix Blanche`. */
export function isHamlet(line: string, lists: WordLists): boolean {
	return /^(?:l[ae]s? |l['’])/i.test(line) && !namesStreet(line, lists);
}

const englishSquare = /(?:^| )(?:square|sq)(?: (?:north|south|east|west|[nsew]))?$/;

/** Whether a line is the name of a square: `Place de la Gare`, `Marktplatz`, `Union Square`. */
export function isSquare(line: string, country: string, lists: WordLists): boolean {
	const { squareFirst, squareLast } = known(lists);
	const words = plainWords(line);
	if (lists.address.streetLanguage[country] === 'en') return englishSquare.test(words);
	return squareFirst.test(words) || squareLast.test(words);
}

/** Whether a line names the corner of two streets: `5th & Main`, `Calle Sol y Avenida Luna`. */
export function isCorner(line: string, lists: WordLists): boolean {
	const [one, other] = line.split(/\s*[&@/+]\s*|\s(?:and|at|und|et|y|e)\s/i);
	if (!one || !other) return false;
	const isNamed = [one, other].map((part) => namesStreet(part, lists) || /\b\d+(?:st|nd|rd|th)\b/i.test(part));
	return /[&@]/.test(line) ? isNamed.includes(true) : !isNamed.includes(false);
}
