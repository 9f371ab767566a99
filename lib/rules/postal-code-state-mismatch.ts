import { ranks } from './ranks.ts';
import { givenCode, isCode, postalCodeFields } from './readings/address/given-code.ts';
import { codeMeant } from './readings/address/place.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'postal-code-state-mismatch',
	level: 'warning',
	fields: postalCodeFields,
	group: 'address',
	rank: ranks.unfit + 1,
	source: 'complete-address',
	messages: ['conflict', 'conflictSomewhere'],
	*check({ values: { state = '' }, read }) {
		const given = read(givenCode);
		if (!given || !isCode(given.reading) || typeof given.place === 'string') return;
		const { country, place, data } = given;
		const meant = read(codeMeant);
		yield {
			field: 'postalCode',
			message: place.length === 1 ? 'conflict' : 'conflictSomewhere',
			level: country.prefixes === 'sure' ? 'warning' : 'question',
			data: { ...data, state, place: place[0]! },
			related: ['state'],
			...(meant !== undefined && { choices: [{ label: 'fill', writes: [{ field: 'postalCode', value: meant }] }] }),
		};
	},
});
