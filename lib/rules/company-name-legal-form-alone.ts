import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-legal-form-alone',
	level: 'error',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['refused', 'alone'],
	check: ({ values }) => nameFindings('company-name-legal-form-alone', values),
});
