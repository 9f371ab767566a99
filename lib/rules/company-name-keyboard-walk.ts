import { nameFindings } from './readings/company-name/fault.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-keyboard-walk',
	level: 'warning',
	fields: ['companyName', 'country'],
	source: 'no-test-name',
	messages: ['walk'],
	check: ({ values }) => nameFindings('company-name-keyboard-walk', values),
});
