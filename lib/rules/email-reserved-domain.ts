import { reservedDomains, sampleDomains } from '../data/mail-domains.ts';
import { isUnder, mailAddresses, mailFields } from './readings/email/address.ts';
import { rule } from './rule.ts';

const reserved = reservedDomains.split('|');
const samples = new Set(sampleDomains.split('|'));

export default rule({
	id: 'email-reserved-domain',
	level: 'warning',
	fields: mailFields,
	source: 'no-test-name',
	messages: ['reserved', 'sample'],
	*check({ values }) {
		for (const { field, value, host } of mailAddresses(values)) {
			const data = { value, domain: host };
			if (reserved.some((domain) => isUnder(host, domain))) yield { field, message: 'reserved', data };
			else if (samples.has(host)) yield { field, message: 'sample', data };
		}
	},
});
