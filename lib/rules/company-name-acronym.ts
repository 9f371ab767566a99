import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-acronym',
	level: 'question',
	fields: ['companyName', 'country'],
	source: 'no-acronym',
	messages: ['alone', 'spelled', 'withForm'],
	check: ({ values }) => nameFindings('company-name-acronym', values),
});
