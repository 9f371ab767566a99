import { boxCountries } from '../../../data/address-words.ts';
import { plainWords } from '../../../tables/place-keys.ts';
import { oneLine } from './one-line.ts';
import { addressPlaceholder } from './placeholder.ts';
import { hasHouseNumber, isHamlet, namesHouse, namesSite, namesStreet, postOfficeBox } from './street.ts';
import { remembered } from './remembered.ts';

/** What all rules about the street read. */
export const streetFields = [
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
	'country',
	'companyName',
] as const;

const field = 'addressLine1';
const boxes = new Set(boxCountries.split(' '));
const longest = 200;

/** The main fault of the first address line: a whole address in it, another field again, a box, or no number. */
export const streetFault = remembered((values, tables) => {
	const { addressLine1: line, addressLine2 = '', city, companyName } = values;
	if (!line || line.length > longest || addressPlaceholder(line, 'street')) return undefined;
	const country = tables.country(values.country);
	const words = plainWords(line);
	const data = { value: line, ...(country && { country: country.code }) };

	const pasted = oneLine(line, values, country, tables);
	if (pasted) return pasted;
	if (words !== '' && city && words === plainWords(city)) {
		return { rule: 'street-repetition', field, message: 'city', data, related: ['city'] };
	}
	if (words !== '' && companyName && words === plainWords(companyName) && addressLine2 === '') {
		return { rule: 'street-repetition', field, message: 'company', level: 'question', data, related: ['companyName'] };
	}
	if (!country) return undefined;
	const box = postOfficeBox(line);
	if (box && !boxes.has(country.code)) {
		const street = box === 'among' || hasHouseNumber(addressLine2) || namesStreet(addressLine2);
		return {
			rule: 'post-office-box',
			field,
			message: street ? 'besideStreet' : 'alone',
			...(street && { level: 'hint' as const }),
			data,
		};
	}
	if (box || country.houseNumber === 'unknown') return undefined;
	if (hasHouseNumber(line) || hasHouseNumber(addressLine2) || postOfficeBox(addressLine2)) return undefined;
	if (namesSite(line) || namesSite(addressLine2)) return undefined;
	const sure = country.houseNumber === 'always';
	if (!sure && (namesHouse(line) || (country.code === 'FR' && isHamlet(line)))) return undefined;
	return {
		rule: 'house-number-missing',
		field,
		message: sure ? 'always' : 'usually',
		level: sure ? 'warning' : 'question',
		data,
	};
});
