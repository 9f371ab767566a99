import { registrationFault, registrationFields } from './readings/registration-number/registration-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-length',
	level: 'error',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['length', 'letters'],
	*check({ values, tables }) {
		const fault = registrationFault(values, tables);
		if (fault?.rule === 'registration-number-length') yield fault;
	},
});
