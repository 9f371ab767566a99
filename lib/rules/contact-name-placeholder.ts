import { addressForms, noPerson, rarelyPerson } from '../data/contact-words.ts';
import { isKeyboardWalk } from './readings/company-name/keyboard-walk.ts';
import { nameFields, namePart, type NamePart, people } from './readings/person/person.ts';
import { rule } from './rule.ts';

const never = new Set(noPerson.split('|'));
const forms = new Set(addressForms.split('|'));
const rarely = new Set(rarelyPerson.split('|'));
/** What the published rules name. */
const published = new Set(['test', 'admin', 'nobody']);

/** `test2` and `user 1` are read without their number. */
const bare = (key: string) => key.replace(/[ \d]+$/, '');

/** Whether a part stands where a name belongs without being one. */
function isNoName(key: string): boolean {
	return never.has(bare(key)) || (key.length > 4 && isKeyboardWalk(key));
}

const isMail = (part: NamePart) => /^\S+@\S+\.\S+$/.test(part.value);
const isSuspicious = ({ key }: NamePart) => rarely.has(bare(key)) || isNoName(key);
/** `NULL` and `test` were filled in by a program or in haste; `Guest` may be the family name of a mother. */
const isWrittenAsName = (text: string) => /^\p{Lu}\P{Lu}*$/u.test(text);

/** Whether a part is no name, seen beside what could tell: people are called Test, Guest or Null. */
function isCertain(part: NamePart, others: readonly NamePart[]): boolean {
	if (isMail(part) || isNoName(part.key)) return true;
	if (part.field === 'middleName' && rarely.has(bare(part.key)) && !isWrittenAsName(part.value)) return true;
	return rarely.has(bare(part.key)) && (others.some(isSuspicious) || /\d/.test(part.key));
}

export default rule({
	id: 'contact-name-placeholder',
	level: 'warning',
	fields: nameFields,
	source: 'name-rules',
	messages: ['placeholder', 'rare'],
	acceptable: false,
	*check({ values, read }) {
		for (const { first, last } of read(people)) {
			// Who accepted the agreement gives no middle name.
			const middle = first.field === 'firstName' ? [namePart('middleName', values)] : [];
			for (const part of [first, ...middle, last]) {
				if (part.key === '') continue;
				const data = { value: part.value };
				// A middle name tells nothing of the others: it may be left out.
				const others = [first, last].filter((other) => other !== part);
				if ((part === first && forms.has(part.key)) || isCertain(part, others)) {
					const isRefused = published.has(bare(part.key)) || middle.includes(part);
					yield { field: part.field, message: 'placeholder', data, level: isRefused ? 'error' : 'warning' };
				} else if (rarely.has(part.key)) {
					yield { field: part.field, message: 'rare', data, level: 'hint' };
				}
			}
		}
	},
});
