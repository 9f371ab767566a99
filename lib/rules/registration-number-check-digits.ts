import { ranks } from './ranks.ts';
import { oddCheckDigits } from './readings/registration-number/check-digits.ts';
import { givenNumber, registrationFields } from './readings/registration-number/registration-number.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'registration-number-check-digits',
	level: 'warning',
	fields: registrationFields,
	group: 'organizationRegistrationNumber',
	rank: ranks.unfit + 1,
	source: 'registration-number',
	messages: ['digits', 'length'],
	*check({ read }) {
		const given = read(givenNumber);
		const wrong = given?.bare === undefined ? undefined : oddCheckDigits(given.bare, given.country);
		if (!given || !wrong) return;
		yield {
			field: 'organizationRegistrationNumber',
			message: wrong.kind,
			level: wrong.kind === 'length' ? 'question' : 'warning',
			data: { ...given.data, lengths: wrong.lengths },
		};
	},
});
