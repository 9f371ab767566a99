import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

/** One Chinese character is a word. */
const chinese = /^\p{Script=Han}$/u;

export default rule({
	id: 'company-name-spaced-characters',
	level: 'error',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.refused + 3,
	source: 'name-rules',
	messages: ['spaced'],
	*check({ read }) {
		const name = read(companyName);
		if (!name || name.words.length < 2) return;
		if (!name.words.every(({ text, key }) => [...text].length === 1 && !chinese.test(key))) return;
		yield { field: 'companyName', message: 'spaced', data: { companyName: name.name, ...read(register) } };
	},
});
