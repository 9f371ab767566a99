import { educationWords } from '../data/education-words.ts';
import { freeMailDomains } from '../data/mail-domains.ts';
import { mailAddresses } from './readings/email/address.ts';
import { read } from './readings/company-name/words.ts';
import { rule } from './rule.ts';

const free = new Set(freeMailDomains.split('|'));
const education = new Set(educationWords.split('|'));

export default rule({
	id: 'email-free-mail',
	level: 'hint',
	fields: ['email', 'agreementEmail', 'companyName'],
	source: 'education-customer',
	messages: ['free'],
	*check({ values }) {
		const { companyName } = values;
		if (!companyName || companyName.length > 255) return;
		for (const { field, value, host } of mailAddresses(values)) {
			if (field !== 'email' || !free.has(host)) continue;
			if (!read(companyName).words.some(({ key }) => education.has(key))) continue;
			yield { field, message: 'free', data: { value, companyName }, related: ['companyName'] };
		}
	},
});
