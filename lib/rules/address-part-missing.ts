import type { Need } from '../tables/tables.ts';
import type { FieldId } from '../record/fields.ts';
import { rule } from './rule.ts';

const strength = ['published', 'agreed', 'some'] as const;
/** What is asked of a state whose name the city bears. */
const weaker: Partial<Readonly<Record<Need, Need>>> = { agreed: 'some', some: 'optional' };
const levels = { some: 'question', agreed: 'warning', published: 'error' } as const;

export default rule({
	id: 'address-part-missing',
	level: 'warning',
	fields: ['country', 'addressLine1', 'addressLine2', 'city', 'state', 'postalCode'],
	source: 'complete-address',
	messages: ['published', 'agreed', 'some'],
	*check({ values, tables }) {
		const country = tables.country(values.country);
		const { addressLine1, addressLine2, city, state, postalCode } = values;
		if (!country || !(addressLine1 || addressLine2 || city || state || postalCode)) return;
		const needOfState = country.parts.state;
		// A city that is a province of its own, such as Seoul, is often written once.
		const twofold = city && (tables.subdivisions(country, city).length > 0 || tables.country(city) === country);
		// A territory filed under its sovereign has codes of its own, or none.
		const territory =
			state && tables.subdivisions(country, state).some((one) => one.ownCountry !== undefined && !one.postalCodes);
		// The API takes no address without its first line, whatever the country.
		const needs: ReadonlyArray<readonly [FieldId, string | undefined, Need]> = [
			['addressLine1', addressLine1, 'published'],
			['city', city, country.parts.city],
			['state', state, twofold ? (weaker[needOfState] ?? needOfState) : needOfState],
			['postalCode', postalCode, territory ? 'optional' : country.parts.postalCode],
		];
		// Each part is claimed for what is known of it, no more: what the portal requires, and what addresses there have.
		for (const message of strength) {
			const parts = needs.flatMap(([field, value, need]) => (!value && need === message ? [field] : []));
			const [field, ...related] = parts;
			if (field) yield { field, message, level: levels[message], data: { country: country.code, parts }, related };
		}
	},
});
