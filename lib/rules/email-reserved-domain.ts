import { reservedDomains, sampleDomains } from '../data/email-domains.ts';
import { isUnder, wholeEmails, emailFields } from './readings/email/email.ts';
import { rule } from './rule.ts';

const reserved = reservedDomains.split('|');
const samples = new Set(sampleDomains.split('|'));

export default rule({
	id: 'email-reserved-domain',
	level: 'warning',
	fields: emailFields,
	source: 'no-test-name',
	messages: ['reserved', 'sample'],
	acceptable: false,
	*check({ read }) {
		for (const { field, value, host } of read(wholeEmails)) {
			const data = { value, domain: host };
			if (reserved.some((domain) => isUnder(host, domain))) yield { field, message: 'reserved', data };
			else if (samples.has(host)) yield { field, message: 'sample', data };
		}
	},
});
