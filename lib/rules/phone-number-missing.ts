import { rule } from './rule.ts';

export default rule({
	id: 'phone-number-missing',
	level: 'error',
	fields: ['phoneNumber', 'country'],
	source: 'registration-number',
	messages: ['missing'],
	*check({ values, tables }) {
		if (values.phoneNumber !== '') return;
		const country = tables.country(values.country)?.code;
		if (country === undefined || !Object.hasOwn(tables.words.requiredNumbers.registrationNumbers, country)) return;
		yield { field: 'phoneNumber', message: 'missing', data: { country } };
	},
});
