import { filledNames, nameFields } from './readings/person/person.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'contact-name-symbols-only',
	level: 'error',
	fields: nameFields,
	source: 'name-rules',
	messages: ['symbols', 'digits'],
	*check({ values }) {
		for (const { field, value } of filledNames(values)) {
			if (/\p{L}/u.test(value)) continue;
			const message = /\p{N}/u.test(value) ? 'digits' : 'symbols';
			yield { field, message, data: { value } };
		}
	},
});
