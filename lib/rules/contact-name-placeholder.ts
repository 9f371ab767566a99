import type { WordLists } from '../data/word-lists.ts';
import { fold } from '../record/folding.ts';
import { isKeyboardWalk } from './readings/company-name/keyboard-walk.ts';
import { isSpokenNote } from './readings/company-name/remark.ts';
import { nameFields, namePart, type NamePart, people } from './readings/person/person.ts';
import { ranks } from './ranks.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const known = prepared(({ contact, placeholder }) => ({
	never: setOf(contact.noPerson, fold),
	forms: setOf(contact.addressForms, fold),
	rarely: setOf(contact.rarelyPerson, fold),
	tests: setOf(placeholder.testWords, fold),
}));
/** What the published rules name. */
const published = new Set(['test', 'admin', 'nobody']);

/** `test2` and `user 1` are read without their number. */
const bare = (key: string) => key.replace(/[ \d]+$/, '');

/** Whether a part stands where a name belongs without being one. */
function isNoName(key: string, lists: WordLists): boolean {
	return (
		known(lists).never.has(bare(key)) || (key.length > 4 && isKeyboardWalk(key, lists)) || isSpokenNote(key, lists)
	);
}

/** Whether a part is no name, or seldom one. */
function isSuspicious(key: string, lists: WordLists): boolean {
	return known(lists).rarely.has(bare(key)) || isNoName(key, lists);
}

const isMail = /^\S+@\S+\.\S+$/;
/** `NULL` and `test` were filled in by a program or in haste; `Guest` may be the family name of a mother. */
const isWrittenAsName = (text: string) => /^\p{Lu}\P{Lu}*$/u.test(text);

/** Whether a part is no name, seen beside what could tell: people are called Test, Guest or Null. */
function isCertain(part: NamePart, others: readonly NamePart[], lists: WordLists): boolean {
	if (isMail.test(part.value) || isNoName(part.key, lists)) return true;
	if (!known(lists).rarely.has(bare(part.key))) return false;
	if (part.field === 'middleName' && !isWrittenAsName(part.value)) return true;
	return /\d/.test(part.key) || others.some(({ key }) => isSuspicious(key, lists));
}

export default rule({
	id: 'contact-name-placeholder',
	level: 'warning',
	fields: nameFields,
	group: 'contactName',
	rank: ranks.madeUp,
	source: 'name-rules',
	messages: ['placeholder', 'rare'],
	acceptable: false,
	*check({ values, read, tables: { words } }) {
		const { tests, forms, rarely } = known(words);
		for (const { first, last } of read(people)) {
			// Who accepted the agreement gives no middle name.
			const middle = first.field === 'firstName' ? [namePart('middleName', values)] : [];
			for (const part of [first, ...middle, last]) {
				if (part.key === '') continue;
				const data = { value: part.value };
				// A middle name tells nothing of the others: it may be left out.
				const others = [first, last].filter((other) => other !== part);
				if ((part === first && forms.has(part.key)) || isCertain(part, others, words)) {
					const isRefused = published.has(bare(part.key)) || middle.includes(part);
					yield { field: part.field, message: 'placeholder', data, level: isRefused ? 'error' : 'warning' };
				} else if (rarely.has(part.key)) {
					// Mothers' family names stand in the middle: Guest; that of a test hardly.
					const isTest = middle.includes(part) && tests.has(part.key);
					yield {
						field: part.field,
						message: 'rare',
						rank: ranks.madeUp + 2,
						data,
						level: isTest ? 'question' : 'hint',
					};
				}
			}
		}
	},
});
