import { plainWords } from '../../../record/folding.ts';
import { hasArticle, townKey, townWords } from '../../../tables/place-keys.ts';
import { keysOfPlace, type Place, type Places } from '../../../tables/places.ts';
import { kilometres } from '../../../tables/positions.ts';
import type { Country } from '../../../tables/tables.ts';
import type { Reading } from '../reading.ts';
import { slips } from '../spelling.ts';
import { codeAndState } from './code-and-state.ts';
import { givenCode, isCode, postalCodeFields } from './given-code.ts';
import { compactCode, subdivisionsOfCode } from './postal-code.ts';
import { cityMeant, farFromCity } from './town-of-state.ts';
import { meantName } from './town-spelling.ts';

/** All that a reading of city and code looks at. */
export const placeFields = postalCodeFields;

/** What is known of a city beside its postal code; nothing is said of a place that the table does not know. */
export type CityAndCode =
	/** The table knows no better. */
	| { kind: 'silent' }
	/** The code is the city's, or its neighbour's; so is a code that only lacks the zero in front. */
	| { kind: 'agrees' }
	/** Nobody's town, and one slip away from a town of the code, or a city of the state. */
	| { kind: 'misspelt'; meant: string }
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
export const cityAndCode: Reading<CityAndCode> = ({ values, tables, read }) => {
	const { city, postalCode = '' } = values;
	const country = tables.country(values.country);
	const places = country && tables.places(country.code);
	if (!places || !city || city.length > 60 || /\d{3}/.test(city)) return silent;
	if (places.byState) {
		const ofOther = farFromCity(city, postalCode, country, tables);
		if (ofOther) return { kind: 'conflict', code: postalCode, ...ofOther };
		const meant = cityMeant(values, country, places, tables);
		return meant === undefined ? silent : { kind: 'misspelt', meant };
	}
	const given = read(givenCode);
	if (!given) return silent;
	const { reading } = given;
	const code = isCode(reading) ? compactCode(reading.code ?? '').slice(0, 5) : undefined;
	if (code !== undefined) return besideCode(city, code, country, places);
	// Too short, or mistyped: the city tells which was meant.
	const typed = compactCode(postalCode);
	if (!/^\d{3,6}$/.test(typed)) return silent;
	const there = bearersOf(city, places).filter(hasCodes);
	const [first] = there;
	if (!first) return silent;
	const codes = codesOf(there);
	if (reading.kind === 'lostZero' && codes.includes(compactCode(reading.code ?? ''))) return agrees;
	const meant = codes.filter((one) => slips(typed, one, 1) === 1);
	return { kind: 'slip', city: first.name, codes, meant };
};

/** The only code of the city in its state that one slip makes the given one: `28052` of Redmond, WA is 98052. */
export const codeMeant: Reading<string | undefined> = ({ values: { city, state }, tables, read }) => {
	const given = read(givenCode);
	const places = given && tables.places(given.country.code);
	if (!places || places.byState || !city || city.length > 60) return undefined;
	const typed = compactCode(given.reading.code ?? '').slice(0, 5);
	const [meant, other] = codesOf(bearersOf(city, places)).filter(
		(code) => slips(typed, code, 1) === 1 && codeAndState(code, state, given.country, tables) === 'agrees',
	);
	return other === undefined ? meant : undefined;
};

/** A city beside a code that is written as the country's codes are. */
function besideCode(city: string, code: string, country: Country, places: Places): CityAndCode {
	const key = townKey(city, country.code);
	if (key.length < 2) return silent;
	const here = places.ofCode(code);
	const isSame = (place: Place) => keysOfPlace(place, country.code).includes(key);
	if (here.some(isSame)) return agrees;
	const around = neighbours(code, here, places);
	if (around.some(isSame)) return agrees;
	const meant = meantName(city, here, around, country.code);
	const there = bearersOf(city, places);
	const misspelt: CityAndCode = meant === undefined ? silent : { kind: 'misspelt', meant };
	if (there.length === 0) return misspelt;
	const known = [...here, ...around];
	// Of a region that only large receivers have, the table knows nothing.
	if (places.inGroupOf(code).length === 0) return silent;
	if (resembles(city, known)) return silent;
	const conflict = (city: string, codes: readonly string[]): CityAndCode => ({
		kind: 'conflict',
		code,
		here: [...new Set(here.map(({ name }) => name))],
		city,
		codes,
		meant: codes.filter((one) => slips(code, one, 1) === 1),
	});
	const nearby = there.filter((place) => isNear(place, code, known));
	if (nearby.length > 0) {
		// Within the region only one slip in a town's only code is told from a neighbour's.
		const [first] = nearby;
		const codes = codesOf(nearby);
		const isSlipped =
			here.length > 0 &&
			nearby.length === 1 &&
			!first!.position &&
			codes.length === 1 &&
			slips(code, codes[0]!, 1) === 1;
		return isSlipped ? conflict(first!.name, codes) : silent;
	}
	// A name that many have is somebody's here too.
	const inState = sameState(there, code, country);
	const bearers = (inState.length > 0 ? inState : there).filter(hasCodes);
	const codes = codesOf(bearers);
	if (codes.length === 0 || (inState.length === 0 && !isTelling(places.named(city), codes))) return misspelt;
	// `La Bastide` is a quarter of Bordeaux too.
	if (hasArticle(city) && codes.length === 1 && here.some((place) => place.codes.length >= cityCodes)) return silent;
	return conflict(bearers[0]!.name, codes);
}

const hasCodes = ({ codes }: Place) => codes.length > 0;

/** The towns of this name. An article is left out at times, and none is added; `Falkenstein/Harz` is no other Falkenstein. */
function bearersOf(city: string, places: Places): readonly Place[] {
	const telling = plainWords(/(?<=\p{L}{3}\s*)[(/](.+)/u.exec(city)?.[1] ?? '');
	const isIt = ({ name }: Place) => plainWords(name).includes(telling) && (!hasArticle(city) || hasArticle(name));
	return places.named(city).filter(isIt);
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

const codesOf = (places: readonly Place[]) => [...new Set(places.flatMap(({ codes }) => codes))].toSorted();

/** The beginning of a code that tells its region; 977 and 978 are large receivers on Réunion. */
const regionOf = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2).replace(/97[78]/, '974');

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
function isNear({ position, codes, group }: Place, code: string, known: readonly Place[]): boolean {
	const centres = known.flatMap((one) => (one.codes.includes(code) && one.position) || []);
	if (position && centres.length > 0) return centres.some((centre) => kilometres(centre, position) <= far);
	// Of a quarter or a village the gazetteer tells the region alone.
	return codes.length === 0 ? code.startsWith(group) : codes.some((one) => regionOf(one) === regionOf(code));
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
	const written = townWords(city);
	const words = written.filter((word) => word.length >= 4 && !common.has(word));
	const beginning = `${written.join(' ')} `;
	return around.some(({ name }) => {
		const own = plainWords(name);
		return own.startsWith(beginning) || own.split(' ').some((word) => words.includes(word));
	});
}

/** Words that towns everywhere have in their names. */
const common = new Set('saint sainte fort mount lake port north south east west creek beach park city sous'.split(' '));
