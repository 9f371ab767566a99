import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-web-ending',
	level: 'hint',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['ending'],
	check: ({ values }) => nameFindings('company-name-web-ending', values),
});
