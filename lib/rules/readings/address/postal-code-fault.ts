import { plainWords } from '../../../tables/place-keys.ts';
import type { Country, Tables } from '../../../tables/tables.ts';
import type { Level } from '../../rule.ts';
import type { Fault } from './fault.ts';
import { compactCode, readPostalCode, subdivisionsOfCode } from './postal-code.ts';
import { readState, related } from './state.ts';
import { remembered } from './remembered.ts';

/** What all rules about the postal code read. */
export const postalCodeFields = ['postalCode', 'country', 'state', 'city'] as const;

const field = 'postalCode';
const wordPlaceholder =
	/^(?:n ?a|none|no|nil|null|zip|zip ?code|postal ?code|post ?code|code ?postal|plz|cp|x+|test|tbd|tba|unknown|inconnu|not applicable|aucun)$/;
const run = '01234567890123456789';
const backwards = '98765432109876543210';

/** French mail for large receivers: the code says it already, and the word belongs behind the city. */
const special = /^cedex(?: \d{1,2})?$/i;

/** There the first half alone is common. */
const british = new Set(['GB', 'GG', 'IM', 'JE']);

/** How surely the code is made up: all zeros, letters that say so, one digit repeated, digits in a row. */
function madeUp(code: string, text: string): 'surely' | 'perhaps' | undefined {
	if (/^0{3,}$/.test(code) || code === 'H0H0H0' || code === 'X0X0X0') return 'surely';
	if (wordPlaceholder.test(plainWords(text)) || !/[\p{L}\p{N}]/u.test(text)) return 'surely';
	if (/^9{4,}$/.test(code) || /^(\d)\1{5,}$/.test(code)) return 'surely';
	if (/^(\d)\1{4}$/.test(code) || code === '1234' || code === 'A1A1A1' || code === 'A1B2C3') return 'perhaps';
	// Four digits are too few: nearly every such code is somebody's.
	if (/^\d{5,}$/.test(code) && (run.includes(code) || backwards.includes(code))) return 'perhaps';
	return undefined;
}

/** The main fault of the postal code; nothing where the country, or its codes, are not known. */
export const postalCodeFault = remembered((values, tables) => {
	const { postalCode, state, city } = values;
	const country = tables.country(values.country);
	if (!postalCode || !country) return undefined;
	const need = country.parts.postalCode;
	if (need === 'unused' || need === 'unknown' || !country.postalCode) return undefined;
	const compact = compactCode(postalCode);
	const data = { value: postalCode, country: country.code, example: country.postalCode.examples[0] ?? '' };
	const subdivisions = state ? readState(state, country, tables) : undefined;
	// Territories filed under their sovereign have codes of their own.
	if (
		subdivisions?.kind === 'territory' &&
		(subdivisions.subdivision.postalCodes === undefined || country.prefixes === 'unknown')
	) {
		return undefined;
	}

	const reading = readPostalCode(postalCode, country);
	const example = country.postalCode.examples.some((one) => compactCode(one) === compact);
	const doubt = example ? undefined : madeUp(compact, postalCode);
	const assigned = reading.code !== undefined && agreement(reading.code, state, country, tables) === 'agrees';
	if (doubt === 'surely' || (doubt === 'perhaps' && !assigned)) {
		const level: Level = doubt === 'surely' ? 'warning' : 'question';
		const published = need === 'published' && reading.kind !== 'exact';
		return { rule: 'postal-code-placeholder', field, message: doubt, level: published ? 'error' : level, data };
	}

	const tolerated: Level = need === 'published' ? 'error' : 'hint';
	const strict: Level = need === 'published' ? 'error' : 'warning';
	const shape = (message: string, level: Level, more: Partial<Fault> = {}): Fault => ({
		rule: 'postal-code-shape',
		field,
		message,
		level,
		data: { ...data, code: reading.code ?? '' },
		...more,
	});
	// A code that nobody has given out is no repair.
	const given =
		reading.code !== undefined && (!country.allPrefixes || subdivisionsOfCode(reading.code, country).length > 0);
	const fix = given ? ({ field, value: reading.code! } as const) : undefined;
	switch (reading.kind) {
		case 'none':
			return shape('shape', strict);
		case 'half':
			return shape('half', british.has(country.code) ? 'question' : strict);
		case 'lostZero':
			return shape('lostZero', strict, assigned && fix ? { fix } : {});
		case 'mixedUp':
			return shape('mixedUp', strict, fix && { fix });
		case 'amongWords': {
			const said = [city, state, country.code].filter(Boolean).map((text) => plainWords(text!));
			if (special.test(reading.rest ?? '')) return shape('usualForm', tolerated, fix && { fix });
			const repeats = said.includes(plainWords(reading.rest ?? ''));
			return shape('amongWords', strict, repeats && fix ? { fix } : {});
		}
	}
	const conflict = agreement(reading.code!, state, country, tables);
	if (typeof conflict === 'object') {
		const sure = country.prefixes === 'sure';
		return {
			rule: 'postal-code-state-mismatch',
			field,
			message: conflict.length === 1 ? 'conflict' : 'conflictSomewhere',
			level: sure ? 'warning' : 'question',
			data: { ...data, state: state ?? '', place: conflict[0]! },
			related: ['state'],
		};
	}
	if (country.allPrefixes && subdivisionsOfCode(reading.code!, country).length === 0) {
		return shape('unassigned', country.prefixes === 'sure' ? 'warning' : 'question', {
			data: { ...data, start: strangeStart(compactCode(reading.code!), country) },
		});
	}
	if (reading.kind === 'prefix' && country.writtenWithPrefix) return undefined;
	if (reading.kind === 'prefix') return shape('countryPrefix', tolerated, fix && { fix });
	if (reading.kind === 'spelling') return shape('usualForm', tolerated, fix && { fix });
	return undefined;
});

/** The shortest beginning of a code that no known code has. */
function strangeStart(compact: string, country: Country): string {
	const digits = [...'0123456789'];
	const isKnown = (start: string) => country.subdivisions.some(({ postalCodes }) => postalCodes?.test(start));
	for (const length of [1, 2]) {
		const start = compact.slice(0, length);
		const longer = digits.flatMap((one) => [start + one, ...digits.map((other) => start + one + other)]);
		if (![start, ...longer].some(isKnown)) return start;
	}
	return compact.slice(0, 3);
}

/**
 * Whether the code lies in the state; where it does not, the ISO codes of the places where it may lie. A region given for a province,
 * or a province for a region, agrees: both are rolled up. Unknown where the country's prefixes or the state are not known.
 */
function agreement(
	code: string,
	state: string | undefined,
	country: Country,
	tables: Tables,
): 'agrees' | 'unknown' | readonly string[] {
	if (country.prefixes === 'unknown' || !state) return 'unknown';
	const reading = readState(state, country, tables);
	const given =
		reading.kind === 'known' ? reading.subdivisions : reading.kind === 'territory' ? [reading.subdivision] : [];
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
