import { cases } from '../cases.ts';

export default cases('phone-number-country', {
	silent: [
		{},
		{ country: 'FR', phoneNumber: '+33 3 80 44 12 67' },
		// One calling code for many countries: only the code is compared.
		{ country: 'US', phoneNumber: '+1 613 996 4000' },
		{ country: 'KZ', phoneNumber: '+7 495 937 80 00' },
		{ phoneNumber: '+33 3 80 44 12 67' },
		{ country: 'FR', phoneNumber: '03 80' },
		// One country, one way of dialling.
		{ country: 'FR', phoneNumber: '0590 41 22 71' },
		{ country: 'FR', phoneNumber: '+262 692 41 22 71' },
		{ country: 'MQ', phoneNumber: '+33 3 80 44 12 67' },
	],
	found: [
		{ record: { country: 'FR', phoneNumber: '+49 561 787 4000' }, on: 'phoneNumber', message: 'otherCountry' },
		{
			record: { country: 'US', agreementPhoneNumber: '+44 20 7183 8750' },
			on: 'agreementPhoneNumber',
			message: 'otherCountry',
		},
	],
});
