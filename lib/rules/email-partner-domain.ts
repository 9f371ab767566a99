import { isUnder, mailAddresses, mailFields } from './readings/email/address.ts';
import { rule } from './rule.ts';

export default rule<{ partnerDomains: readonly string[] }>({
	id: 'email-partner-domain',
	level: 'error',
	fields: mailFields,
	source: 'email-rules',
	messages: ['partner'],
	options: { partnerDomains: [] },
	*check({ values, options }) {
		const own = options.partnerDomains.map((domain) =>
			domain
				.trim()
				.toLowerCase()
				.replace(/^(?:https?:\/\/)?(?:www\.)?@?/, ''),
		);
		for (const { field, value, host } of mailAddresses(values)) {
			const domain = own.find((one) => one !== '' && isUnder(host, one));
			if (domain) yield { field, message: 'partner', data: { value, domain } };
		}
	},
});
