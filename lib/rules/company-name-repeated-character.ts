import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

/** One character three times or more, spaces apart. */
const repeated = /^(.) *(?:\1 *){2,}$/iu;

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
		if (!name || !repeated.test(name.text)) return;
		yield { field: 'companyName', message: 'repeated', data: { companyName: name.name, ...read(register) } };
	},
});
