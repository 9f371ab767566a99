import type { WordLists } from '../data/word-lists.ts';
import { isKeyboardWalk } from './readings/company-name/keyboard-walk.ts';
import { isSpokenNote } from './readings/company-name/remark.ts';
import { people } from './readings/person/person.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const known = prepared(({ contact }) => ({
	never: setOf(contact.noPerson),
	forms: setOf(contact.addressForms),
	rarely: setOf(contact.rarelyPerson),
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

export default rule({
	id: 'contact-name-placeholder',
	level: 'warning',
	fields: ['firstName', 'lastName', 'agreementFirstName', 'agreementLastName'],
	source: 'name-rules',
	messages: ['placeholder', 'rare'],
	acceptable: false,
	*check({ read, tables: { words } }) {
		const { forms, rarely } = known(words);
		for (const { first, last } of read(people)) {
			for (const part of [first, last]) {
				if (part.key === '') continue;
				const other = part === first ? last : first;
				// People are called Test, Guest or Null: the words count only when the other half is no name either.
				const certain =
					isMail.test(part.value) ||
					(part === first && forms.has(part.key)) ||
					isNoName(part.key, words) ||
					(rarely.has(bare(part.key)) && (isSuspicious(other.key, words) || /\d/.test(part.key)));
				if (certain) {
					const level = published.has(bare(part.key)) ? 'error' : 'warning';
					yield { field: part.field, message: 'placeholder', data: { value: part.value }, level };
				} else if (rarely.has(part.key)) {
					yield { field: part.field, message: 'rare', data: { value: part.value }, level: 'hint' };
				}
			}
		}
	},
});
