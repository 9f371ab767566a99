import { plainWords } from '../record/folding.ts';
import { readLocality } from './readings/address/locality.ts';
import { compactCode, readPostalCode } from './readings/address/postal-code.ts';
import { rule, type Write } from './rule.ts';

/** Longer values are no city. */
const longest = 100;

export default rule({
	id: 'city-repetition',
	level: 'warning',
	fields: ['city', 'state', 'postalCode', 'country'],
	source: 'complete-address',
	messages: ['more', 'code', 'country', 'codeAsState'],
	*check({ values: { city, state, postalCode, country: code }, tables }) {
		const country = tables.country(code);
		if (state && postalCode && /\d{3}/.test(state) && compactCode(state) === compactCode(postalCode))
			yield { field: 'state', message: 'codeAsState', data: { value: state }, related: ['postalCode'] };
		if (!city || !country || city.length > longest) return;
		const value = cityAlone(city, state, postalCode);
		if (value !== undefined && readPostalCode(value, country).kind === 'none') {
			// The state behind a comma does no harm; a code does not belong there.
			const level = /\d/.test(city) && !/\d/.test(value) ? 'warning' : 'hint';
			const data = { value: city, city: value };
			yield { field: 'city', message: 'more', level, data, fix: { field: 'city', value } };
			return;
		}
		const [, bare = city, district = ''] = /^(\d.*\p{L})(\s\d{1,2})$/u.exec(city) ?? [];
		const parts = value === undefined && /\d/.test(city) ? readLocality(bare, country, tables) : undefined;
		// Three digits may be a district's number.
		if (parts?.city && compactCode(parts.postalCode).length > 3 && !/\d/.test(parts.city)) {
			const { postalCode: found, state: named } = parts;
			// `110 00 Praha 1`
			const rest = parts.city + district;
			const data = { value: city, code: found, city: rest };
			const writes: Write[] = [{ field: 'city', value: rest }];
			if (named && !state) writes.push({ field: 'state', value: named.english, code: named.code });
			writes.push({ field: 'postalCode', value: found });
			// Where another code stands in its field, which of the two is right is not ours to say.
			const repair = postalCode
				? { fix: { field: 'city', value: rest } as const }
				: { choices: [{ label: 'fill', writes }] };
			yield { field: 'city', message: 'code', data, related: ['postalCode'], ...repair };
			return;
		}
		// A city may bear the country's name (Luxembourg, Guatemala): then its state does too, or there are hardly any.
		const named = tables.country(city.length > 3 ? city : '');
		if (named !== country || country.subdivisions.length < 10 || tables.subdivisions(country, city).length > 0) return;
		if (capitals.has(country.code)) return;
		yield { field: 'city', message: 'country', data: { value: city }, level: 'question', related: ['country'] };
	},
});

/** Their capital, or a city of theirs, has the country's name. */
const capitals = new Set(['DJ', 'GT', 'KW', 'LU', 'MX', 'PA', 'SG', 'SM', 'SV', 'DZ', 'TN', 'MC', 'BR']);

/** The city without the postal code before or behind it, or the state behind a comma; nothing where neither stands there. */
function cityAlone(city: string, state: string | undefined, postalCode: string | undefined): string | undefined {
	const words = city.split(/\s+/);
	const bare = city.replace(/[,\s]+$/, '');
	let rest = bare;
	if (postalCode && /\d.*\d/.test(postalCode) && words.length > 1) {
		for (const count of [1, 2]) {
			const start = words.slice(0, count).join(' ');
			const end = words.slice(-count).join(' ');
			if (compactCode(start) === compactCode(postalCode)) rest = words.slice(count).join(' ');
			else if (compactCode(end) === compactCode(postalCode)) rest = words.slice(0, -count).join(' ');
		}
	}
	const comma = rest.lastIndexOf(',');
	if (state && comma > 0 && plainWords(rest.slice(comma + 1)) === plainWords(state)) rest = rest.slice(0, comma);
	rest = rest.replace(/^[,\s-]+|[,\s]+$/g, '');
	return rest !== bare && /\p{L}{2}/u.test(rest) ? rest : undefined;
}
