import { isUnder, wholeEmails, emailFields } from './readings/email/email.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const known = prepared(({ email }) => ({
	reserved: email.reservedDomains.split('|'),
	samples: setOf(email.sampleDomains),
}));

export default rule({
	id: 'email-reserved-domain',
	level: 'warning',
	fields: emailFields,
	source: 'no-test-name',
	messages: ['reserved', 'sample'],
	acceptable: false,
	*check({ read, tables }) {
		const { reserved, samples } = known(tables.words);
		for (const { field, value, host } of read(wholeEmails)) {
			const data = { value, domain: host };
			if (reserved.some((domain) => isUnder(host, domain))) yield { field, message: 'reserved', data };
			else if (samples.has(host)) yield { field, message: 'sample', data };
		}
	},
});
