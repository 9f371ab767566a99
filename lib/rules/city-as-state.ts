import { stateFault, stateFields } from './readings/address/state-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'city-as-state',
	level: 'warning',
	fields: stateFields,
	source: 'complete-address',
	messages: ['sameAsCity'],
	*check({ values, tables }) {
		const fault = stateFault(values, tables);
		if (fault?.rule === 'city-as-state') yield fault;
	},
});
