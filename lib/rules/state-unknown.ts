import { ranks } from './ranks.ts';
import { oddState, stateFields } from './readings/address/state.ts';
import { rule } from './rule.ts';

const field = 'state';

export default rule({
	id: 'state-unknown',
	level: 'warning',
	fields: stateFields,
	group: 'address',
	rank: ranks.unfit + 2,
	source: 'country-rules',
	messages: ['notListed', 'territory'],
	*check({ read }) {
		const state = read(oddState);
		if (!state) return;
		const { country, reading, strict, data } = state;
		if (reading.kind === 'territory') {
			if (country.code !== 'US') return;
			yield { field, message: 'territory', level: 'error', data: { ...data, territory: reading.country } };
		} else if (country.stateList) {
			yield { field, message: 'notListed', level: strict, data };
		}
	},
});
