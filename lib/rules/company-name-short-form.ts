import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { shortFormIn } from './readings/company-name/short-form.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-short-form',
	level: 'warning',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.unfit + 2,
	source: 'no-acronym',
	messages: ['dotted', 'abbreviation'],
	*check({ read, tables }) {
		const name = read(companyName);
		const found = name && shortFormIn(name.core, name.formWords.length > 0, tables.words);
		if (!found) return;
		const { word, message } = found;
		// French registers shorten in capitals themselves, in lines of 38 characters.
		const isCapitals = name.text === name.text.toUpperCase();
		const isRegisters = name.country === 'FR' && message === 'abbreviation' && isCapitals;
		const level = isRegisters ? 'hint' : found.level;
		yield { field: 'companyName', message, level, data: { word, ...read(register) } };
	},
});
