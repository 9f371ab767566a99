import { rule } from './rule.ts';

export default rule({
	id: 'company-name-length',
	level: 'error',
	fields: ['companyName'],
	source: 'name-rules',
	messages: ['tooShort', 'tooLong'],
	*check({ values: { companyName } }) {
		if (!companyName) return;
		const length = [...companyName].length;
		if (length === 1) yield { field: 'companyName', message: 'tooShort', data: { companyName } };
		if (length > 255) yield { field: 'companyName', message: 'tooLong', data: { length } };
	},
});
