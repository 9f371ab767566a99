import { foldCompact, plainWords } from '../../../record/folding.ts';
import type { Country, Subdivision, Tables } from '../../../tables/tables.ts';
import type { Level } from '../../rule.ts';
import type { Reading } from '../reading.ts';

/** Whether one of the two lies in the other, or both are the same. */
export function related(one: Subdivision, other: Subdivision, country: Country): boolean {
	return isIn(one, other, country) || isIn(other, one, country);
}

function isIn(inner: Subdivision, outer: Subdivision, country: Country): boolean {
	for (let at: Subdivision | undefined = inner; at; at = parentOf(at, country)) if (at.code === outer.code) return true;
	return false;
}

function parentOf({ parent }: Subdivision, country: Country): Subdivision | undefined {
	return parent === undefined ? undefined : country.subdivisions.find(({ code }) => code === parent);
}

const directions = [
	'north|nord|norte|northern|south|sud|sul|sur|southern|east|est|este|eastern|west|ouest|oeste|western',
	'(?:north|south) ?(?:east|west)|(?:north|south) (?:eastern|western)',
].join('|');
const middles = 'central|centre|center|centro|capital|metropolitan';
const lies = 'upper|lower|littoral|islands?|coast|santa|san juan|saint|region|province|state';
const kinds = ' (?:region|province|state|district|division|governorate)';
/** Names of directions and the like, which every other country has somewhere. */
const everywhere = new RegExp(`^(?:the )?(?:${directions}|${middles}|${lies})(?:${kinds})?$`);
const kind = new RegExp(`${kinds}$`);

/** What a state is, seen from its country. */
export type StateReading =
	| { kind: 'known'; subdivisions: readonly Subdivision[] }
	/** A territory that is a country of its own in the portal's list. */
	| { kind: 'territory'; country: string; subdivision?: Subdivision }
	/** The name of the country itself, or of the one that it belongs to. */
	| { kind: 'country' }
	/** A direction, of which nothing follows but that the country has no state of that name. */
	| { kind: 'vague' }
	/** Only other countries have a subdivision of this name. */
	| { kind: 'foreign'; countries: readonly string[]; short: boolean }
	| { kind: 'unknown' };

/** Reads the state as a code, or as a name in English, French or the country's own languages. */
export function readState(text: string, country: Country, tables: Tables): StateReading {
	const subdivisions = tables.subdivisions(country, text);
	const [first] = subdivisions;
	if (first) {
		const territory = subdivisions.find(({ ownCountry }) => ownCountry !== undefined);
		if (territory?.ownCountry !== undefined && subdivisions.every(({ ownCountry }) => ownCountry !== undefined)) {
			return { kind: 'territory', country: territory.ownCountry, subdivision: territory };
		}
		return { kind: 'known', subdivisions };
	}
	if (text.trim().toUpperCase() === country.code) return { kind: 'country' };
	// The post of the United States has states that ISO has as countries only.
	const named = tables.country(text);
	if (named && country.stateList && country.territories.some((one) => one.country === named.code))
		return { kind: 'territory', country: named.code };
	if (text.length > 3) {
		// Saint Martin is a country, and a parish of others.
		const isParish = named !== country && hasSaints(text, country);
		if (named && !isParish) {
			const kin =
				named.code === country.code || territories(named).has(country.code) || territories(country).has(named.code);
			return kin ? { kind: 'country' } : { kind: 'foreign', countries: [named.code], short: false };
		}
		const words = plainWords(text);
		if (everywhere.test(words)) {
			const known = country.subdivisions.some(({ english }) => plainWords(english).includes(words.replace(kind, '')));
			return { kind: country.subdivisions.length < 5 || known ? 'unknown' : 'vague' };
		}
	}
	// The parishes and districts of small territories bear names that many countries have.
	const isShort = foldCompact(text).length <= 3;
	if (country.subdivisions.length === 0 && (isShort || hasSaints(text, country))) return { kind: 'unknown' };
	const countries = tables.countriesOfSubdivision(text);
	if (countries.length === 0) return { kind: 'unknown' };
	// Åland, written as the state of Åland, is in the list of Finland.
	const own = countries.some((code) =>
		tables.subdivisions(tables.country(code)!, text).some((one) => one.ownCountry === country.code),
	);
	if (own) return { kind: 'country' };
	return { kind: 'foreign', countries, short: isShort };
}

/** Whether a saint's name is one of the country's own places, which are not in the table. */
const hasSaints = (text: string, country: Country) => country.subdivisions.length === 0 && /^s(?:ain)?t\b/i.test(text);

/** The countries that a country's list of subdivisions holds. */
function territories(country: Country): ReadonlySet<string | undefined> {
	return new Set(country.subdivisions.map(({ ownCountry }) => ownCountry));
}

/** All that a reading of the state looks at. */
export const stateFields = ['state', 'country', 'city'] as const;

/** A state that its country does not have, and how that is. */
export interface OddState {
	country: Country;
	reading: Exclude<StateReading, { kind: 'known' }>;
	/** How surely a state that is not right holds up the customer. */
	strict: Level;
	/** Whether it is the city's name again. */
	isCity: boolean;
	/** What every sentence about it fills in. */
	data: { value: string; country: string };
}

const latin = /\p{Script=Latin}/u;
const namedOtherwise = ({ aliases }: Subdivision) => aliases.some((alias) => !latin.test(alias));

/** The state, where one is given that the country does not have. */
export const oddState: Reading<OddState | undefined> = ({ values, tables }) => {
	const { state, city } = values;
	const country = tables.country(values.country);
	if (!state || !country) return undefined;
	const reading = readState(state, country, tables);
	if (reading.kind === 'known' || (reading.kind === 'country' && !country.stateList)) return undefined;
	return {
		country,
		reading,
		strict: country.parts.state === 'published' ? 'error' : 'warning',
		isCity: reading.kind !== 'country' && city !== undefined && city !== '' && plainWords(city) === plainWords(state),
		data: { value: state, country: country.code },
	};
};

/** Whether the country's states are known in no script but another than the one of this text. */
export function isUnknowable(text: string, country: Country): boolean {
	const isAsked = ['published', 'agreed', 'some'].includes(country.parts.state);
	return !isAsked && !latin.test(text) && !country.subdivisions.some(namedOtherwise);
}
