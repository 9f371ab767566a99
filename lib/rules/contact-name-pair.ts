import { fold } from '../record/folding.ts';
import { people } from './readings/person/person.ts';
import { ranks } from './ranks.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const nobodyReal = prepared(({ contact }) => setOf(contact.anybody, fold));
const commonest = prepared(({ contact }) => setOf(contact.everybody, fold));

/** There many people have one name, and write it in both fields. */
const singleNamed = new Set(['AF', 'BT', 'ID', 'IN', 'LK', 'MM', 'TL']);

const initials = '[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ng|kh|ph|th|tr|nh';
const finals = 'i[aeou]?|[aeo]|u[aeio]?|ai|ei|ao|ou|[aeo]ng?|i[aeo]?ng?|u[ae]?ng?|er|y|iao|uai';
/** One syllable of a Chinese, Vietnamese or Korean name: Fei Fei, Lin Lin. */
const syllable = new RegExp(`^(?:${initials})?(?:${finals})$`);

export default rule({
	id: 'contact-name-pair',
	level: 'warning',
	fields: ['firstName', 'lastName', 'agreementFirstName', 'agreementLastName', 'country'],
	group: 'contactName',
	rank: ranks.madeUp + 1,
	source: 'name-rules',
	messages: ['anybody', 'everybody', 'same'],
	*check({ values, read, tables: { words } }) {
		for (const { first, last } of read(people)) {
			if (!first.key || !last.key) continue;
			const pair = `${first.key} ${last.key}`;
			const turned = `${last.key} ${first.key}`;
			const data = { value: `${first.value} ${last.value}` };
			const related = [first.field];
			if (nobodyReal(words).has(pair) || nobodyReal(words).has(turned))
				yield { field: last.field, message: 'anybody', data, related };
			else if (commonest(words).has(pair))
				yield { field: last.field, message: 'everybody', data, related, level: 'hint' };
			else if (first.key === last.key)
				yield {
					field: last.field,
					message: 'same',
					data: { value: last.value },
					related,
					level: singleNamed.has(values.country ?? '') || syllable.test(first.key) ? 'hint' : 'question',
				};
		}
	},
});
