import { roles } from '../data/contact-words.ts';
import { people } from './readings/person/person.ts';
import { rule } from './rule.ts';

const words = new Set(roles.split('|'));
const small = new Set('de|du|des|la|le|the|of|der|die|del|di|d|et|and|und|e|y|it|n|mr|mme|m|dept'.split('|'));

/** Whether a name consists of words of an office and nothing else. */
function isRole(key: string): boolean {
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
	*check({ read }) {
		for (const { first, last } of read(people)) {
			const pair = `${first.key} ${last.key}`;
			if (first.key && last.key && (isRole(pair) || isRole(`${last.key} ${first.key}`))) {
				yield {
					field: first.field,
					message: 'pair',
					data: { value: `${first.value} ${last.value}` },
					related: [last.field],
				};
				continue;
			}
			// A word that is also a family name (Manager, Office) is not judged beside a first name.
			if (isRole(first.key)) yield { field: first.field, message: 'role', data: { value: first.value } };
			else if (isRole(last.key))
				yield { field: last.field, message: 'role', data: { value: last.value }, level: 'question' };
		}
	},
});
