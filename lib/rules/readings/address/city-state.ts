import type { Subdivision } from '../../../tables/tables.ts';
import type { Reading } from '../reading.ts';
import { cityAndCode } from './place.ts';
import { subdivisionsOfCode } from './postal-code.ts';
import { readState, related } from './state.ts';

/** The only states that have a town of this name, where the state is another; nothing where the town may be in it, or is not known. */
export const otherStates: Reading<readonly Subdivision[]> = ({
	values: { city, state, country: text },
	tables,
	read,
}) => {
	const country = tables.country(text);
	const places = country && tables.places(country.code);
	if (!places || !city || !state || city.length > 60) return [];
	const reading = readState(state, country, tables);
	if (reading.kind !== 'known') return [];
	// What lies where it should is seen at a glance: the whole country is searched for the others only.
	const isAtHome = places.byState
		? places.named(
				city,
				reading.subdivisions.map(({ key }) => key),
			).length > 0
		: read(cityAndCode).kind === 'agrees';
	if (isAtHome) return [];
	const there = places.named(city);
	if (!there.some(({ isCity, codes }) => isCity || codes.length >= cityCodes)) return [];
	const states = new Set<Subdivision>();
	for (const { group, codes } of there) {
		const found = places.byState
			? country.subdivisions.filter(({ key }) => key === group)
			: codes.flatMap((code) => subdivisionsOfCode(code, country));
		// A town whose state is not known may be in this one.
		if (found.length === 0) return [];
		for (const one of found) states.add(one);
	}
	const isHere = [...states].some((one) => reading.subdivisions.some((given) => related(one, given, country)));
	return isHere || states.size > 1 || reading.subdivisions.length > 1 ? [] : [...states];
};

/** A city has at least so many postal codes; small towns of its name are in no table. */
const cityCodes = 4;
