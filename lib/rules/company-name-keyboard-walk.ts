import type { WordLists } from '../data/word-lists.ts';
import { ranks } from './ranks.ts';
import { type CompanyName, companyName, register } from './readings/company-name/company-name.ts';
import { isDrumming, isKeyboardWalk, isRowStart, isStrumming } from './readings/company-name/keyboard-walk.ts';
import { rule } from './rule.ts';

/** Whether the name's own words are keys struck in a row. Short ones beside a legal form are left: ASD Ltd is one. */
function isWalk({ core, formWords }: CompanyName, lists: WordLists): boolean {
	const keys = core.map(({ key }) => key);
	const letters = keys.join('').replace(/\d+$/, '');
	const isShort = formWords.length > 0 && (letters.length < 4 || (letters.length === 4 && !isRowStart(letters, lists)));
	if (isShort) return false;
	if (isKeyboardWalk(letters, lists) || isDrumming(letters) || isStrumming(keys, lists)) return true;
	const isTypedSmall = core[0]?.text === core[0]?.text.toLowerCase();
	return core.length === 1 && isTypedSmall && isRowStart(letters, lists);
}

export default rule({
	id: 'company-name-keyboard-walk',
	level: 'warning',
	fields: ['companyName', 'country'],
	group: 'companyName',
	rank: ranks.madeUp + 3,
	source: 'no-test-name',
	messages: ['walk'],
	acceptable: false,
	*check({ read, tables }) {
		const name = read(companyName);
		if (!name || !isWalk(name, tables.words)) return;
		yield { field: 'companyName', message: 'walk', data: { companyName: name.name, ...read(register) } };
	},
});
