import { streetFault, streetFields } from './readings/address/street-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'address-in-one-line',
	level: 'warning',
	fields: streetFields,
	source: 'complete-address',
	messages: ['repeated', 'holdsMore', 'pasted'],
	*check({ values, tables }) {
		const fault = streetFault(values, tables);
		if (fault?.rule === 'address-in-one-line') yield fault;
	},
});
