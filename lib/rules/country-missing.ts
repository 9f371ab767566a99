import { rule } from './rule.ts';

export default rule({
	id: 'country-missing',
	level: 'error',
	fields: ['country', 'addressLine1', 'city', 'state', 'postalCode'],
	source: 'complete-address',
	messages: ['missing'],
	*check({ values: { country, addressLine1, city, state, postalCode } }) {
		if (!country && (addressLine1 || city || state || postalCode)) yield { field: 'country', message: 'missing' };
	},
});
