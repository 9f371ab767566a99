import { plainWords } from '../record/folding.ts';
import { ranks } from './ranks.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import { prepared } from './readings/prepared.ts';
import { rule } from './rule.ts';

const field = 'addressLine1';
/** There the settlement is the whole address. */
const settlements = prepared(({ address }) => new Set(address.settlementCountries.split(' ')));

export default rule({
	id: 'street-repetition',
	level: 'warning',
	fields: streetFields,
	group: 'address',
	rank: ranks.unfit + 1,
	source: 'complete-address',
	messages: ['city', 'company'],
	*check({ values: { city, companyName }, read, tables: { words } }) {
		const street = read(streetLine);
		if (!street || street.words === '') return;
		const { words: line, second, data } = street;
		if (city && line === plainWords(city)) {
			const isSettlement = settlements(words).has(street.country?.code ?? '');
			yield { field, message: 'city', data, related: ['city'], ...(isSettlement && { level: 'question' as const }) };
		} else if (companyName && line === plainWords(companyName) && second === '')
			yield { field, message: 'company', level: 'question', data, related: ['companyName'] };
	},
});
