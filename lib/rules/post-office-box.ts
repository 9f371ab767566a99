import { streetFault, streetFields } from './readings/address/street-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'post-office-box',
	level: 'warning',
	fields: streetFields,
	source: 'complete-address',
	messages: ['alone', 'besideStreet'],
	*check({ values, tables }) {
		const fault = streetFault(values, tables);
		if (fault?.rule === 'post-office-box') yield fault;
	},
});
