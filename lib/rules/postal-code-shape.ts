import { postalCodeFault, postalCodeFields } from './readings/address/postal-code-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'postal-code-shape',
	level: 'warning',
	fields: postalCodeFields,
	source: 'complete-address',
	messages: ['shape', 'lostZero', 'mixedUp', 'amongWords', 'half', 'unassigned', 'countryPrefix', 'usualForm'],
	*check({ values, tables }) {
		const fault = postalCodeFault(values, tables);
		if (fault?.rule === 'postal-code-shape') yield fault;
	},
});
