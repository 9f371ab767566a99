import { postalCodeFault, postalCodeFields } from './readings/address/postal-code-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'postal-code-placeholder',
	level: 'warning',
	fields: postalCodeFields,
	source: 'complete-address',
	messages: ['surely', 'perhaps'],
	*check({ values, tables }) {
		const fault = postalCodeFault(values, tables);
		if (fault?.rule === 'postal-code-placeholder') yield fault;
	},
});
