import { cases } from '../cases.ts';

export default cases('contact-name-company', {
	silent: [
		{},
		// A sole trader's firm bears the trader's name.
		{ firstName: 'Jean', lastName: 'Martin', companyName: 'Jean Martin EURL', country: 'FR' },
		{ firstName: 'Anna', lastName: 'Harbour', companyName: 'Harbour Bakery Ltd' },
		{ firstName: 'Luiz', lastName: 'de Sá' },
	],
	found: [
		{ record: { firstName: 'Anna', lastName: 'Harbour Bakery Ltd' }, on: 'lastName', message: 'legalForm' },
		{
			record: { firstName: 'Harbour Bakery', lastName: '', companyName: 'Harbour Bakery Ltd' },
			on: 'firstName',
			message: 'companyName',
		},
	],
});
