import { domainPrefix } from './readings/email/domain-prefix.ts';
import { wholeEmails } from './readings/email/email.ts';
import { rule } from './rule.ts';

const tenant = /^([a-z0-9-]+)\.onmicrosoft\.com$/;

export default rule({
	id: 'existing-customer',
	level: 'question',
	fields: ['email', 'agreementEmail', 'domain'],
	source: 'existing-customer',
	messages: ['tenant', 'sameTenant'],
	*check({ values, read }) {
		const prefix = domainPrefix(values.domain ?? '').toLowerCase();
		for (const { field, value, host } of read(wholeEmails)) {
			const name = tenant.exec(host)?.[1];
			if (field !== 'email' || name === undefined) continue;
			yield {
				field,
				message: name === prefix ? 'sameTenant' : 'tenant',
				data: { value, tenant: name },
				related: ['domain'],
			};
		}
	},
});
