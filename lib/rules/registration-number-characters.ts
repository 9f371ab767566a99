import { registrationFault, registrationFields } from './readings/registration-number/registration-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-characters',
	level: 'error',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['characters'],
	*check({ values, tables }) {
		const fault = registrationFault(values, tables);
		if (fault?.rule === 'registration-number-characters') yield fault;
	},
});
