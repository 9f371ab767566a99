import { rule } from './rule.ts';

const required = ['companyName', 'domain', 'firstName', 'lastName', 'email'] as const;

export default rule({
	id: 'required-field-missing',
	level: 'error',
	fields: required,
	source: 'exact-legal-name',
	messages: required,
	*check({ values }) {
		for (const field of required) {
			if (values[field] === '') yield { field, message: field };
		}
	},
});
