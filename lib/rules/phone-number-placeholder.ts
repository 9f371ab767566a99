import { phoneFault, phoneFields } from './readings/phone-number/phone-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'phone-number-placeholder',
	level: 'warning',
	fields: [...phoneFields, 'country'],
	source: 'no-test-name',
	messages: ['words', 'repeated', 'sequence', 'fictional'],
	*check({ values, tables }) {
		for (const field of phoneFields) {
			const fault = phoneFault(field, values, tables);
			if (fault?.rule === 'phone-number-placeholder') yield fault;
		}
	},
});
