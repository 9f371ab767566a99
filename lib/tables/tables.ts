import type { MetadataJson } from 'libphonenumber-js/core';
import type { WordLists } from '../data/word-lists.ts';
import { plainTable } from '../record/folding.ts';
import { keysOfPlain, placeKeys } from './place-keys.ts';
import { type Places, type PlacesJson, readPlaces } from './places.ts';

/** The data file `countries.json`, as the generator in `lib/build/tables.ts` writes it. */
export interface CountriesJson {
	/** Sources and date. */
	generated: string;
	countries: Readonly<Record<string, RawCountry>>;
}

/** One country in few letters; `readCountry` spells it out. */
export interface RawCountry {
	/** ISO 3166-1 alpha-3. */
	a: string;
	/** English name of ISO 3166-1. */
	n: string;
	/** Other names, parted by `;`: in English, in French, in its own language. */
	o?: string;
	/** Certainty of each part: `C3S1Z2`. */
	p: string;
	/** Local words: state, postal code; empty where nothing is known. */
	w?: string;
	/** Regular expression of the postal code. */
	z?: string;
	/** Example postal codes. */
	x?: string;
	/** House number. */
	h?: 'a' | 'u';
	/** Flags: `l` state list-checked, `0` leading zeros, `s`/`m` prefixes, `e` every prefix known, `p` written after a country prefix, `c` its cities have a file. */
	f?: string;
	/** Subdivisions: rows by `;`, columns by `/`: key, English, French, aliases, parent, postal codes, own country. */
	s?: string;
}

/** Parts of an address that a country may or may not use. */
export type AddressPart = 'city' | 'state' | 'postalCode';

/**
 * How surely a part belongs to an address: the portal has published it, every source agrees, some sources say so,
 * it is used but not required, nothing is known, or the country does not use it.
 */
export type Need = 'published' | 'agreed' | 'some' | 'optional' | 'unknown' | 'unused';

/** The codes of `RawCountry.p`. */
const needs: readonly Need[] = ['unused', 'unknown', 'optional', 'some', 'agreed', 'published'];

/** What is known of one country's addresses. */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	code: string;
	alpha3: string;
	/** English name of ISO 3166-1; names for people come from Intl.DisplayNames. */
	name: string;
	/** What else it is called: in English, in French, in its own language. */
	otherNames: readonly string[];
	parts: Readonly<Record<AddressPart, Need>>;
	/** Kinds of the local words, worded in the locales under `partWords`. */
	words: { readonly state?: string; readonly postalCode?: string };
	/** The shape of a postal code, or nothing where none is known. */
	postalCode?: { pattern: RegExp; examples: readonly string[] };
	/** A code one digit short may have lost a leading zero. */
	leadingZero: boolean;
	/** How surely a street address carries a number. */
	houseNumber: 'always' | 'usually' | 'unknown';
	/** The portal checks the state against a list. */
	stateList: boolean;
	/** How far the postal code tells the state. */
	prefixes: 'sure' | 'mostly' | 'unknown';
	/** Every code in use begins with a known prefix. */
	allPrefixes: boolean;
	/** On envelopes the code stands after a country prefix: with or without is right. */
	writtenWithPrefix: boolean;
	/** Its towns are known: `data/places` holds a file of them. */
	hasPlaces: boolean;
	subdivisions: readonly Subdivision[];
}

/** A state, province, canton, county …, at any depth. */
export interface Subdivision {
	/** ISO 3166-2: `CA-AB`. */
	code: string;
	/** What follows the country: `AB`. */
	key: string;
	english: string;
	french: string;
	aliases: readonly string[];
	/** Code of the subdivision that it belongs to. */
	parent?: string;
	/** The beginnings of its postal codes. */
	postalCodes?: RegExp;
	/** The country code that this territory has of its own. */
	ownCountry?: string;
}

/** The generated tables that the rules look things up in, spelled out country by country on first need. */
export interface Tables {
	/** The country that this text means: alpha-2 in any case, alpha-3, `UK`, or the English name of ISO. */
	country(text: string | undefined): Country | undefined;
	/** Codes of all countries, sorted. */
	countryCodes: readonly string[];
	/** The subdivisions of a country that this text may name, by code or name; empty where none is. */
	subdivisions(country: Country, text: string): readonly Subdivision[];
	/** The countries with a subdivision of this name or code. */
	countriesOfSubdivision(text: string): readonly string[];
	/** The subdivision with this ISO 3166-2 code. */
	subdivision(code: string): Subdivision | undefined;
	/** What the sentences need. */
	names: {
		/** The name of `CA-AB` in a language; the code itself where none is known. */
		subdivision(code: string, language: string): string;
		/** What people in a country call its states and postal codes: keys of `partWords` in the locales. */
		words(country: string): { state?: string | undefined; postalCode?: string | undefined };
	};
	/** Where the towns of a country lie, once its file was read; nothing for a country of which none is known. */
	places(country: string): Places | undefined;
	/** The words that rules and readings know, as text: `prepared` makes of them what is looked up. */
	words: WordLists;
	/** For libphonenumber-js/core. */
	phoneMetadata: MetadataJson;
}

const part = (raw: string, letter: string): Need => needs[Number(raw[raw.indexOf(letter) + 1] ?? 1)] ?? 'unknown';

function readSubdivision(country: string, row: string): Subdivision {
	const [key = '', english = '', french = '', aliases = '', parent = '', zips = '', own = ''] = row.split('/');
	const subdivision: Subdivision = {
		code: `${country}-${key}`,
		key,
		english,
		french: french || english,
		aliases: aliases ? aliases.split(',') : [],
	};
	if (parent) subdivision.parent = `${country}-${parent}`;
	if (zips) subdivision.postalCodes = new RegExp(`^(?:${zips})`);
	if (own) subdivision.ownCountry = own;
	return subdivision;
}

function readCountry(code: string, raw: RawCountry): Country {
	const [state, postalCode] = (raw.w ?? '').split(',');
	const flags = raw.f ?? '';
	let subdivisions: Subdivision[] | undefined;
	const country: Country = {
		code,
		alpha3: raw.a,
		name: raw.n,
		otherNames: raw.o?.split(';') ?? [],
		parts: { city: part(raw.p, 'C'), state: part(raw.p, 'S'), postalCode: part(raw.p, 'Z') },
		words: { ...(state && { state }), ...(postalCode && { postalCode }) },
		leadingZero: flags.includes('0'),
		houseNumber: raw.h === 'a' ? 'always' : raw.h === 'u' ? 'usually' : 'unknown',
		stateList: flags.includes('l'),
		prefixes: flags.includes('s') ? 'sure' : flags.includes('m') ? 'mostly' : 'unknown',
		allPrefixes: flags.includes('e'),
		writtenWithPrefix: flags.includes('p') || /^[A-Z]{2}-/.test(raw.x ?? ''),
		hasPlaces: flags.includes('c'),
		get subdivisions() {
			subdivisions ??= raw.s ? raw.s.split(';').map((row) => readSubdivision(code, row)) : [];
			return subdivisions;
		},
	};
	if (raw.z) country.postalCode = { pattern: new RegExp(`^(?:${raw.z})$`), examples: raw.x ? raw.x.split(',') : [] };
	return country;
}

/** The names and codes of a table in one text, each between semicolons: searching it is cheaper than indexing what is asked once. */
function namesAlone(table: string): string {
	const names = table.replace(/((?:[^/;]*\/){3}[^/;]*)[^;]*/g, '$1');
	return `;${plainTable(names).replace(/[/,]/g, ';')};`;
}

/** The names and codes of each row, as they are looked up. */
function plainNames(country: string, table: string): ReadonlyArray<ReadonlySet<string>> {
	if (table === '') return [];
	const prefix = `${country.toLowerCase()} `;
	return plainTable(table)
		.split(';')
		.map((row) => {
			const [key = '', english = '', french = '', aliases = ''] = row.split('/');
			return new Set([prefix + key, ...[key, english, french, ...aliases.split(',')].flatMap(keysOfPlain)]);
		});
}

/**
 * The tables over the data files as they were parsed from JSON. Nothing is decoded here: a country is spelled out when a
 * rule first asks for it, so that the worker's first answer does not wait for the other 248.
 */
export function createTables({
	countries,
	words,
	phoneMetadata,
	placesOf = () => undefined,
}: {
	countries: CountriesJson;
	words: WordLists;
	phoneMetadata: MetadataJson;
	/** The file of a country's places, where it was read. */
	placesOf?: (country: string) => PlacesJson | undefined;
}): Tables {
	const raw = countries.countries;
	const known = new Map<string, Country>();
	const byName = new Map<string, string>();
	const names = new Map<string, Map<string, Subdivision[]>>();
	const places = new Map<string, Places>();
	let everywhere: ReadonlyArray<readonly [string, string]> | undefined;

	const byCode = (code: string): Country | undefined => {
		let country = known.get(code);
		if (!country && Object.hasOwn(raw, code)) {
			country = readCountry(code, raw[code]!);
			known.set(code, country);
		}
		return country;
	};

	const nameIndex = (country: Country) => {
		let index = names.get(country.code);
		if (!index) {
			index = new Map();
			const { subdivisions } = country;
			for (const [at, keys] of plainNames(country.code, raw[country.code]?.s ?? '').entries()) {
				for (const key of keys) {
					const same = index.get(key);
					if (same) same.push(subdivisions[at]!);
					else index.set(key, [subdivisions[at]!]);
				}
			}
			names.set(country.code, index);
		}
		return index;
	};

	const codeOf = (text: string): string | undefined => {
		const upper = text.trim().toUpperCase();
		if (Object.hasOwn(raw, upper)) return upper;
		if (upper === 'UK') return 'GB';
		if (/^[A-Z]{0,2}$/.test(upper)) return undefined;
		if (byName.size === 0) {
			for (const [code, { a, n, o = '' }] of Object.entries(raw)) {
				byName.set(a, code);
				for (const key of placeKeys(n)) byName.set(key, code);
				for (const name of plainTable(o).split(';')) if (name && !byName.has(name)) byName.set(name, code);
			}
		}
		return (
			byName.get(upper) ??
			placeKeys(text)
				.map((key) => byName.get(key))
				.find(Boolean)
		);
	};

	const tables: Tables = {
		country: (text) => {
			if (!text) return undefined;
			const direct = byCode(text);
			if (direct) return direct;
			const code = codeOf(text);
			return code === undefined ? undefined : byCode(code);
		},
		countryCodes: Object.keys(raw),
		subdivisions: (country, text) => {
			const index = nameIndex(country);
			// `Ontario (ON)` and `ON - Ontario` say it twice.
			for (const one of [text, ...(/[([]|\s[-–/]\s/.test(text) ? text.split(/[([\])]|\s[-–/]\s/) : [])]) {
				for (const key of placeKeys(one)) {
					const found = index.get(key);
					if (found) return found;
				}
			}
			return [];
		},
		countriesOfSubdivision: (text) => {
			everywhere ??= Object.entries(raw).map(([code, { s }]) => [code, namesAlone(s ?? '')] as const);
			for (const key of placeKeys(text)) {
				const found = everywhere.filter(([, names]) => names.includes(`;${key};`));
				if (found.length > 0) return found.map(([code]) => code);
			}
			return [];
		},
		subdivision: (code) => byCode(code.slice(0, 2))?.subdivisions.find((subdivision) => subdivision.code === code),
		names: {
			subdivision: (code, language) => {
				const found = tables.subdivision(code);
				if (!found) return code;
				return language.startsWith('fr') ? found.french : found.english;
			},
			words: (country) => tables.country(country)?.words ?? {},
		},
		places: (code) => {
			let known = places.get(code);
			const file = known || !byCode(code)?.hasPlaces ? undefined : placesOf(code);
			if (file) {
				known = readPlaces(code, file);
				places.set(code, known);
			}
			return known;
		},
		words,
		phoneMetadata,
	};
	return tables;
}
