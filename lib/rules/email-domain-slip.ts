import { mailAddresses, mailFields } from './mail/address.ts';
import { meantHost } from './mail/slip.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'email-domain-slip',
	level: 'warning',
	fields: mailFields,
	source: 'email-rules',
	messages: ['slip'],
	*check({ values }) {
		for (const { field, local, host } of mailAddresses(values)) {
			const meant = meantHost(host);
			if (meant)
				yield { field, message: 'slip', data: { domain: host, meant }, fix: { field, value: `${local}@${meant}` } };
		}
	},
});
