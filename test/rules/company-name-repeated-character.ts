import { cases } from '../cases.ts';

export default cases('company-name-repeated-character', {
	silent: [{}, { companyName: 'AA' }, { companyName: 'AAA Auto a.s.', country: 'CZ' }, { companyName: 'XXL ASA' }],
	found: [
		{ record: { companyName: '999' }, on: 'companyName', message: 'repeated' },
		{ record: { companyName: 'aaaaaa' }, on: 'companyName', message: 'repeated' },
		{ record: { companyName: 'X X X' }, on: 'companyName', message: 'repeated' },
	],
});
