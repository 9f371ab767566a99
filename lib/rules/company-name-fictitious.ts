import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-fictitious',
	level: 'warning',
	fields: ['companyName', 'country'],
	source: 'no-test-name',
	messages: ['microsoft', 'sample'],
	check: ({ values }) => nameFindings('company-name-fictitious', values),
});
