import { postalCodeFault, postalCodeFields } from './readings/address/postal-code-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'postal-code-state-mismatch',
	level: 'warning',
	fields: postalCodeFields,
	source: 'complete-address',
	messages: ['conflict', 'conflictSomewhere'],
	*check({ values, tables }) {
		const fault = postalCodeFault(values, tables);
		if (fault?.rule === 'postal-code-state-mismatch') yield fault;
	},
});
