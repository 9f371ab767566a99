import { ranks } from './ranks.ts';
import { companyName, register } from './readings/company-name/company-name.ts';
import { rule } from './rule.ts';

const endings = [
	'com|net|org|info|biz|edu|club|shop|online|ai|app|tech|io|eu',
	'co\\.uk|fr|de|nl|be|it|es|uk|ch|at',
].join('|');
const webEnding = new RegExp(`[\\p{L}\\p{N}-]{2,}\\.(?:${endings})(?=$|[\\s,)/])`, 'iu');
const wholeUrlOrEmail = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+)$/i;

export default rule({
	id: 'company-name-web-ending',
	level: 'hint',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.unfit + 1,
	source: 'name-rules',
	messages: ['ending'],
	*check({ read }) {
		const name = read(companyName);
		if (!name?.text.includes('.') || !webEnding.test(name.text)) return;
		// A whole URL or e-mail address is nobody's legal name.
		const level = wholeUrlOrEmail.test(name.text) ? 'warning' : 'hint';
		yield { field: 'companyName', message: 'ending', level, data: { companyName: name.name, ...read(register) } };
	},
});
