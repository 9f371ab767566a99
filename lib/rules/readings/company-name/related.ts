import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import { withoutLegalForms } from './legal-form.ts';
import { prepared } from '../prepared.ts';
import { readName, type Word } from './words.ts';

/** How a domain writes `&` and `+`. */
const joinings = ['', 'and', 'et', 'und', 'y', 'e', 'en', 'og', 'och', 'i', 'n', 'plus'];
/** As long a piece of a word stands in two by chance only. */
const telling = 5;

/** Letters and digits of a text, `ü` and `ue`, `ß` and `ss`, `å` and `aa` made one. */
function plain(text: string): string {
	return keyOf(text)
		.replace(/([aou])e/g, '$1')
		.replaceAll('aa', 'a')
		.replaceAll('ss', 's');
}

/** Whether the letters of `short` come in this order in `long`. */
function isWithin(short: string, long: string): boolean {
	let next = 0;
	for (const letter of long) if (letter === short[next]) next++;
	return next === short.length;
}

/** The words of a name with `&` and `+` as one of their spellings. */
const spelled = (words: readonly Word[], joining: string) =>
	words.map(({ key }) => plain(key).replace(/[&+]/g, joining)).filter(Boolean);

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]!).join('');

/** Whether a label is made of a name's letters or initials in their order. */
function isMadeOf(label: string, words: readonly string[], core: readonly string[]): boolean {
	const initials = initialsOf(words);
	const own = initialsOf(core);
	return (
		isWithin(label, words.join('')) ||
		(core.length > 0 && isWithin(core.join(''), label)) ||
		(initials.length > 1 && (label.startsWith(initials) || initials.startsWith(label))) ||
		(own.length > 1 && label.includes(own))
	);
}

const numbers = prepared(({ numbers: { numberWords } }) => {
	const all = Object.entries(numberWords).map(([digits, words]) => [digits, words.split('|').map(plain)] as const);
	return {
		wordsOf: new Map(all),
		digitsOf: new Map(all.flatMap(([digits, words]) => words.map((word) => [word, digits] as const))),
	};
});

/** Whether a label holds a part of a name: the part itself, its beginning, a long piece of it, or its number otherwise written. */
function holds(label: string, part: string, lists: WordLists): boolean {
	const { wordsOf, digitsOf } = numbers(lists);
	const otherwise = wordsOf.get(part) ?? [digitsOf.get(part)];
	if (otherwise.some((form) => form !== undefined && label.includes(form))) return true;
	if (part.length < 3) return false;
	if (label.includes(part.slice(0, 4))) return true;
	for (let at = 1; at + telling <= part.length; at++) if (label.includes(part.slice(at, at + telling))) return true;
	return false;
}

/**
 * Whether a domain label could be made from a company name: a word, the beginning of one, the initials, or the letters in
 * order. Generous on purpose: 13 % of real firms share nothing with their own domain. Names in other scripts are related to any.
 */
export function isRelated(companyName: string, label: string, country: string | undefined, lists: WordLists): boolean {
	const { words } = readName(companyName);
	const { core } = withoutLegalForms(words, country, lists);
	const whole = plain(label);
	const key = whole.replace(/\d+$/, '');
	if (key.length < 3 || core.length === 0) return true;
	if (words.some((word) => !/^[a-z0-9&+]+$/.test(word.key))) return true;
	const hasSign = words.some((word) => /[&+]/.test(word.key));
	if ((hasSign ? joinings : ['']).some((one) => isMadeOf(key, spelled(words, one), spelled(core, one)))) return true;
	// `7-Elements`, `L’Atelier`, `E.Leclerc`: each part may stand alone.
	const parts = core.flatMap(({ text }) => text.split(/[^\p{L}\p{M}\p{N}]+/u)).map(plain);
	const initials = initialsOf(parts.filter(Boolean));
	return (initials.length > 1 && key.includes(initials)) || parts.some((part) => holds(whole, part, lists));
}
