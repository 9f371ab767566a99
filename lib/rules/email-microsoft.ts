import { filledEmails, emailFields } from './readings/email/email.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'email-microsoft',
	level: 'error',
	fields: emailFields,
	source: 'email-rules',
	messages: ['microsoft'],
	*check({ values }) {
		for (const { field, value } of filledEmails(values)) {
			if (value.toLowerCase().includes('@microsoft.com')) yield { field, message: 'microsoft', data: { value } };
		}
	},
});
