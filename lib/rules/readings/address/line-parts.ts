import type { CustomerRecord } from '../../../record/customer-record.ts';
import { plainWords } from '../../../record/folding.ts';
import { townKey } from '../../../tables/place-keys.ts';
import { keysOfPlace } from '../../../tables/places.ts';
import type { Country, Subdivision, Tables } from '../../../tables/tables.ts';
import type { Write } from '../../rule.ts';
import { type Locality, readLocality } from './locality.ts';
import { compactCode } from './postal-code.ts';
import { namesStreet } from './street.ts';

/** Where each part of a line belongs. */
export interface Parts {
	street: string;
	city: string;
	state?: Subdivision;
	postalCode?: string;
}

/** The parts of a line whose locality stands behind a break: city and state may be parts of their own, the country may follow. */
export function beforeLocality(
	parts: readonly string[],
	at: number,
	{ city, state, postalCode }: Locality,
	country: Country,
	tables: Tables,
): Parts | undefined {
	if (parts.slice(at + 1).some((part) => tables.country(part) !== country)) return undefined;
	const before = parts.slice(0, at);
	// The state stands before the code, or is a part of its own.
	const stateIn = (text: string) =>
		country.stateList || text.length <= 3 ? tables.subdivisions(country, text)[0] : undefined;
	const beside = state ?? (before.length > 1 ? stateIn(city) : undefined);
	const alone = city === '' && before.length > 2 ? stateIn(before.at(-1)!) : undefined;
	if (alone) before.pop();
	const named = beside ?? alone;
	const isCity = city !== '' && (state !== undefined || beside === undefined);
	const town = isCity ? city : before.length > 1 ? before.pop()! : '';
	const street = before.join(', ');
	const isTown = /^[^\d]*\p{L}{2}[^\d]*(?:cedex \d{1,2})?$/iu.test(town) && !namesStreet(town, tables.words);
	return isTown && /\p{L}{2}/u.test(street)
		? { street, city: town, postalCode, ...(named && { state: named }) }
		: undefined;
}

/** What fills the empty fields, and the street alone; nothing where a field that is filled says otherwise. */
export function partsOf(
	parts: Parts | undefined,
	{ city, state, postalCode }: CustomerRecord,
): { parts?: readonly Write[] } {
	if (!parts) return {};
	if (city && plainWords(city) !== plainWords(parts.city)) return {};
	if (postalCode && parts.postalCode && compactCode(postalCode) !== compactCode(parts.postalCode)) return {};
	const writes: Write[] = [{ field: 'addressLine1', value: parts.street.replace(/[\s,]+$/, '') }];
	if (!city) writes.push({ field: 'city', value: parts.city });
	if (!state && parts.state) writes.push({ field: 'state', value: parts.state.english, code: parts.state.code });
	if (!postalCode && parts.postalCode) writes.push({ field: 'postalCode', value: parts.postalCode });
	return { parts: writes };
}

/** Whether a name is that of a town of the code. */
export function isTownOf(name: string, code: string, country: Country, tables: Tables): boolean {
	const key = townKey(name, country.code);
	return (
		tables
			.places(country.code)
			?.ofCode(code)
			.some((place) => keysOfPlace(place, country.code).includes(key)) === true
	);
}

/** Whether a name is that of a town in the state, where towns are known by their states. */
function isTownIn(name: string, state: Subdivision | undefined, country: Country, tables: Tables): boolean {
	const places = tables.places(country.code);
	return Boolean(state && places?.byState && places.named(name, [state.key]).length > 0);
}

/** Street, city and state around the code, where the code is known to be the town's that stands behind or before it, or in its field. */
export function partsAround(
	words: readonly string[],
	start: number,
	end: number,
	country: Country,
	tables: Tables,
	given: string | undefined,
): Parts | undefined {
	const postalCode = words.slice(start, end).join(' ');
	const upTo = (count: number) => words.slice(0, count).join(' ');
	const behind = words.slice(end).join(' ');
	if (behind !== '') {
		if (isTownOf(behind, postalCode, country, tables)) return { street: upTo(start), city: behind, postalCode };
		// A number, a code, a name: street, code and town as most countries write them.
		const found = readLocality(words.slice(start).join(' '), country, tables);
		const isLong = postalCode.length > 4 || country.parts.postalCode === 'agreed';
		const isTold = isLong && /\d/.test(words[start - 1]!) && !namesStreet(behind, tables.words);
		const { city = '', state } = found ?? {};
		return isTold && city ? { street: upTo(start), city, postalCode, ...(state && { state }) } : undefined;
	}
	const [state] = tables.subdivisions(country, words[start - 1]!);
	const last = state ? start - 1 : start;
	for (const count of [3, 2, 1]) {
		const from = last - count;
		const city = words.slice(Math.max(from, 0), last).join(' ').replace(/,$/, '');
		const isTown = isTownOf(city, postalCode, country, tables) || isTownIn(city, state, country, tables);
		if (from > 0 && isTown) return { street: upTo(from), city, postalCode, ...(state && { state }) };
	}
	return given && isTownOf(given, postalCode, country, tables)
		? { street: upTo(last), city: given, postalCode }
		: undefined;
}
