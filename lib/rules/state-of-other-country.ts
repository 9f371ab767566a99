import { ranks } from './ranks.ts';
import { isUnknowable, oddState, stateFields } from './readings/address/state.ts';
import { rule } from './rule.ts';

const field = 'state';

export default rule({
	id: 'state-of-other-country',
	level: 'warning',
	fields: stateFields,
	group: 'address',
	rank: ranks.unfit + 1,
	source: 'complete-address',
	messages: ['otherCountry', 'otherCountries', 'territory'],
	*check({ read }) {
		const state = read(oddState);
		if (!state) return;
		const { country, reading, strict, isCity, data } = state;
		const related = ['country'] as const;
		if (reading.kind === 'territory') {
			// The portal's list of the United States has no territories: `state-unknown` says so.
			if (country.code === 'US') return;
			const { country: territory } = reading;
			const fix = { field: 'country', value: territory } as const;
			yield { field, message: 'territory', level: 'hint', data: { ...data, territory }, related, fix };
		} else if (isCity && isUnknowable(data.value, country)) {
			return;
		} else if (reading.kind === 'foreign' && !(reading.short && reading.countries.length > 3)) {
			const [other = ''] = reading.countries;
			const isDoubtful = reading.short || country.subdivisions.length === 0;
			const level = country.stateList ? strict : isDoubtful ? 'question' : 'warning';
			const message = reading.countries.length === 1 ? 'otherCountry' : 'otherCountries';
			yield { field, message, level, data: { ...data, other }, related };
		} else if (reading.kind === 'vague' && !country.stateList) {
			yield { field, message: 'otherCountries', level: 'question', data, related };
		}
	},
});
