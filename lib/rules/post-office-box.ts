import { ranks } from './ranks.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import { hasHouseNumber, namesStreet, postOfficeBox } from './readings/address/street.ts';
import { prepared } from './readings/prepared.ts';
import { rule } from './rule.ts';

/** There a box is where the post comes. */
const boxes = prepared(({ address }) => new Set(address.boxCountries.split(' ')));

export default rule({
	id: 'post-office-box',
	level: 'warning',
	fields: streetFields,
	group: 'address',
	rank: ranks.unfit + 2,
	source: 'complete-address',
	messages: ['alone', 'besideStreet'],
	*check({ read, tables: { words } }) {
		const street = read(streetLine);
		if (!street?.country || boxes(words).has(street.country.code)) return;
		const { line, second, data } = street;
		const box = postOfficeBox(line);
		if (!box) return;
		const hasStreet = box === 'among' || hasHouseNumber(second, words) || namesStreet(second, words);
		if (hasStreet) yield { field: 'addressLine1', message: 'besideStreet', level: 'hint', data };
		else yield { field: 'addressLine1', message: 'alone', data };
	},
});
