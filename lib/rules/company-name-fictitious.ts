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
		const all = name.formWords.length > 0 ? name.words.map(({ key }) => key) : keys;
		const isMicrosofts = [all.join(''), keys.join(''), ...keys].some((key) => isCoined(key, words));
		if (!isMicrosofts && !isInvented(keys, words) && (all === keys || !isInvented(all, words))) return;
		const message = isMicrosofts ? 'microsoft' : 'sample';
		yield { field: 'companyName', message, data: { companyName: name.name, ...read(register) } };
	},
});
