import type { CustomerRecord } from '../../../record/customer-record.ts';
import { townKey } from '../../../tables/place-keys.ts';
import type { Places } from '../../../tables/places.ts';
import type { Country, Subdivision, Tables } from '../../../tables/tables.ts';
import { prepared } from '../prepared.ts';
import { slips } from '../spelling.ts';
import { compactCode, subdivisionsOfCode } from './postal-code.ts';
import { readState, related } from './state.ts';
import { meantName } from './town-spelling.ts';

/** Where names are written one way: elsewhere a letter more or less is another way to write the name in Latin letters. */
const countries = new Set(['AU', 'BR', 'CA', 'CO', 'ES', 'IT', 'MX']);
/** Regions of two languages, where towns have a name in each: `Torrente` is Torrent, `La Coruña` is A Coruña. */
const bilingual = new Set(['ES-CT', 'ES-GA', 'ES-IB', 'ES-NC', 'ES-PV', 'ES-VC']);
/** A shorter name of a city is too often a village's with another letter. */
const shortest = 7;

/** The city of the state that one slip makes of the name, where places are known by their states; nothing where anybody has the name. */
export function cityMeant(
	{ city, state, postalCode }: CustomerRecord,
	country: Country,
	places: Places,
	tables: Tables,
): string | undefined {
	if (!city || !countries.has(country.code)) return undefined;
	const states = statesOf(state, postalCode, country, tables);
	if (states.some(({ code }) => bilingual.has(code))) return undefined;
	// What lies where it should is seen at a glance: the whole country is searched for the others only.
	const among = states.map(({ key }) => key);
	if (among.length === 0 || places.named(city, among).length > 0 || places.named(city).length > 0) return undefined;
	const cities = states
		.flatMap(({ key }) => places.inGroupOf(key))
		.filter(({ isCity, bare }) => isCity && townKey(bare, country.code).length >= shortest);
	return meantName(city, cities, [], country.code);
}

/** The states among which places are listed that hold the stated one, or the code's. */
function statesOf(state: string | undefined, postalCode: string | undefined, country: Country, tables: Tables) {
	const reading = state ? readState(state, country, tables) : undefined;
	const stated: readonly Subdivision[] =
		reading?.kind === 'known' ? reading.subdivisions : postalCode ? subdivisionsOfCode(postalCode, country) : [];
	return country.subdivisions.filter((one) => stated.some((other) => related(one, other, country)));
}

const australian = prepared(
	({ address }) =>
		new Map(address.australianCities.split('|').map((entry) => [townKey(entry.slice(0, -5), 'AU'), entry] as const)),
);
/** Within so many numbers a code may be that of the city's outskirts. */
const around = 150;
/** Only capitals have outskirts with numbers of their own elsewhere. */
const isCapital = (code: string) => code.endsWith('000');

/** A code in Australia that lies far from the city, and in its state: whose code it is, if anybody's that is known, and the city's own. */
export function farFromCity(city: string, postalCode: string, { code }: Country, { words }: Tables) {
	const entry = code === 'AU' ? australian(words).get(townKey(city, code)) : undefined;
	const typed = compactCode(postalCode);
	const own = entry?.slice(-4) ?? '';
	if (!entry || isCapital(own) || !/^\d{4}$/.test(typed) || typed[0] !== own[0]) return undefined;
	if (Math.abs(Number(typed) - Number(own)) < around) return undefined;
	const here = [...australian(words).values()].filter((one) => one.endsWith(typed)).map((one) => one.slice(0, -5));
	return { city: entry.slice(0, -5), here, codes: [own], meant: slips(typed, own, 1) === 1 ? [own] : [] };
}
