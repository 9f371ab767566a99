import { domainPrefix } from './readings/email/domain-prefix.ts';
import { rule } from './rule.ts';

/** Third parties' figure (faq.webnic.cc/kb/m365-faq); no page of Microsoft is known to name it. */
const longest = 27;

export default rule({
	id: 'domain-length',
	level: 'warning',
	fields: ['domain'],
	source: 'primary-domain',
	messages: ['tooLong'],
	*check({ values: { domain } }) {
		if (!domain) return;
		const { length } = [...domainPrefix(domain)];
		if (length > longest) yield { field: 'domain', message: 'tooLong', data: { length, longest } };
	},
});
