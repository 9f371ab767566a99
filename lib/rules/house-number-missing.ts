import { ranks } from './ranks.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import { hasHouseNumber, isHamlet, namesHouse, namesSite, postOfficeBox } from './readings/address/street.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'house-number-missing',
	level: 'warning',
	fields: streetFields,
	group: 'address',
	rank: ranks.unfit + 3,
	source: 'complete-address',
	messages: ['always', 'usually'],
	*check({ read, tables: { words } }) {
		const street = read(streetLine);
		const country = street?.country;
		if (!street || !country || country.houseNumber === 'unknown') return;
		const { line, second, data } = street;
		const needsNone = [line, second].some(
			(one) => hasHouseNumber(one, words) || postOfficeBox(one) || namesSite(one, words),
		);
		if (needsNone) return;
		if (country.houseNumber === 'always') {
			yield { field: 'addressLine1', message: 'always', level: 'warning', data };
		} else if (!namesHouse(line, words) && !(country.code === 'FR' && isHamlet(line, words))) {
			yield { field: 'addressLine1', message: 'usually', level: 'question', data };
		}
	},
});
