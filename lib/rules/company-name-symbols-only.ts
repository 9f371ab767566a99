import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-symbols-only',
	level: 'error',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['symbols'],
	check: ({ values }) => nameFindings('company-name-symbols-only', values),
});
