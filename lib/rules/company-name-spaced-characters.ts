import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-spaced-characters',
	level: 'error',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['spaced'],
	check: ({ values }) => nameFindings('company-name-spaced-characters', values),
});
