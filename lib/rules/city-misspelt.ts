import { cityAndCode, placeFields } from './readings/address/place.ts';
import { rule } from './rule.ts';

const field = 'city';

export default rule({
	id: 'city-misspelt',
	level: 'question',
	fields: placeFields,
	source: 'complete-address',
	messages: ['meant'],
	*check({ values: { city: value }, read }) {
		const found = read(cityAndCode);
		if (found.kind !== 'misspelt') return;
		const { meant } = found;
		const data = { value, city: meant };
		yield { field, message: 'meant', data, fix: { field, value: meant }, related: ['postalCode'] };
	},
});
