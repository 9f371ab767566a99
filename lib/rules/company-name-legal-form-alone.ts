import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { isLegalFormAlone, isPublishedForm } from './readings/company-name/legal-form.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-legal-form-alone',
	level: 'error',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.refused + 2,
	source: 'name-rules',
	messages: ['refused', 'alone'],
	*check({ read, tables }) {
		const name = read(companyName);
		if (!name) return;
		const data = { companyName: name.name, ...read(register) };
		if (name.name.length > 1 && isPublishedForm(name.words, tables.words))
			yield { field: 'companyName', message: 'refused', data };
		else if (isLegalFormAlone(name.words, name.country, tables.words))
			yield { field: 'companyName', message: 'alone', level: 'question', rank: ranks.madeUp + 2, data };
	},
});
