import type { WordLists } from '../../../data/word-lists.ts';
import { plainWords } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';

const known = prepared(({ address }) => ({
	street: setOf(address.streetWords),
	ending: new RegExp(`\\p{L}{2}(?:${address.streetEndings})$`, 'u'),
	noNumber: new RegExp(`(?:^| )(?:${address.noNumberWords})(?: |$)`),
	/** A day stands in the name of a street or square: `3 Maja`, `2 de Mayo`. */
	day: new RegExp(`^(?:de |di |do |d )?(?:${address.monthWords})(?: |$)`, 'u'),
}));
const written = /(?:^| )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|i{1,3}|iv|vi{0,3})(?: |$)/;

/** What a post office box is called, by language. */
const boxNames = [
	// English
	'p\\.? ?o\\.?[ -]?b(?:ox|\\.)?|post ?office box|postal box|post box|p\\.? ?o\\.? ?drawer|private bag|locked bag|gpo box|box',
	// French
	'b\\.? ?p\\.?|bo[iî]te postale|c\\.? ?p\\.?|case postale|tsa|cs',
	// German, Dutch, the Nordic languages
	'postfach|pf\\.?|postbus|postboks|postbox|postilokero|pl',
	// Spanish, Portuguese, Italian
	'apartado(?: postal| de correos)?|apdo\\.?|casilla(?: de correo)?|caixa postal|casella postale',
	// Polish, Hungarian, Russian, Greek, Japanese
	'skrytka pocztowa|skr\\.? poczt\\.?|postafi[oó]k|а\\/я|абонентский ящик|αρ\\.? ταχ\\.? θυρ\\.?|私書箱',
].join('|');
/** The number behind it: `n° 12`, `#12`, `12 345`. */
const boxNumber = '[ .:]*(?:n[o°º.]* ?)?#?\\d(?:[\\d ]{0,9}\\d)?(?!\\d)';
const box = new RegExp(`(?:^|[^\\p{L}])(?:${boxNames})${boxNumber}`, 'iu');
/** Forms that mean a box only when they are the whole line or stand at its beginning. */
const weak = /^(?:b\.? ?p|c\.? ?p|cs|tsa|pl|box|pf|casilla|apartado)/i;
/** Elsewhere `Pl.` is a square, and `Bp.` the city of Budapest. */
const elsewhere: ReadonlyArray<readonly [RegExp, (country: string) => boolean]> = [
	[/^pl/i, (country) => country === 'FI' || country === 'AX'],
	[/^b\.? ?p/i, (country) => country !== 'HU'],
];

/** Whether a line of this country names a post office box: `alone` when nothing else is in it. */
export function postOfficeBox(line: string, lists: WordLists, country = ''): 'alone' | 'among' | undefined {
	const found = box.exec(line);
	if (!found) return undefined;
	const matched = found[0].replace(/^[^\p{L}]/u, '');
	const rest = plainWords(line.replace(found[0], ' '));
	if (elsewhere.some(([name, isBox]) => name.test(matched) && !isBox(country))) return undefined;
	if (weak.test(matched) && rest !== '' && (found.index > 0 || known(lists).day.test(rest))) return undefined;
	return rest === '' ? 'alone' : 'among';
}

/** Whether a line holds a number, in digits or words, or says that there is none. */
export function hasHouseNumber(line: string, lists: WordLists): boolean {
	if (/\p{N}|[一二三四五六七八九十]/u.test(line)) return true;
	const words = plainWords(line);
	return written.test(words) || known(lists).noNumber.test(words);
}

/** Whether a line names a street, by a word or an ending. */
export function namesStreet(line: string, lists: WordLists): boolean {
	const { street, ending } = known(lists);
	return plainWords(line)
		.split(' ')
		.some((word) => street.has(word) || ending.test(word));
}
