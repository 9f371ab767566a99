import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-short-form',
	level: 'warning',
	fields: ['companyName', 'country'],
	source: 'no-acronym',
	messages: ['dotted', 'abbreviation'],
	check: ({ values }) => nameFindings('company-name-short-form', values),
});
