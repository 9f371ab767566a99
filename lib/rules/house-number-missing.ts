import { streetFault, streetFields } from './readings/address/street-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'house-number-missing',
	level: 'warning',
	fields: streetFields,
	source: 'complete-address',
	messages: ['always', 'usually'],
	*check({ values, tables }) {
		const fault = streetFault(values, tables);
		if (fault?.rule === 'house-number-missing') yield fault;
	},
});
