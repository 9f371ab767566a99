import { plainWords } from '../record/folding.ts';
import { ranks } from './ranks.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import { rule } from './rule.ts';

const field = 'addressLine1';

export default rule({
	id: 'street-repetition',
	level: 'warning',
	fields: streetFields,
	group: 'address',
	rank: ranks.unfit + 1,
	source: 'complete-address',
	messages: ['city', 'company'],
	*check({ values: { city, companyName }, read }) {
		const street = read(streetLine);
		if (!street || street.words === '') return;
		const { words, second, data, country } = street;
		if (city && words === plainWords(city)) {
			// On small islands the settlement is the whole address.
			const isSettlement = country?.houseNumber === 'unknown' && country.subdivisions.length === 0;
			yield { field, message: 'city', data, related: ['city'], ...(isSettlement && { level: 'question' as const }) };
		} else if (companyName && words === plainWords(companyName) && second === '')
			yield { field, message: 'company', level: 'question', data, related: ['companyName'] };
	},
});
