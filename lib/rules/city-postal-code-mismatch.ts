import { ranks } from './ranks.ts';
import { givenCode } from './readings/address/given-code.ts';
import { type CityAndCode, cityAndCode, placeFields } from './readings/address/place.ts';
import { type Choice, rule } from './rule.ts';

const field = 'postalCode';

export default rule({
	id: 'city-postal-code-mismatch',
	level: 'question',
	fields: placeFields,
	group: 'address',
	rank: ranks.unfit + 2,
	source: 'complete-address',
	messages: ['conflict', 'elsewhere', 'incomplete', 'meant'],
	*check({ values: { postalCode = '' }, read }) {
		const found = read(cityAndCode);
		if (found.kind === 'conflict') {
			const { code, here, city, codes } = found;
			const data = { code, city, codes: asRanges(codes), here: some(here) };
			const choices = repairs(found);
			yield {
				field,
				message: here.length > 0 ? 'conflict' : 'elsewhere',
				data,
				related: ['city'],
				...(choices.length > 0 && { choices }),
			};
		} else if (found.kind === 'slip') {
			const { city, codes, meant } = found;
			const [value] = meant;
			const data = { value: postalCode, city, codes: asRanges(codes), meant: value };
			const level = read(givenCode)?.strict ?? 'warning';
			const isCertain = value !== undefined && meant.length === 1;
			yield {
				field,
				message: isCertain ? 'meant' : 'incomplete',
				level,
				data,
				related: ['city'],
				rank: ranks.unfit - 1,
				...(isCertain && { fix: { field, value } }),
			};
		}
	},
});

/** Either of the two, put right after the other, where only one value is possible. */
function repairs({ here, codes, meant }: Extract<CityAndCode, { kind: 'conflict' }>): Choice[] {
	const choices: Choice[] = [];
	const likely = codes.length === 1 ? codes : meant;
	if (likely.length === 1) choices.push({ label: 'fill', writes: [{ field, value: likely[0]! }] });
	if (here.length === 1) choices.push({ label: 'fill', writes: [{ field: 'city', value: here[0]! }] });
	return choices;
}

/** A sentence names no more. */
const most = 3;

/** The first of several names. */
const some = (names: readonly string[]) => names.slice(0, most).join(', ') + (names.length > most ? '…' : '');

/** Codes in a row as one: `69001–69009`. */
function asRanges(codes: readonly string[]): string {
	const ranges: Array<[string, string]> = [];
	for (const code of codes) {
		const last = ranges.at(-1);
		if (last && Number(code) === Number(last[1]) + 1) last[1] = code;
		else ranges.push([code, code]);
	}
	return some(ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)));
}
