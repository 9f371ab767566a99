import type { WordLists } from '../../../data/word-lists.ts';
import { plainWords } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';

const known = prepared(({ address }) => ({
	street: setOf(address.streetWords),
	site: setOf(address.siteWords),
	ending: new RegExp(`\\p{L}{2}(?:${address.streetEndings})$`, 'u'),
	noNumber: new RegExp(`(?:^| )(?:${address.noNumberWords})(?: |$)`),
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

/** Whether a line names a post office box: `alone` when nothing else is in it. */
export function postOfficeBox(line: string): 'alone' | 'among' | undefined {
	const found = box.exec(line);
	if (!found) return undefined;
	const matched = found[0].replace(/^[^\p{L}]/u, '');
	const rest = plainWords(line.replace(found[0], ' '));
	if (weak.test(matched) && rest !== '' && found.index > 0) return undefined;
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

/** Whether a part of the line names a building or site, which need no number, and no street: `Central Plaza, Harbour Road`. */
export function namesSite(line: string, lists: WordLists): boolean {
	const { site } = known(lists);
	return line.split(/[,;]/).some((part) => {
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
