import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

/** Whether a text is one character three times or more, spaces apart. */
function isRepeated(text: string): boolean {
	const [first, ...others] = text.replaceAll(' ', '').toLowerCase();
	return others.length > 1 && others.every((letter) => letter === first);
}

export default rule({
	id: 'company-name-repeated-character',
	level: 'error',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.refused + 1,
	source: 'name-rules',
	messages: ['repeated'],
	*check({ read }) {
		const name = read(companyName);
		if (!name || !isRepeated(name.text)) return;
		yield { field: 'companyName', message: 'repeated', data: { companyName: name.name, ...read(register) } };
	},
});
