import { askedNumber, registrationFields } from './readings/registration-number/registration-number.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-missing',
	level: 'error',
	fields: registrationFields,
	source: 'registration-number',
	messages: ['missing'],
	*check({ values, read }) {
		if (values.organizationRegistrationNumber !== '') return;
		const number = read(askedNumber);
		if (!number) return;
		yield {
			field: 'organizationRegistrationNumber',
			message: 'missing',
			data: { country: number.country, name: number.name },
		};
	},
});
