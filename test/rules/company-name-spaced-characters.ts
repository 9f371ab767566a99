import { cases } from '../cases.ts';

export default cases('company-name-spaced-characters', {
	silent: [
		{},
		{ companyName: 'A B Volvo' },
		{ companyName: 'A F A Restaurants Ltd', country: 'GB' },
		// Chinese characters with spaces between them are ordinary.
		{ companyName: '中 国 银 行' },
	],
	found: [
		{ record: { companyName: '1 2 3' }, on: 'companyName', message: 'spaced' },
		{ record: { companyName: 'I B M' }, on: 'companyName', message: 'spaced' },
		{ record: { companyName: 'a  b' }, on: 'companyName', message: 'spaced' },
	],
});
