import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-digits-only',
	level: 'error',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['digits'],
	check: ({ values }) => nameFindings('company-name-digits-only', values),
});
