import { bodyWords, tradeWords } from '../data/trade-words.ts';
import { ranks } from './ranks.ts';
import { companyName, formAlwaysThere, register } from './readings/company-name/company-name.ts';
import { holdsLegalForm } from './readings/company-name/legal-form.ts';
import type { Word } from './readings/company-name/words.ts';
import { rule } from './rule.ts';

const trades = new Set(tradeWords.split('|'));
const bodies = new Set(bodyWords.split('|'));

/** Whether a name tells the trade of a firm and nothing of a public body, a charity or a fund, which bear no legal form. */
function isTrade(core: readonly Word[]): boolean {
	return core.some(({ key }, index) => index > 0 && trades.has(key)) && !core.some(({ key }) => bodies.has(key));
}

export default rule({
	id: 'company-name-legal-form-missing',
	level: 'hint',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.advice,
	source: 'exact-legal-name',
	messages: ['missing'],
	*check({ read }) {
		const name = read(companyName);
		if (!name?.country || !formAlwaysThere.has(name.country) || name.formWords.length > 0) return;
		if (holdsLegalForm(name.words, name.country) || !isTrade(name.core)) return;
		yield { field: 'companyName', message: 'missing', data: { companyName: name.name, ...read(register) } };
	},
});
