import { domainPrefix } from './readings/email/domain-prefix.ts';
import { isRelated } from './readings/company-name/related.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'domain-unlike-company',
	level: 'hint',
	fields: ['domain', 'companyName', 'country'],
	source: 'primary-domain',
	messages: ['unlike'],
	*check({ values: { domain, companyName, country }, tables }) {
		if (!domain || !companyName || domain.length > 64 || companyName.length > 255) return;
		if (!isRelated(companyName, domainPrefix(domain), country, tables.words)) {
			yield { field: 'domain', message: 'unlike', data: { domain, companyName }, related: ['companyName'] };
		}
	},
});
