import { educationWords } from '../data/education-words.ts';
import { freeMailDomains } from '../data/email-domains.ts';
import { wholeEmails } from './readings/email/email.ts';
import { readName } from './readings/company-name/words.ts';
import { rule } from './rule.ts';

const free = new Set(freeMailDomains.split('|'));
const education = new Set(educationWords.split('|'));

export default rule({
	id: 'email-free-mail',
	level: 'hint',
	fields: ['email', 'agreementEmail', 'companyName'],
	source: 'education-customer',
	messages: ['free'],
	*check({ values, read }) {
		const { companyName } = values;
		if (!companyName || companyName.length > 255) return;
		for (const { field, value, host } of read(wholeEmails)) {
			if (field !== 'email' || !free.has(host)) continue;
			if (!readName(companyName).words.some(({ key }) => education.has(key))) continue;
			yield { field, message: 'free', data: { value, companyName }, related: ['companyName'] };
		}
	},
});
