import { registrationFields, registrationNumberOf } from './readings/registration-number/registration-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-missing',
	level: 'error',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['missing'],
	*check({ values, tables }) {
		if (values.organizationRegistrationNumber !== '') return;
		const number = registrationNumberOf(values, tables);
		if (!number) return;
		yield {
			field: 'organizationRegistrationNumber',
			message: 'missing',
			data: { country: number.country, name: number.name },
		};
	},
});
