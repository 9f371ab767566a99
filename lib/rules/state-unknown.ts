import { stateFault, stateFields } from './readings/address/state-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'state-unknown',
	level: 'warning',
	fields: stateFields,
	source: 'country-rules',
	messages: ['notListed', 'territory'],
	*check({ values, tables }) {
		const fault = stateFault(values, tables);
		if (fault?.rule === 'state-unknown') yield fault;
	},
});
