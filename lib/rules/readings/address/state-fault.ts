import { plainWords } from '../../../tables/place-keys.ts';
import type { Subdivision } from '../../../tables/tables.ts';
import type { Level } from '../../rule.ts';
import { addressPlaceholder } from './placeholder.ts';
import { readState } from './state.ts';
import { remembered } from './remembered.ts';

/** What all rules about the state read. */
export const stateFields = ['state', 'country', 'city'] as const;

const field = 'state';
const namedOtherwise = ({ aliases }: Subdivision) => aliases.some((alias) => !latin.test(alias));
const latin = /\p{Script=Latin}/u;

/** The main fault of the state: the city again, a place of another country, or none of the list. */
export const stateFault = remembered((values, tables) => {
	const { state, city } = values;
	const country = tables.country(values.country);
	if (!state || !country || addressPlaceholder(state, 'state')) return undefined;
	const reading = readState(state, country, tables);
	if (reading.kind === 'known' || (reading.kind === 'country' && !country.stateList)) return undefined;
	const need = country.parts.state;
	const data = { value: state, country: country.code };
	const strict: Level = need === 'published' ? 'error' : 'warning';
	if (reading.kind === 'territory') {
		const territory = { ...data, territory: reading.country };
		if (country.code === 'US')
			return { rule: 'state-unknown', field, message: 'territory', level: 'error', data: territory };
		return {
			rule: 'state-of-other-country',
			field,
			message: 'territory',
			level: 'hint',
			data: territory,
			related: ['country'],
		};
	}
	const told = need === 'published' || need === 'agreed' || need === 'some';
	// The names of states are not known in this script.
	const unknowable = !told && !latin.test(state) && !country.subdivisions.some(namedOtherwise);
	if (city && plainWords(city) === plainWords(state) && reading.kind !== 'country') {
		if (unknowable) return undefined;
		const level = need === 'published' || need === 'agreed' ? strict : need === 'some' ? 'warning' : 'question';
		return { rule: 'city-as-state', field, message: 'sameAsCity', level, data, related: ['city'] };
	}
	if (reading.kind === 'foreign' && !(reading.short && reading.countries.length > 3)) {
		const [other = ''] = reading.countries;
		const doubtful = reading.short || country.subdivisions.length === 0;
		const level = country.stateList ? strict : doubtful ? 'question' : 'warning';
		const message = reading.countries.length === 1 ? 'otherCountry' : 'otherCountries';
		return { rule: 'state-of-other-country', field, message, level, data: { ...data, other }, related: ['country'] };
	}
	if (reading.kind === 'vague' && !country.stateList) {
		return {
			rule: 'state-of-other-country',
			field,
			message: 'otherCountries',
			level: 'question',
			data,
			related: ['country'],
		};
	}
	if (country.stateList) return { rule: 'state-unknown', field, message: 'notListed', level: strict, data };
	return undefined;
});
