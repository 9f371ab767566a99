import { ranks } from './ranks.ts';
import { givenPhones, isOnePlan, phoneFields } from './readings/phone-number/phone-number.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'phone-number-country',
	level: 'question',
	fields: [...phoneFields, 'country'],
	group: 'phoneNumber',
	rank: ranks.unfit + 1,
	source: 'country-rules',
	messages: ['otherCountry'],
	*check({ read }) {
		for (const { field, number, isValid, home, data } of read(givenPhones)) {
			if (!home || !number || !isValid || isOnePlan(number.countryCallingCode, home)) continue;
			const codes = { code: `+${number.countryCallingCode}`, home: `+${home}` };
			yield { field, message: 'otherCountry', data: { ...data, ...codes }, related: ['country'] };
		}
	},
});
