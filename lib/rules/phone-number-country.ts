import { phoneFault, phoneFields } from './readings/phone-number/phone-fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'phone-number-country',
	level: 'question',
	fields: [...phoneFields, 'country'],
	source: 'country-rules',
	messages: ['otherCountry'],
	*check({ values, tables }) {
		for (const field of phoneFields) {
			const fault = phoneFault(field, values, tables);
			if (fault?.rule === 'phone-number-country') yield fault;
		}
	},
});
