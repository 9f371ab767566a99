import { plainWords } from '../../../record/folding.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import type { Reading } from '../reading.ts';
import { type GivenCode, givenCode, isCode } from './given-code.ts';
import { cityAndCode } from './place.ts';
import { readPostalCode, subdivisionsOfCode } from './postal-code.ts';
import { readState } from './state.ts';

/** The country whose code was given, where it has an entry of its own beside the chosen one. */
export interface CodeOfOtherCountry {
	country: Country;
	/** A territory that ISO lists under the chosen country too: many an address names that one. */
	isListedHere: boolean;
	/** The state says already which country it is. */
	isSaid: boolean;
}

/** The territory whose code stands under its sovereign, or the reverse; nothing where state or city say that the code is mistyped. */
export const codeOfOtherCountry: Reading<CodeOfOtherCountry | undefined> = ({ values, tables, read }) => {
	const given = read(givenCode);
	const place = read(cityAndCode);
	const isOfCity = place.kind === 'conflict' && (place.meant.length > 0 || place.codes.length >= cityCodes);
	if (!given || Array.isArray(given.place) || isOfCity) return undefined;
	const { country: chosen } = given;
	const { city = '', state } = values;
	const host = tables.country(chosen.postalHost);
	const found = territoryOf(given, city, host ?? chosen, tables) ?? (host && ofHost(given, host));
	if (!found || found === chosen) return undefined;
	const isListedHere = !chosen.stateList && chosen.subdivisions.some(({ ownCountry }) => ownCountry === found.code);
	const stated = state ? readState(state, chosen, tables) : undefined;
	const isSaid = stated?.kind === 'territory' && stated.country === found.code;
	return { country: found, isListedHere, isSaid };
};

/** A city has at least so many codes; towns of one name are many. */
const cityCodes = 4;

/** The territory of the host that has this code. */
function territoryOf({ compact, text, country, reading }: GivenCode, city: string, host: Country, tables: Tables) {
	if (country !== host && isCode(reading)) return undefined;
	const key = `${compact} ${plainWords(city)}`;
	for (const { country: code, postalCodes } of host.territories) {
		const territory = postalCodes.test(key) ? tables.country(code) : undefined;
		if (territory && isCode(readPostalCode(text, territory.postalCode ? territory : host))) return territory;
	}
	return undefined;
}

/** The host, where the code is one of its own and none of the chosen country's. */
function ofHost({ text, reading }: GivenCode, host: Country): Country | undefined {
	const own = readPostalCode(text, host);
	if (isCode(reading) || !isCode(own)) return undefined;
	return !host.allPrefixes || subdivisionsOfCode(own.code ?? '', host).length > 0 ? host : undefined;
}
