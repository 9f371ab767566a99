import { ranks } from './ranks.ts';
import { oddState, stateFields } from './readings/address/state.ts';
import { rule } from './rule.ts';

const field = 'state';

/** Armed Forces Americas, Europe, Pacific. */
const military = /^US-A[AEP]$/;

export default rule({
	id: 'state-unknown',
	level: 'warning',
	fields: stateFields,
	group: 'address',
	rank: ranks.unfit + 2,
	source: 'country-rules',
	messages: ['notListed', 'territory', 'military'],
	*check({ values, tables, read }) {
		const state = read(oddState);
		if (!state) {
			// Ships and bases abroad: a state of the post, and none of the portal's list.
			const { country: code, state: value = '' } = values;
			const country = tables.country(code);
			const [known] = country?.stateList ? tables.subdivisions(country, value) : [];
			if (country && known && military.test(known.code))
				yield { field, message: 'military', level: 'question', data: { value, country: country.code } };
			return;
		}
		const { country, reading, strict, data } = state;
		if (reading.kind === 'territory') {
			if (country.code !== 'US') return;
			const { country: territory } = reading;
			const fix = { field: 'country', value: territory } as const;
			yield { field, message: 'territory', level: 'error', data: { ...data, territory }, related: ['country'], fix };
		} else if (country.stateList) {
			yield { field, message: 'notListed', level: strict, data };
		}
	},
});
