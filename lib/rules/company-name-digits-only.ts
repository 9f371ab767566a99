import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

const onlyDigits = /^[\p{N}\s\p{P}\p{S}]+$/u;

export default rule({
	id: 'company-name-digits-only',
	level: 'error',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.refused + 4,
	source: 'name-rules',
	messages: ['digits'],
	*check({ read }) {
		const name = read(companyName);
		if (!name || name.name.length < 2 || !/\p{N}/u.test(name.text) || !onlyDigits.test(name.text)) return;
		yield { field: 'companyName', message: 'digits', data: { companyName: name.name, ...read(register) } };
	},
});
