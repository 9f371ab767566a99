import { ranks } from './ranks.ts';
import { codeOfOtherCountry } from './readings/address/code-of-other-country.ts';
import { givenCode, postalCodeFields } from './readings/address/given-code.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'postal-code-of-other-country',
	level: 'warning',
	fields: postalCodeFields,
	group: 'address',
	rank: ranks.unfit - 2,
	source: 'complete-address',
	messages: ['territory', 'host'],
	*check({ read }) {
		const given = read(givenCode);
		const found = read(codeOfOtherCountry);
		if (!given || !found || found.isSaid) return;
		const { country, isListedHere } = found;
		const data = { ...given.data, other: country.code };
		// Where one digit may be mistyped as well, the person chooses.
		const repair = { field: 'country', value: country.code } as const;
		if (given.country.postalHost === undefined) {
			const level = isListedHere ? 'hint' : 'warning';
			yield { field: 'postalCode', message: 'territory', level, data, fix: repair, related: ['country'] };
		} else {
			const choices = [{ label: 'fill', writes: [repair] }];
			yield { field: 'postalCode', message: 'host', data, choices, related: ['country'] };
		}
	},
});
