import { plainWords } from '../../../record/folding.ts';
import { townKey } from '../../../tables/place-keys.ts';
import type { Place, Places } from '../../../tables/places.ts';
import { kilometres } from '../../../tables/positions.ts';
import type { Country } from '../../../tables/tables.ts';
import type { Reading } from '../reading.ts';
import { slips } from '../spelling.ts';
import { givenCode, isCode, postalCodeFields } from './given-code.ts';
import { compactCode, subdivisionsOfCode } from './postal-code.ts';

/** All that a reading of city and code looks at. */
export const placeFields = postalCodeFields;

/** What is known of a city beside its postal code; nothing is said of a place that the table does not know. */
export type CityAndCode =
	/** The table knows no better. */
	| { kind: 'silent' }
	/** The code is the city's, or its neighbour's; so is a code that only lacks the zero in front. */
	| { kind: 'agrees' }
	/** Nobody's town, and one slip away from a town of the code. */
	| { kind: 'misspelt'; code: string; meant: string }
	/** The code is no code, or nobody's, and one slip away from codes of the city. */
	| { kind: 'slip'; city: string; codes: readonly string[]; meant: readonly string[] }
	/** The code is that of other towns, far away. */
	| {
			kind: 'conflict';
			code: string;
			/** The towns of the code; empty where the table has only its region. */
			here: readonly string[];
			city: string;
			/** The codes of the city. */
			codes: readonly string[];
			/** Those of them that one slip makes of the given code. */
			meant: readonly string[];
	  };

const silent: CityAndCode = { kind: 'silent' };
const agrees: CityAndCode = { kind: 'agrees' };

/** So far apart, a code and a town belong to different places: a town's post, or its outskirts, lies nearer. */
const far = 30;
/** So near, a town may be written under the code of its neighbour. */
const near = 25;

/** What the city is to the postal code. */
export const cityAndCode: Reading<CityAndCode> = ({ values: { city, postalCode = '' }, tables, read }) => {
	const given = read(givenCode);
	if (!given || !city || city.length > 60 || /\d{3}/.test(city)) return silent;
	const { country, reading } = given;
	const places = tables.places(country.code);
	if (!places || places.byState) return silent;
	const code = isCode(reading) ? compactCode(reading.code ?? '').slice(0, 5) : undefined;
	if (code !== undefined) return besideCode(city, code, country, places);
	// Too short, or mistyped: the city tells which was meant.
	const typed = compactCode(postalCode);
	if (!/^\d{3,6}$/.test(typed)) return silent;
	const there = places.named(city);
	const [first] = there;
	if (!first) return silent;
	const codes = codesOf(there);
	if (reading.kind === 'lostZero' && codes.includes(compactCode(reading.code ?? ''))) return agrees;
	const meant = codes.filter((one) => slips(typed, one, 1) === 1);
	return { kind: 'slip', city: first.name, codes, meant };
};

/** A city beside a code that is written as the country's codes are. */
function besideCode(city: string, code: string, country: Country, places: Places): CityAndCode {
	const key = townKey(city, country.code);
	if (key.length < 2) return silent;
	const here = places.ofCode(code);
	const isSame = (place: Place) => keysOf(place, country.code).includes(key);
	if (here.some(isSame)) return agrees;
	const around = neighbours(code, here, places);
	if (around.some(isSame)) return agrees;
	const meant = meantName(key, here, around, country.code);
	const there = places.named(city);
	const misspelt: CityAndCode = meant === undefined ? silent : { kind: 'misspelt', code, meant };
	if (there.length === 0) return misspelt;
	const known = [...here, ...around];
	if (there.some((place) => isNear(place, code, known)) || resembles(city, known)) return silent;
	// A name that many have is somebody's here too.
	const inState = sameState(there, code, country);
	const bearers = inState.length > 0 ? inState : there;
	const codes = codesOf(bearers);
	if (codes.length === 0 || (inState.length === 0 && !isTelling(bearers, codes))) return misspelt;
	return {
		kind: 'conflict',
		code,
		here: [...new Set(here.map(({ name }) => name))],
		city: bearers[0]!.name,
		codes,
		meant: codes.filter((one) => slips(code, one, 1) === 1),
	};
}

/**
 * Whether a name means towns elsewhere only: not one that many have, since somebody's here has it too; and where towns are
 * told apart by their distance, the table does not hold every small one, so that only a city tells.
 */
function isTelling(bearers: readonly Place[], codes: readonly string[]): boolean {
	const regions = new Set(bearers.map(({ group }) => group)).size;
	// A city that is a region of its own, or several, outweighs villages of its name.
	if (regions > mostRegions && codes.length < regions * codesOfRegion) return false;
	return bearers.every(({ position }) => position === undefined) || codes.length >= cityCodes;
}
const mostRegions = 2;
const codesOfRegion = 8;
/** A city has at least so many codes. */
const cityCodes = 4;

const keysOf = ({ bare, name }: Place, country: string) =>
	bare === name ? [townKey(name, country)] : [townKey(name, country), townKey(bare, country)];

const codesOf = (places: readonly Place[]) => [...new Set(places.flatMap(({ codes }) => codes))].toSorted();

/** The beginning of a code that tells its region. */
const regionOf = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** The towns around a code: by their distance where it is known, by the beginning of their codes where it is not. */
function neighbours(code: string, here: readonly Place[], places: Places): readonly Place[] {
	const all = places.inGroupOf(code);
	const start = code.slice(0, 3);
	const centres = (
		here.length > 0 ? here : all.filter((place) => place.codes.some((one) => one.startsWith(start)))
	).flatMap(({ position }) => position ?? []);
	if (centres.length === 0) return all.filter((place) => place.codes.some((one) => one.startsWith(start)));
	return all.filter(
		({ position }) => position !== undefined && centres.some((centre) => kilometres(centre, position) <= near),
	);
}

/** Whether a place lies in the region of the code, or not far from the towns that have it. */
function isNear({ position, codes }: Place, code: string, known: readonly Place[]): boolean {
	const centres = known.flatMap((one) => (one.codes.includes(code) && one.position) || []);
	if (position && centres.length > 0) return centres.some((centre) => kilometres(centre, position) <= far);
	return codes.some((one) => regionOf(one) === regionOf(code));
}

/** The places of the state that the code lies in, where codes tell it. */
function sameState(places: readonly Place[], code: string, country: Country): readonly Place[] {
	const here = new Set(subdivisionsOfCode(code, country).map((one) => one.code));
	return places.filter(({ codes }) =>
		codes.some((one) => subdivisionsOfCode(one, country).some((subdivision) => here.has(subdivision.code))),
	);
}

/** Whether a town around has a word of the city: a part of it, or its name in short. */
function resembles(city: string, around: readonly Place[]): boolean {
	const words = plainWords(city)
		.split(' ')
		.filter((word) => word.length >= 4 && !common.has(word));
	if (words.length === 0) return false;
	return around.some(({ name }) => {
		const own = plainWords(name).split(' ');
		return words.some((word) => own.includes(word));
	});
}

/** Words that towns everywhere have in their names. */
const common = new Set('saint sainte fort mount lake port north south east west creek beach park city sous'.split(' '));

/** The town of the code that one slip of the fingers makes of the key; nothing where two would fit. */
function meantName(key: string, here: readonly Place[], around: readonly Place[], country: string): string | undefined {
	if (key.length < shortest || exonyms.has(key)) return undefined;
	// Where the table has one town for each code, or none for this one, its neighbours may be written under it too.
	for (const places of here.length > 1 ? [here] : [here, around]) {
		const names = new Set(places.filter(({ bare }) => isSlip(key, townKey(bare, country))).map(({ bare }) => bare));
		if (names.size > 0) return names.size === 1 ? [...names][0] : undefined;
	}
	return undefined;
}

/** Shorter names are too often one letter apart. */
const shortest = 5;
/** In a name as long as this, two letters may be wrong, the first not. */
const long = 12;
const opposite =
	/^(?:north|south|east|west|new|upper|lower|ober|unter|nieder|gross|klein|neu|alt|hinter|vorder|grand|petit|haut|bas)/;

function isSlip(typed: string, meant: string): boolean {
	const most = typed.length >= long && typed[0] === meant[0] && !(opposite.test(typed) || opposite.test(meant)) ? 2 : 1;
	return typed !== meant && slips(typed, meant, most) <= most;
}

/** Names of towns in other languages that are one slip away from their own. */
const exonyms = new Set(['hanover', 'frankfort', 'dunkirk', 'dunkerk', 'marseilles', 'lyons', 'nuremburg']);
