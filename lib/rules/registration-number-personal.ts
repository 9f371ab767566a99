import { registrationFault, registrationFields } from './readings/registration-number/registration-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-personal',
	level: 'question',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['personal'],
	*check({ values, tables }) {
		const fault = registrationFault(values, tables);
		if (fault?.rule === 'registration-number-personal') yield fault;
	},
});
