import { domainPrefix } from './readings/email/prefix.ts';
import { mailAddresses } from './readings/email/address.ts';
import { rule } from './rule.ts';

const tenant = /^([a-z0-9-]+)\.onmicrosoft\.com$/;

export default rule({
	id: 'existing-customer',
	level: 'question',
	fields: ['email', 'agreementEmail', 'domain'],
	source: 'existing-customer',
	messages: ['tenant', 'sameTenant'],
	*check({ values }) {
		const prefix = domainPrefix(values.domain ?? '').toLowerCase();
		for (const { field, value, host } of mailAddresses(values)) {
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
