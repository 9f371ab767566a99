import { plainWords } from '../record/folding.ts';
import type { Country } from '../tables/tables.ts';
import { ranks } from './ranks.ts';
import { codeOfOtherCountry } from './readings/address/code-of-other-country.ts';
import { type GivenCode, givenCode, isCode, postalCodeFields } from './readings/address/given-code.ts';
import { type CityAndCode, cityAndCode } from './readings/address/place.ts';
import { compactCode, subdivisionsOfCode } from './readings/address/postal-code.ts';
import { type Level, rule, type RuleFinding } from './rule.ts';

/** French mail for large receivers: the code says it already, and the word belongs behind the city. */
const special = /^cedex(?: \d{1,2})?$/i;

/** There the first half alone is common. */
const british = new Set(['GB', 'GG', 'IM', 'JE']);

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

/** What is said of a code: the sentence, its level, and what it fills in or repairs beyond the usual. */
interface Said extends Pick<RuleFinding, 'fix' | 'rank'> {
	message: string;
	level: Level;
	start?: string;
}

/** What is said of a text in which no code stands as the country writes it. */
function saidOfText(
	given: GivenCode,
	{ kind: ofCity }: CityAndCode,
	city: string | undefined,
	state: string | undefined,
): Said | undefined {
	const { country, text, reading, place, fix, strict, tolerated } = given;
	switch (reading.kind) {
		case 'none':
			if (country.postalCode?.former?.test(text.trim())) return { message: 'former', level: 'question' };
			return { message: 'shape', level: strict };
		case 'half':
			return { message: 'half', level: british.has(country.code) ? 'question' : strict };
		case 'lostZero':
			// The city may say that another digit is missing.
			if (ofCity === 'slip') return { message: 'shape', level: strict };
			return { message: 'lostZero', level: strict, ...((place === 'agrees' || ofCity === 'agrees') && fix && { fix }) };
		case 'mixedUp':
			return { message: 'mixedUp', level: strict, ...(fix && { fix }) };
		case 'amongWords': {
			const rest = reading.rest ?? '';
			if (special.test(rest)) return { message: 'usualForm', level: tolerated, ...(fix && { fix }) };
			const said = [city, state, country.code].map((text) => plainWords(text ?? ''));
			return { message: 'amongWords', level: strict, ...(said.includes(plainWords(rest)) && fix && { fix }) };
		}
		default:
			return undefined;
	}
}

/** What is said of a code that is the country's: that nobody has it, or that it is usually written otherwise. */
function saidOfCode({ country, reading, fix, tolerated }: GivenCode): Said | undefined {
	const { kind, code = '' } = reading;
	if (country.allPrefixes && subdivisionsOfCode(code, country).length === 0) {
		const level = country.prefixes === 'sure' ? 'warning' : 'question';
		return { message: 'unassigned', level, start: strangeStart(compactCode(code), country) };
	}
	if (kind === 'exact' || (kind === 'prefix' && country.writtenWithPrefix)) return undefined;
	const message = kind === 'prefix' ? 'countryPrefix' : 'usualForm';
	return { message, level: tolerated, rank: ranks.advice, ...(fix && { fix }) };
}

export default rule({
	id: 'postal-code-shape',
	level: 'warning',
	fields: postalCodeFields,
	group: 'address',
	rank: ranks.unfit,
	source: 'complete-address',
	messages: [
		'shape',
		'lostZero',
		'mixedUp',
		'amongWords',
		'half',
		'former',
		'unassigned',
		'countryPrefix',
		'usualForm',
	],
	*check({ values: { city, state }, read }) {
		const given = read(givenCode);
		// Another country's code is right as it stands.
		if (!given || read(codeOfOtherCountry)) return;
		const { reading, data } = given;
		const said = isCode(reading) ? saidOfCode(given) : saidOfText(given, read(cityAndCode), city, state);
		if (!said) return;
		const { start, ...rest } = said;
		const filled = start === undefined ? { ...data, code: reading.code ?? '' } : { ...data, start };
		yield { field: 'postalCode', data: filled, ...rest };
	},
});
