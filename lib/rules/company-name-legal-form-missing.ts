import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-legal-form-missing',
	level: 'hint',
	fields: ['companyName', 'country'],
	source: 'exact-legal-name',
	messages: ['missing'],
	check: ({ values }) => nameFindings('company-name-legal-form-missing', values),
});
