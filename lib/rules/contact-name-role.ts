import { people } from './readings/person/person.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const offices = prepared(({ contact }) => setOf(contact.roles));
const small = new Set('de|du|des|la|le|the|of|der|die|del|di|d|et|and|und|e|y|it|n|mr|mme|m|dept'.split('|'));

/** Whether a name consists of words of an office and nothing else. */
function isRole(key: string, words: ReadonlySet<string>): boolean {
	if (key === '') return false;
	if (words.has(key)) return true;
	const parts = key.split(' ');
	return (
		parts.some((part) => words.has(part)) &&
		parts.every((part) => words.has(part) || small.has(part) || /^\d+$/.test(part))
	);
}

export default rule({
	id: 'contact-name-role',
	level: 'warning',
	fields: ['firstName', 'lastName', 'agreementFirstName', 'agreementLastName'],
	source: 'name-rules',
	messages: ['role', 'pair'],
	*check({ read, tables }) {
		const words = offices(tables.words);
		for (const { first, last } of read(people)) {
			const pair = `${first.key} ${last.key}`;
			if (first.key && last.key && (isRole(pair, words) || isRole(`${last.key} ${first.key}`, words))) {
				yield {
					field: first.field,
					message: 'pair',
					data: { value: `${first.value} ${last.value}` },
					related: [last.field],
				};
				continue;
			}
			// A word that is also a family name (Manager, Office) is not judged beside a first name.
			if (isRole(first.key, words)) yield { field: first.field, message: 'role', data: { value: first.value } };
			else if (isRole(last.key, words))
				yield { field: last.field, message: 'role', data: { value: last.value }, level: 'question' };
		}
	},
});
