import { wholeEmails } from './readings/email/email.ts';
import { readName } from './readings/company-name/words.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const free = prepared(({ email }) => setOf(email.freeMailDomains));
const learning = prepared(({ education }) => setOf(education.educationWords));

export default rule({
	id: 'email-free-mail',
	level: 'hint',
	fields: ['email', 'agreementEmail', 'companyName'],
	source: 'education-customer',
	messages: ['free'],
	*check({ values, read, tables }) {
		const { companyName } = values;
		if (!companyName || companyName.length > 255) return;
		for (const { field, value, host } of read(wholeEmails)) {
			if (field !== 'email' || !free(tables.words).has(host)) continue;
			if (!readName(companyName).words.some(({ key }) => learning(tables.words).has(key))) continue;
			yield { field, message: 'free', data: { value, companyName }, related: ['companyName'] };
		}
	},
});
