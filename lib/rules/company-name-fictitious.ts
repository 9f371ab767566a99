import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { isCoined, isInvented } from './readings/company-name/fictitious.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-fictitious',
	level: 'warning',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.madeUp,
	source: 'no-test-name',
	messages: ['microsoft', 'sample'],
	acceptable: false,
	*check({ read, tables: { words } }) {
		const name = read(companyName);
		if (!name) return;
		const keys = name.core.map(({ key }) => key);
		const glued = name.words.map(({ key }) => key).join('');
		const isMicrosofts = [glued, keys.join(''), ...keys].some((key) => isCoined(key, words));
		if (!isMicrosofts && !isInvented(keys.join(' '), words)) return;
		const message = isMicrosofts ? 'microsoft' : 'sample';
		yield { field: 'companyName', message, data: { companyName: name.name, ...read(register) } };
	},
});
