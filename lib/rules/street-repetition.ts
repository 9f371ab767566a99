import { streetFault, streetFields } from './readings/address/street-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'street-repetition',
	level: 'warning',
	fields: streetFields,
	source: 'complete-address',
	messages: ['city', 'company'],
	*check({ values, tables }) {
		const fault = streetFault(values, tables);
		if (fault?.rule === 'street-repetition') yield fault;
	},
});
