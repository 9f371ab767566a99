import type { WordLists } from '../data/word-lists.ts';
import { ranks } from './ranks.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import {
	american,
	houseNumber,
	isCorner,
	isHamlet,
	isSquare,
	namesHouse,
	namesSite,
} from './readings/address/house-number.ts';
import { namesStreet, postOfficeBox } from './readings/address/street.ts';
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
		const { code } = country;
		const number = houseNumber([line, second], code, words);
		if (number === 'given' || needsNone(line, code, words) || needsNone(second, code, words)) return;
		const square = isSquare(line, code, words);
		// The squares of America are streets.
		if (square && !american.has(code)) return;
		const always = country.houseNumber === 'always';
		// A firm on a highway or in a mall has no number at times.
		if (always && number === undefined && !square && !namesHouse(line, words)) {
			yield { field: 'addressLine1', message: 'always', level: 'warning', data };
		} else if (always || !(namesHouse(line, words) || namesAlone(line, code, words))) {
			yield { field: 'addressLine1', message: 'usually', level: 'question', data };
		}
	},
});

/** Whether a line is of what has no house number: a box, a site, a corner. */
const needsNone = (line: string, country: string, lists: WordLists) =>
	postOfficeBox(line, lists, country) || namesSite(line, country, lists) || isCorner(line, lists);

/** Whether a line is a name of its own where houses and hamlets have one: no street is named. */
const namesAlone = (line: string, country: string, lists: WordLists) =>
	country === 'FR' ? isHamlet(line, lists) : british.has(country) && !namesStreet(line, lists);
const british = new Set(['GB', 'GG', 'IE', 'IM', 'JE']);
