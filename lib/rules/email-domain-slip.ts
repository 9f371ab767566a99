import { wholeEmails, emailFields } from './readings/email/email.ts';
import { meantBrand, meantHost } from './readings/email/slip.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'email-domain-slip',
	level: 'warning',
	fields: emailFields,
	source: 'email-rules',
	messages: ['slip'],
	*check({ read, tables }) {
		for (const { field, local, host } of read(wholeEmails)) {
			const slip = meantHost(host, tables.words);
			const meant = slip ?? meantBrand(host);
			if (!meant) continue;
			const level = slip === undefined ? 'question' : 'warning';
			yield {
				field,
				level,
				message: 'slip',
				data: { domain: host, meant },
				fix: { field, value: `${local}@${meant}` },
			};
		}
	},
});
