import { ranks } from './ranks.ts';
import { companyName, formAlwaysThere, register } from './readings/company-name/company-name.ts';
import { loneAcronym } from './readings/company-name/acronym.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-acronym',
	level: 'question',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.unfit,
	source: 'no-acronym',
	messages: ['alone', 'spelled', 'withForm'],
	*check({ read }) {
		const name = read(companyName);
		const acronym =
			name && loneAcronym(name.core, { formWords: name.formWords, shortNamesUsual: name.country === 'FR' });
		if (!acronym) return;
		if (name.formWords.length > 0) {
			const form = name.formWords.map(({ text }) => text).join(' ');
			const data = { acronym: acronym.text, form, ...read(register) };
			yield { field: 'companyName', message: 'withForm', level: 'hint', data };
			return;
		}
		yield {
			field: 'companyName',
			message: acronym.kind === 'plain' ? 'alone' : 'spelled',
			level: formAlwaysThere.has(name.country) ? 'warning' : 'question',
			data: { acronym: acronym.text, ...read(register) },
		};
	},
});
