import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { FieldId } from '../../../record/fields.ts';
import { plainWords } from '../../../record/folding.ts';
import { townKey } from '../../../tables/place-keys.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import type { Write } from '../../rule.ts';
import type { ReadingContext } from '../reading.ts';
import { compactCode, readPostalCode } from './postal-code.ts';
import { type StreetLine, streetLine } from './street-line.ts';

/** What a first line holds beside the street. */
export type OneLine =
	/** Its end repeats other fields; `street` is the line without it. */
	| { kind: 'repeated'; street: string }
	/** City and postal code stand in it, and other words too. */
	| { kind: 'holdsMore' }
	/** A postal code that its own field lacks; `missing` are the fields to fill, `parts` what belongs in each where that is certain. */
	| { kind: 'pasted'; code: string; missing: readonly FieldId[]; parts?: readonly Write[] };

/** A comma, or a dash between spaces, parts an address. */
const breaks = /\s*(?:[,;\n]|\s[-–—|]\s)\s*/u;

/** Whether the first line is a whole address, and how; nothing where it holds the street alone. */
export function oneLine({ values, tables, read }: ReadingContext): OneLine | undefined {
	const street = read(streetLine);
	if (!street) return undefined;
	const { line } = street;
	const { city, postalCode } = values;
	const cut = withoutRepeatedEnd(line, values, tables);
	if (cut !== undefined) return { kind: 'repeated', street: cut };
	if (!city || !postalCode)
		return pasted(street, values) ?? (city || postalCode ? undefined : unbroken(street, tables));
	const tail = line.slice(line.search(breaks));
	const holdsBoth = breaks.test(line) && holds(tail, city) && compactCode(tail).includes(compactCode(postalCode));
	return holdsBoth ? { kind: 'holdsMore' } : undefined;
}

/** A postal code behind a break of the line, where its own field is empty. */
function pasted({ line, country }: StreetLine, { city, postalCode }: CustomerRecord): OneLine | undefined {
	if (!country?.postalCode) return undefined;
	const parts = line.split(breaks).filter((part) => part !== '');
	for (const part of parts.slice(1)) {
		for (const words of [part, ...pieces(part)]) {
			const { kind, code = words } = readPostalCode(words, country);
			if (kind !== 'exact' && kind !== 'spelling') continue;
			const missing: FieldId[] = [];
			if (!city) missing.push('city');
			if (city || !postalCode) missing.push('postalCode');
			return { kind: 'pasted', code, missing };
		}
	}
	return undefined;
}

/** An address whose lines were pasted with a space between them: a code that stands beside its town, or one that no house number is. */
function unbroken({ line, country }: StreetLine, tables: Tables): OneLine | undefined {
	if (!country?.postalCode) return undefined;
	const words = line.split(/\s+/);
	const missing: readonly FieldId[] = ['city', 'postalCode'];
	for (let start = 2; start < words.length; start++) {
		for (const end of [start + 2, start + 1]) {
			const code = words.slice(start, end).join(' ');
			if (end > words.length || !/\d/.test(code) || readPostalCode(code, country).kind !== 'exact') continue;
			const parts = partsAround(words, start, end, country, tables);
			if (parts) return { kind: 'pasted', code, missing, parts };
			if (/[A-Z]/.test(code) && code.length > 4) return { kind: 'pasted', code, missing };
		}
	}
	return undefined;
}

/** Street, city and state around the code, where the code is known to be the town's that stands behind or before it. */
function partsAround(
	words: readonly string[],
	start: number,
	end: number,
	country: Country,
	tables: Tables,
): readonly Write[] | undefined {
	const code = words.slice(start, end).join(' ');
	const towns = tables.places(country.code)?.ofCode(code) ?? [];
	const keys = new Set(towns.map(({ bare }) => townKey(bare, country.code)));
	const split = (street: number, city: string, state: readonly Write[] = []): readonly Write[] | undefined =>
		keys.has(townKey(city, country.code))
			? [
					{
						field: 'addressLine1',
						value: words
							.slice(0, street)
							.join(' ')
							.replace(/[\s,]+$/, ''),
					},
					{ field: 'city', value: city },
					...state,
					{ field: 'postalCode', value: code },
				]
			: undefined;
	if (end < words.length) return split(start, words.slice(end).join(' '));
	const [state] = tables.subdivisions(country, words[start - 1]!);
	const last = state ? start - 1 : start;
	for (const count of [3, 2, 1]) {
		const from = last - count;
		const written = state ? [{ field: 'state', value: state.english, code: state.code } as const] : [];
		const found = from < 1 ? undefined : split(from, words.slice(from, last).join(' ').replace(/,$/, ''), written);
		if (found) return found;
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
		[city, state, country, land?.code, land?.alpha3, land?.name, ...(land?.otherNames ?? [])]
			.filter(Boolean)
			.map((text) => plainWords(text!)),
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
