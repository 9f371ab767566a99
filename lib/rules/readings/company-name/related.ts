import type { WordLists } from '../../../data/word-lists.ts';
import { withoutLegalForms } from './legal-form.ts';
import { keyOf } from '../../../record/folding.ts';
import { readName } from './words.ts';

/** Whether the letters of `short` come in this order in `long`. */
function isWithin(short: string, long: string): boolean {
	let next = 0;
	for (const letter of long) if (letter === short[next]) next++;
	return next === short.length;
}

/**
 * Whether a domain label could be made from a company name: a word, the beginning of one, the initials, or the letters in
 * order. Generous on purpose: 13 % of real firms share nothing with their own domain. Names in other scripts are related to any.
 */
export function isRelated(companyName: string, label: string, country: string | undefined, lists: WordLists): boolean {
	const { words } = readName(companyName);
	const { core } = withoutLegalForms(words, country, lists);
	const key = keyOf(label).replace(/\d+$/, '');
	if (key.length < 3 || core.length === 0) return true;
	if (words.some((word) => !/^[a-z0-9&+]+$/.test(word.key))) return true;
	const initials = words.map((word) => word.key[0]!).join('');
	const whole = words.map((word) => word.key).join('');
	if (isWithin(key, whole) || isWithin(core.map((word) => word.key).join(''), key)) return true;
	if (initials.length > 1 && (key.startsWith(initials) || initials.startsWith(key))) return true;
	const ownInitials = core.map((word) => word.key[0]!).join('');
	if (ownInitials.length > 1 && key.includes(ownInitials)) return true;
	return core.some((word) => word.key.length > 2 && (key.includes(word.key) || key.includes(word.key.slice(0, 4))));
}
