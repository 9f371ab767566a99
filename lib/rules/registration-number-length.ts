import { ranks } from './ranks.ts';
import {
	type GivenNumber,
	givenNumber,
	registrationFields,
} from './readings/registration-number/registration-number.ts';
import { rule } from './rule.ts';

/** How many digits the number has; nothing where letters stand among them. */
function digitsOf(bare: string): number | undefined {
	const { length } = bare.normalize('NFKC').replace(/\D/g, '');
	return length === bare.length ? length : undefined;
}

export default rule({
	id: 'registration-number-length',
	level: 'error',
	fields: registrationFields,
	group: 'organizationRegistrationNumber',
	rank: ranks.refused + 1,
	source: 'registration-number',
	messages: ['length', 'letters'],
	*check({ read }) {
		const given: GivenNumber | undefined = read(givenNumber);
		if (given?.bare === undefined || !given.lengths) return;
		const digits = digitsOf(given.bare);
		if (digits !== undefined && given.lengths.includes(digits)) return;
		const lengths = given.lengths.map(String);
		const field = 'organizationRegistrationNumber';
		if (digits === undefined) yield { field, message: 'letters', data: { ...given.data, lengths } };
		else yield { field, message: 'length', data: { ...given.data, digits, lengths } };
	},
});
