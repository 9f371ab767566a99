import { ranks } from './ranks.ts';
import { givenNumber, registrationFields } from './readings/registration-number/registration-number.ts';
import { rule } from './rule.ts';

const field = 'organizationRegistrationNumber';

export default rule({
	id: 'registration-number-characters',
	level: 'error',
	fields: registrationFields,
	group: 'organizationRegistrationNumber',
	rank: ranks.refused,
	source: 'registration-number',
	messages: ['characters'],
	*check({ read }) {
		const given = read(givenNumber);
		if (!given || given.bare === given.value) return;
		const { bare, data } = given;
		yield { field, message: 'characters', data, ...(bare !== undefined && { fix: { field, value: bare } as const }) };
	},
});
