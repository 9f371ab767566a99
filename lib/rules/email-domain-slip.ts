import { mailAddresses, mailFields } from './readings/email/address.ts';
import { meantBrand, meantHost } from './readings/email/slip.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'email-domain-slip',
	level: 'warning',
	fields: mailFields,
	source: 'email-rules',
	messages: ['slip'],
	*check({ values }) {
		for (const { field, local, host } of mailAddresses(values)) {
			const slip = meantHost(host);
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
