import type { Country, Subdivision, Tables } from '../../../tables/tables.ts';
import { readPostalCode } from './postal-code.ts';

/** A postal code with its city and state, as one text holds them. */
export interface Locality {
	/** In the country's usual form. */
	postalCode: string;
	/** '' where the code stands alone. */
	city: string;
	state?: Subdivision;
	/** The code stands before the city. */
	isCodeFirst: boolean;
}

const isAsked: ReadonlySet<string> = new Set(['published', 'agreed']);

/** The name of a town alone, if need be with CEDEX, or nothing. */
const town = /^(?:|(?=.*\p{L}{2})\p{L}[\p{L}\p{M}\s.'’-]*(?: cedex \d{1,2})?)$/iu;

/** A postal code, alone or with its city and state: `98101`, `Seattle, WA 98101`, `75001 Paris`, `1012 AB Amsterdam`. */
export function readLocality(text: string, country: Country, tables: Tables): Locality | undefined {
	const words = text.split(/(?:\s[-–—]\s|[\s,])+/).filter(Boolean);
	for (const size of [2, 1]) {
		for (const start of [words.length - size, 0]) {
			const typed = words.slice(start, start + size).join(' ');
			const { kind, code } = readPostalCode(typed, country);
			// Digits alone count only as the country writes them: nine of them are many a number.
			const isSure =
				kind === 'exact' ||
				(kind === 'spelling' && /\p{L}/u.test(code ?? '')) ||
				(kind === 'prefix' && /^\p{Lu}+-\d/u.test(typed));
			if (start < 0 || !code || !isSure) continue;
			const others = words.toSpliced(start, size);
			const last = others.at(-1) ?? '';
			const named = others.length > 1 ? tables.subdivisions(country, last) : [];
			// Where no state is asked for, a name is as often the city's own; and `La` is what La Rioja leaves.
			const isState = isAsked.has(country.parts.state) || last.length <= 3;
			const state = named.length === 1 && isState && others.slice(0, -1).join(' ').length > 3 ? named[0] : undefined;
			if (state) others.pop();
			const city = others.join(' ');
			if (!town.test(city)) continue;
			return { postalCode: code, city, ...(state && { state }), isCodeFirst: start === 0 && city !== '' };
		}
	}
	return undefined;
}
