import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-repeated-character',
	level: 'error',
	fields: ['companyName', 'country'],
	source: 'name-rules',
	messages: ['repeated'],
	check: ({ values }) => nameFindings('company-name-repeated-character', values),
});
