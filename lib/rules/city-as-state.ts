import { ranks } from './ranks.ts';
import { isUnknowable, oddState, stateFields } from './readings/address/state.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'city-as-state',
	level: 'warning',
	fields: stateFields,
	group: 'address',
	rank: ranks.unfit,
	source: 'complete-address',
	messages: ['sameAsCity'],
	*check({ read }) {
		const state = read(oddState);
		if (!state?.isCity || state.reading.kind === 'territory') return;
		const { country, strict, data } = state;
		if (isUnknowable(data.value, country)) return;
		const need = country.parts.state;
		const level =
			need === 'published' || need === 'agreed'
				? strict
				: need === 'some'
					? ('warning' as const)
					: ('question' as const);
		yield { field: 'state', message: 'sameAsCity', level, data, related: ['city'] };
	},
});
