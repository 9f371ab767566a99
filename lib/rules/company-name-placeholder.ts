import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-placeholder',
	level: 'warning',
	fields: ['companyName', 'country'],
	source: 'no-test-name',
	messages: ['template', 'code', 'words', 'test', 'remark'],
	check: ({ values }) => nameFindings('company-name-placeholder', values),
});
