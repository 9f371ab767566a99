import type { Country, Tables } from '../../../tables/tables.ts';
import { subdivisionsOfCode } from './postal-code.ts';
import { readState, related } from './state.ts';

/**
 * Whether the code lies in the state; where it does not, the ISO codes of the places where it may lie. A region given for a province,
 * or a province for a region, agrees: both are rolled up. Unknown where the country's prefixes or the state are not known.
 */
export function codeAndState(
	code: string,
	state: string | undefined,
	country: Country,
	tables: Tables,
): 'agrees' | 'unknown' | readonly string[] {
	if (country.prefixes === 'unknown' || !state) return 'unknown';
	const reading = readState(state, country, tables);
	const given =
		reading.kind === 'known'
			? reading.subdivisions
			: reading.kind === 'territory' && reading.subdivision
				? [reading.subdivision]
				: [];
	if (given.length === 0) return 'unknown';
	const places = subdivisionsOfCode(code, country);
	if (places.length === 0) return 'unknown';
	if (!given.some((one) => knowsCodes(one, country))) return 'unknown';
	if (places.some((here) => given.some((one) => related(here, one, country)))) return 'agrees';
	// In Italy provinces were drawn anew more than once: only another region is a conflict.
	if (
		country.code === 'IT' &&
		places.some((here) => given.some((one) => one.parent !== undefined && one.parent === here.parent))
	) {
		return 'unknown';
	}
	return places.filter(({ parent }) => !places.some((inner) => inner.code === parent)).map((here) => here.code);
}

/** Whether the codes of a place, or of the places in it, are known. */
function knowsCodes(place: { code: string; postalCodes?: RegExp }, country: Country): boolean {
	return (
		place.postalCodes !== undefined ||
		country.subdivisions.some(({ parent, postalCodes }) => parent === place.code && postalCodes !== undefined)
	);
}
