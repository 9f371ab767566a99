import { stateFault, stateFields } from './readings/address/state-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'state-of-other-country',
	level: 'warning',
	fields: stateFields,
	source: 'complete-address',
	messages: ['otherCountry', 'otherCountries', 'territory'],
	*check({ values, tables }) {
		const fault = stateFault(values, tables);
		if (fault?.rule === 'state-of-other-country') yield fault;
	},
});
