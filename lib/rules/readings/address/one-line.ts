import type { WordLists } from '../../../data/word-lists.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { FieldId } from '../../../record/fields.ts';
import { fold, plainWords } from '../../../record/folding.ts';
import type { Tables } from '../../../tables/tables.ts';
import type { Write } from '../../rule.ts';
import { prepared } from '../prepared.ts';
import type { ReadingContext } from '../reading.ts';
import { beforeLocality, isTownOf, partsAround, partsOf } from './line-parts.ts';
import { readLocality } from './locality.ts';
import { compactCode, readPostalCode } from './postal-code.ts';
import { namesStreet } from './street.ts';
import { type StreetLine, streetLine } from './street-line.ts';

/** What a first line holds beside the street. */
export type OneLine =
	/** Its end repeats other fields; `street` is the line without it. */
	| { kind: 'repeated'; street: string; isHarmless?: true }
	/** City and postal code stand in it, and other words too. */
	| { kind: 'holdsMore' }
	/** The town of the code, which its own field lacks. */
	| { kind: 'city'; city: string; parts?: readonly Write[] }
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
	const repeated = withoutRepeatedEnd(line, values, tables);
	if (repeated) return repeated;
	if (!city || !postalCode)
		return pasted(street, values, tables) ?? unbroken(street, values, tables) ?? withCity(street, values, tables);
	const tail = line.slice(line.search(breaks));
	const holdsBoth = breaks.test(line) && holds(tail, city) && compactCode(tail).includes(compactCode(postalCode));
	return holdsBoth ? { kind: 'holdsMore' } : undefined;
}

/** The fields of a locality that are still empty. */
const lacking = (values: CustomerRecord): readonly FieldId[] =>
	(['city', 'postalCode'] as const).filter((field) => !values[field]);

/** A postal code behind a break of the line, where its own field is empty. */
function pasted({ line, country }: StreetLine, values: CustomerRecord, tables: Tables): OneLine | undefined {
	if (!country?.postalCode) return undefined;
	const parts = line.split(breaks).filter((part) => part !== '');
	const missing = lacking(values);
	for (const [at, part] of parts.entries()) {
		if (at === 0) continue;
		const found = namesStreet(part, tables.words) ? undefined : readLocality(part, country, tables);
		if (found) {
			const placed = beforeLocality(parts, at, found, country, tables);
			return { kind: 'pasted', code: found.postalCode, missing, ...partsOf(placed, values) };
		}
		for (const words of pieces(part)) {
			const { kind, code = words } = readPostalCode(words, country);
			if (kind === 'exact' || kind === 'spelling') return { kind: 'pasted', code, missing };
		}
	}
	return undefined;
}

/** An address whose lines were pasted with a space between them: a code that stands beside its town, or one that no house number is. */
function unbroken({ line, country }: StreetLine, values: CustomerRecord, tables: Tables): OneLine | undefined {
	if (!country?.postalCode) return undefined;
	const words = line.split(/\s+/);
	const missing = lacking(values);
	for (let start = 2; start < words.length; start++) {
		for (const end of [start + 2, start + 1]) {
			const code = words.slice(start, end).join(' ');
			if (end > words.length || !/\d/.test(code) || readPostalCode(code, country).kind !== 'exact') continue;
			const placed = partsAround(words, start, end, country, tables, values.city);
			if (placed) return { kind: 'pasted', code, missing, ...partsOf(placed, values) };
			const before = words.slice(0, start).join(' ');
			const street = withoutTown(before, values.city);
			const isEnd = values.city && end === words.length;
			if (!isTelling(code) && !(isEnd && street !== before)) continue;
			return {
				kind: 'pasted',
				code,
				missing,
				...(isEnd && partsOf({ street, city: values.city!, postalCode: code }, values)),
			};
		}
	}
	return undefined;
}

/** A code that no house number looks like. */
const isTelling = (code: string) => (/[A-Z]/.test(code) ? code.length > 4 : /^\d{3,5}[- ]\d{3,4}$/.test(code));

/** A text without the town at its end. */
function withoutTown(text: string, town: string | undefined): string {
	const isTown = town && text.length > town.length && fold(text).endsWith(` ${fold(town)}`);
	return isTown ? text.slice(0, -town.length).replace(/[\s,]+$/, '') : text;
}

/** The town of the given code at the end of a line, where its own field is empty: `12 rue Haute Dijon`. */
function withCity({ line, country }: StreetLine, values: CustomerRecord, tables: Tables): OneLine | undefined {
	const { city, postalCode } = values;
	if (city || !postalCode || !country) return undefined;
	const words = line.split(/\s+/);
	for (const count of [3, 2, 1]) {
		const from = words.length - count;
		const street = words.slice(0, from).join(' ');
		const town = words.slice(from).join(' ');
		// `12 rue de Dijon` and `4 Dayton` are streets.
		const isStreet =
			from > 1 &&
			namesStreet(street, tables.words) &&
			!/(?:^| )(?:\p{L}{1,3}|\p{L}+['’])$/u.test(street) &&
			/\p{L}{3}/u.test(street);
		if (isStreet && !namesStreetAlone(street, tables.words) && isTownOf(town, postalCode, country, tables))
			return { kind: 'city', city: town, ...partsOf({ street, city: town }, values) };
	}
	return undefined;
}

/** Whether the last word is one for a street, whose name follows: `12 avenue`. */
const namesStreetAlone = (street: string, lists: WordLists) =>
	namesStreet(street.split(' ').at(-1)!, lists) && !/^\d+ \p{L}+ /u.test(street);

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
): OneLine | undefined {
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
	if (street === line || !/\p{L}/u.test(street)) return undefined;
	const cut = line.slice(street.length);
	if (seen.size === 2) return { kind: 'repeated', street };
	if (!/\d/.test(street)) return undefined;
	// The city alone does no harm behind a comma.
	if (seen.has('city')) return /^\s*[,;]/.test(cut) ? { kind: 'repeated', street, isHarmless: true } : undefined;
	// The code alone: not the number of a room, a box or a road. A state or a country may be the street's own name.
	const isCode =
		(seen.has('code') || /^\s*[,;]/.test(cut)) &&
		code.length > 4 &&
		!cut.includes('#') &&
		!known(tables.words).numbered.test(street) &&
		!holds(street, city);
	return isCode ? { kind: 'repeated', street } : undefined;
}

const known = prepared(({ address }) => ({
	/** Words behind which a number belongs to them. */
	numbered: new RegExp(`(?:#|${address.numberedWords})\\.?$`, 'iu'),
}));

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
