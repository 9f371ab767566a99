import { ranks } from './ranks.ts';
import { isPersonal } from './readings/registration-number/personal.ts';
import { givenNumber, registrationFields } from './readings/registration-number/registration-number.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-personal',
	level: 'question',
	fields: registrationFields,
	group: 'organizationRegistrationNumber',
	rank: ranks.unfit,
	source: 'registration-number',
	messages: ['personal'],
	*check({ read }) {
		const given = read(givenNumber);
		const personal = given?.bare && isPersonal(given.bare.toUpperCase(), given.country);
		if (!given || !personal) return;
		yield { field: 'organizationRegistrationNumber', message: 'personal', data: { ...given.data, personal } };
	},
});
