import { isUnder, wholeEmails, emailFields } from './readings/email/email.ts';
import { rule } from './rule.ts';

export default rule<{ partnerDomains: readonly string[] }>({
	id: 'email-partner-domain',
	level: 'error',
	fields: emailFields,
	source: 'email-rules',
	messages: ['partner'],
	options: { partnerDomains: [] },
	*check({ options, read }) {
		const own = options.partnerDomains.map((domain) =>
			domain
				.trim()
				.toLowerCase()
				.replace(/^(?:https?:\/\/)?(?:www\.)?@?/, ''),
		);
		for (const { field, value, host } of read(wholeEmails)) {
			const domain = own.find((one) => one !== '' && isUnder(host, one));
			if (domain) yield { field, message: 'partner', data: { value, domain } };
		}
	},
});
