import { cases } from '../cases.ts';

export default cases('required-field-missing', {
	silent: [
		{},
		{
			companyName: 'Harbour Bakery Ltd',
			domain: 'harbourbakery',
			firstName: 'Anna',
			lastName: 'Ek',
			email: 'anna@harbour.se',
		},
		{ middleName: '', phoneNumber: '' },
	],
	found: [
		{ record: { companyName: '' }, on: 'companyName', message: 'companyName' },
		{ record: { domain: '  ' }, on: 'domain', message: 'domain' },
		{ record: { firstName: '' }, on: 'firstName', message: 'firstName' },
		{ record: { lastName: '' }, on: 'lastName', message: 'lastName' },
		{ record: { email: '' }, on: 'email', message: 'email' },
	],
});
