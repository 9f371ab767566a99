import { plainWords } from '../../../tables/place-keys.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { Fault } from './fault.ts';
import { compactCode, readPostalCode } from './postal-code.ts';

const field = 'addressLine1';
/** A comma, or a dash between spaces, parts an address. */
const breaks = /\s*(?:[,;\n]|\s[-–—|]\s)\s*/u;

/** A whole address in the first line: with the repeated end cut off where every word of it stands in its own field. */
export function oneLine(
	line: string,
	values: CustomerRecord,
	country: Country | undefined,
	tables: Tables,
): Fault | undefined {
	const { city, state, postalCode } = values;
	const cut = withoutRepeatedEnd(line, values, tables);
	if (cut !== undefined) {
		return {
			rule: 'address-in-one-line',
			field,
			message: 'repeated',
			data: { value: line, street: cut },
			fix: { field, value: cut },
			related: ['city', ...(state ? (['state'] as const) : []), ...(postalCode ? (['postalCode'] as const) : [])],
		};
	}
	if (city && postalCode) {
		const tail = line.slice(line.search(breaks));
		const both = breaks.test(line) && holds(tail, city) && compactCode(tail).includes(compactCode(postalCode));
		const related = ['city', 'postalCode'] as const;
		return both
			? { rule: 'address-in-one-line', field, message: 'holdsMore', data: { value: line }, related }
			: undefined;
	}
	if (!country?.postalCode) return undefined;
	const parts = line.split(breaks).filter((part) => part !== '');
	if (parts.length < 2) return undefined;
	for (const part of parts.slice(1)) {
		for (const words of [part, ...pieces(part)]) {
			const reading = readPostalCode(words, country);
			if (reading.kind === 'exact' || reading.kind === 'spelling') {
				const missing = city
					? (['postalCode'] as const)
					: postalCode
						? (['city'] as const)
						: (['city', 'postalCode'] as const);
				return {
					rule: 'address-in-one-line',
					field,
					message: 'pasted',
					data: { value: line, code: reading.code ?? words, parts: missing, country: country.code },
					related: missing,
				};
			}
		}
	}
	return undefined;
}

/** Whether a name stands in a text as whole words. */
const holds = (text: string, name: string) =>
	plainWords(name) !== '' && ` ${plainWords(text)} `.includes(` ${plainWords(name)} `);

/** The words of a part that may be its postal code: each word, and each two beside each other. */
function pieces(part: string): string[] {
	const words = part.split(/\s+/).filter((word) => /\d/.test(word) || word.length <= 4);
	return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)].filter((piece) => /\d/.test(piece));
}

/**
 * The line without what its end repeats of the other fields: city and postal code at least, then state and country. Nothing when
 * a word would be lost that no other field has.
 */
function withoutRepeatedEnd(
	line: string,
	{ city, state, postalCode, country }: CustomerRecord,
	tables: Tables,
): string | undefined {
	if (!city || !postalCode) return undefined;
	const land = tables.country(country);
	const said = new Set(
		[city, state, country, land?.code, land?.alpha3, land?.name].filter(Boolean).map((text) => plainWords(text!)),
	);
	if (state && land) {
		for (const { key, english, french } of tables.subdivisions(land, state))
			for (const name of [key, english, french]) said.add(plainWords(name));
	}
	const code = compactCode(postalCode);
	let rest = line.trim();
	const seen = new Set<'city' | 'code'>();
	for (let round = 0; round < 6; round++) {
		const found = lastRepeated(rest, said, code);
		if (!found) break;
		if (found.text === plainWords(city)) seen.add('city');
		if (found.isCode) seen.add('code');
		rest = found.before;
	}
	const street = rest.replace(/[\s,;|–—-]+$/u, '');
	return seen.size === 2 && /\p{L}/u.test(street) && street !== line ? street : undefined;
}

/** The last words of the text when they are a known value or the code; the longest first. */
function lastRepeated(text: string, said: ReadonlySet<string>, code: string) {
	const words = [...text.matchAll(/[^\s,;|–—]+/gu)];
	for (let count = Math.min(6, words.length - 1); count > 0; count--) {
		const at = words[words.length - count]!.index;
		const end = text.slice(at);
		const isCode = compactCode(end) === code && code !== '';
		if (isCode || said.has(plainWords(end)))
			return { before: text.slice(0, at).trimEnd(), text: plainWords(end), isCode };
	}
	return undefined;
}
