import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import { prepared, setOf } from '../prepared.ts';
import type { Word } from './words.ts';

/** A name parted into what is its own and the legal forms around it. */
export interface Stripped {
	core: readonly Word[];
	/** The words of its forms, in the order of the name. */
	formWords: readonly Word[];
}

/** A form as the words of a name are folded, its words spaced. */
function foldedForm(form: string): string {
	return form.split(' ').map(keyOf).join(' ');
}

const known = prepared(({ legalForms }) => {
	/** Country → its forms. */
	const formsOf = new Map(
		Object.entries(legalForms.legalFormsByCountry).map(([country, forms]) => [country, setOf(forms, foldedForm)]),
	);
	const short = setOf(legalForms.shortForms);
	const all = [...formsOf.values()].flatMap((forms) => [...forms]);
	return {
		formsOf,
		everywhere: new Set(all.filter((form) => form.length > 2 || short.has(form))),
		published: setOf(legalForms.publishedForms),
		leading: setOf(legalForms.leadingForms),
	};
});
const joining = new Set(['&', '+', 'and', 'und', 'et', 'og', 'och', 'e', 'y', 'en']);
const longest = 5;

/** The keys of some words as one form would be written: `s`, `a` gives `sa`; `sdn`, `bhd` gives `sdn bhd`. */
function joined(words: readonly Word[], from: number, to: number): string {
	let spaced = '';
	let singles = true;
	for (let index = from; index < to; index++) {
		const { key } = words[index]!;
		if (key.length > 1) singles = false;
		spaced += index === from ? key : ` ${key}`;
	}
	return singles ? spaced.replaceAll(' ', '') : spaced;
}

/**
 * Takes the legal forms off a name, the longest first, at the end and (some) at the start; one word always stays.
 */
export function withoutLegalForms(words: readonly Word[], country: string | undefined, lists: WordLists): Stripped {
	const { everywhere, formsOf, leading } = known(lists);
	const own = country === undefined ? undefined : formsOf.get(country);
	let start = 0;
	let end = words.length;
	for (let again = true; again && end - start > 1;) {
		again = false;
		for (let count = Math.min(longest, end - start - 1); count > 0; count--) {
			const form = joined(words, end - count, end);
			if (!everywhere.has(form) && !own?.has(form)) continue;
			end -= count;
			again = true;
			while (end - start > 1 && joining.has(words[end - 1]!.key)) end--;
			break;
		}
	}
	for (let count = Math.min(3, end - start - 1); count > 0; count--) {
		if (!leading.has(joined(words, start, start + count))) continue;
		start += count;
		break;
	}
	return { core: words.slice(start, end), formWords: [...words.slice(0, start), ...words.slice(end)] };
}

/** Whether the whole name is on the portal's list of abbreviations that it refuses alone. */
export function isPublishedForm(words: readonly Word[], lists: WordLists): boolean {
	return words.length > 0 && words.length <= longest && known(lists).published.has(joined(words, 0, words.length));
}

/**
 * Whether the whole name is nothing but a legal form: forms of the country only, or, without a country, one form of four
 * letters or more. Elsewhere the same letters may be a name: SAS is an airline.
 */
export function isLegalFormAlone(words: readonly Word[], country: string | undefined, lists: WordLists): boolean {
	if (words.length === 0 || words.length > longest) return false;
	const { everywhere, formsOf } = known(lists);
	const whole = joined(words, 0, words.length);
	const own = country === undefined ? undefined : formsOf.get(country);
	if (own?.has(whole)) return true;
	if (own && words.length > 1) return words.every(({ key }) => own.has(key) || joining.has(key) || key === 'co');
	return own === undefined && whole.length > 3 && everywhere.has(whole);
}

/** Whether a legal form stands anywhere in the name but at its beginning: `ENTERGY CORP /DE/`, `RITZ HOTEL LIMITED (THE)`. */
export function holdsLegalForm(words: readonly Word[], country: string, lists: WordLists): boolean {
	const { everywhere, formsOf } = known(lists);
	const own = formsOf.get(country);
	return words.some(
		({ key }, index) => index > 0 && (own?.has(key) === true || (key.length > 2 && everywhere.has(key))),
	);
}
