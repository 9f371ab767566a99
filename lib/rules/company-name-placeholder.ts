import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { placeholderIn } from './readings/company-name/placeholder.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-placeholder',
	level: 'warning',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.madeUp + 1,
	source: 'no-test-name',
	messages: ['template', 'code', 'words', 'test', 'remark'],
	acceptable: false,
	*check({ read, tables }) {
		const name = read(companyName);
		const found = name && placeholderIn(name.text, name.core, name.formWords, tables.words);
		if (!found) return;
		const { kind, level, word } = found;
		yield { field: 'companyName', message: kind, level, data: { companyName: name.name, word, ...read(register) } };
	},
});
