import { registrationFault, registrationFields } from './readings/registration-number/registration-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-check-digits',
	level: 'warning',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['digits', 'length'],
	*check({ values, tables }) {
		const fault = registrationFault(values, tables);
		if (fault?.rule === 'registration-number-check-digits') yield fault;
	},
});
