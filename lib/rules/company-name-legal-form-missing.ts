import type { WordLists } from '../data/word-lists.ts';
import { ranks } from './ranks.ts';
import { companyName, formAlwaysThere, register } from './readings/company-name/company-name.ts';
import { holdsLegalForm } from './readings/company-name/legal-form.ts';
import type { Word } from './readings/company-name/words.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const trades = prepared(({ trade }) => setOf(trade.tradeWords));
const bodies = prepared(({ trade }) => setOf(trade.bodyWords));

/** Whether a name tells the trade of a firm and nothing of a public body, a charity or a fund, which bear no legal form. */
function isTrade(core: readonly Word[], lists: WordLists): boolean {
	const isOfTrade = core.some(({ key }, index) => index > 0 && trades(lists).has(key));
	return isOfTrade && !core.some(({ key }) => bodies(lists).has(key));
}

export default rule({
	id: 'company-name-legal-form-missing',
	level: 'hint',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.advice,
	source: 'exact-legal-name',
	messages: ['missing'],
	*check({ read, tables: { words } }) {
		const name = read(companyName);
		if (!name?.country || !formAlwaysThere.has(name.country) || name.formWords.length > 0) return;
		if (holdsLegalForm(name.words, name.country, words) || !isTrade(name.core, words)) return;
		yield { field: 'companyName', message: 'missing', data: { companyName: name.name, ...read(register) } };
	},
});
