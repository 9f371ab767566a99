import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-symbols-only',
	level: 'error',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.refused,
	source: 'name-rules',
	messages: ['symbols'],
	*check({ read }) {
		const name = read(companyName);
		if (!name || name.name.length < 2 || /[\p{L}\p{N}]/u.test(name.text)) return;
		yield { field: 'companyName', message: 'symbols', data: { companyName: name.name, ...read(register) } };
	},
});
