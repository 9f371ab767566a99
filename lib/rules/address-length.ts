import { rule } from './rule.ts';

const longest = 200;

export default rule({
	id: 'address-length',
	level: 'error',
	fields: ['addressLine1', 'addressLine2'],
	source: 'complete-address',
	messages: ['tooLong'],
	*check({ values }) {
		for (const field of ['addressLine1', 'addressLine2'] as const) {
			const length = [...(values[field] ?? '')].length;
			if (length > longest) yield { field, message: 'tooLong', data: { length, longest } };
		}
	},
});
