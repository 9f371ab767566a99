import { filledMails, mailFields } from './readings/email/address.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'email-microsoft',
	level: 'error',
	fields: mailFields,
	source: 'email-rules',
	messages: ['microsoft'],
	*check({ values }) {
		for (const { field, value } of filledMails(values)) {
			if (value.toLowerCase().includes('@microsoft.com'))
				yield { field, message: 'microsoft', data: { value: value.slice(0, 80) } };
		}
	},
});
