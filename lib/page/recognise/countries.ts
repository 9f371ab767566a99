import { languages } from '../../record/language.ts';
import { fold } from '../../record/folding.ts';
import { isCode } from '../dom/read.ts';
import { inAnyLanguage, vocabularies } from '../vocabulary/vocabularies.ts';

/** Codes that Intl still names though their countries are gone, and UK, which is GB's. */
const obsolete = /AN|BU|CS|D[DY]|FX|HV|NH|RH|SU|TP|UK|VD|Y[DU]|ZR/;
const words = inAnyLanguage(({ countries }) => countries.idle);
const idle = new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g');
const shared = new RegExp(`^(?:${inAnyLanguage(({ countries }) => countries.shared)})`);

const codes = new Map<string, string>();
let isComplete = false;
let tables: Intl.DisplayNames[] | undefined;
/** What the browser calls the countries, in each of our languages. */
const names = () =>
	(tables ??= languages.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })));

/**
 * Learns the names of all countries in our languages from the browser, with pauses: it takes some ten
 * milliseconds, once.
 */
export function* learnCountries(): Generator<undefined, void> {
	if (isComplete) return;
	for (const { countries } of Object.values(vocabularies)) {
		for (const [code, names] of Object.entries(countries.names))
			for (const name of names.split('|')) codes.set(name, code);
	}
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	for (const table of names()) {
		for (const first of letters) {
			for (const second of letters) {
				const code = first + second;
				const name = obsolete.test(code) ? undefined : table.of(code);
				if (!name) continue;
				codes.set(code.toLowerCase(), code);
				for (const variant of new Set([name, name.replace(/ \(.*/, '')])) {
					const key = simple(variant);
					if (!codes.has(key)) codes.set(key, code);
				}
			}
			yield;
		}
	}
	isComplete = true;
}

/** Whether a text is what the browser calls the country of a code: told without the names of all the others. */
export function isNameOf(code: string, text: string): boolean {
	return isCode(code) && names().some((table) => simple(table.of(code) ?? '') === simple(text));
}

/** The ISO code of a country that is written as a code or by its name in one of our languages; otherwise undefined. */
export function countryCode(text: string): string | undefined {
	const key = simple(text);
	// Nothing chosen yet: no reason to learn all names.
	if (!key) return undefined;
	if (!isComplete) for (const pause of learnCountries()) void pause;
	const [first = '', ...rest] = text.split(/[,()]/);
	return (
		codes.get(key) ??
		codes.get(simple(`${rest.join(' ')} ${first}`)) ??
		(shared.test(key) ? undefined : codes.get(simple(first)))
	);
}

function simple(name: string): string {
	return fold(name).replace(idle, ' ').replace(/\s+/g, ' ').trim();
}
