import { languages } from '../../record/language.ts';
import { fold } from '../../record/folding.ts';
import { inAnyLanguage, vocabularies } from '../vocabulary/vocabularies.ts';

/** Codes that Intl still names though their countries are gone, and UK, which is GB's. */
const obsolete = /AN|BU|CS|D[DY]|FX|HV|NH|RH|SU|TP|UK|VD|Y[DU]|ZR/;
const words = inAnyLanguage(({ countries }) => countries.idle);
const idle = new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g');
const shared = new RegExp(`^(?:${inAnyLanguage(({ countries }) => countries.shared)})`);

const codes = new Map<string, string>();
let isComplete = false;

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
	for (const language of languages) {
		const table = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		for (const first of letters) {
			for (const second of letters) {
				const code = first + second;
				const name = obsolete.test(code) ? undefined : table.of(code);
				if (!name) continue;
				codes.set(code.toLowerCase(), code);
				for (const variant of [name, name.replace(/ \(.*/, '')]) {
					const key = simple(variant);
					if (!codes.has(key)) codes.set(key, code);
				}
			}
			yield;
		}
	}
	isComplete = true;
}

/** The ISO code of a country that is written as a code or by its name in one of our languages; otherwise undefined. */
export function countryCode(text: string): string | undefined {
	if (!isComplete) for (const pause of learnCountries()) void pause;
	const [first = '', ...rest] = text.split(/[,()]/);
	const key = simple(text);
	return (
		codes.get(key) ??
		codes.get(simple(`${rest.join(' ')} ${first}`)) ??
		(shared.test(key) ? undefined : codes.get(simple(first)))
	);
}

function simple(name: string): string {
	return fold(name).replace(idle, ' ').replace(/\s+/g, ' ').trim();
}
