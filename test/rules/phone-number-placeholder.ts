import { cases } from '../cases.ts';

export default cases('phone-number-placeholder', {
	silent: [
		{},
		{ country: 'FR', phoneNumber: '03 80 44 12 67' },
		{ country: 'US', phoneNumber: '800-555-1212' },
		{ country: 'GB', phoneNumber: '020 7000 0001' },
		{ country: 'DE', phoneNumber: '0561 7777' },
	],
	found: [
		{
			record: { phoneNumber: '0612345678', country: 'FR' },
			on: 'phoneNumber',
			message: 'sequence',
			level: 'hint',
		},
		{
			record: { phoneNumber: '2555 5555', country: 'SV' },
			on: 'phoneNumber',
			message: 'repeated',
			level: 'question',
		},
		{ record: { country: 'FR', phoneNumber: 'N/A' }, on: 'phoneNumber', message: 'words' },
		{ record: { country: 'FR', phoneNumber: '0000000000' }, on: 'phoneNumber', message: 'words' },
		{ record: { country: 'GB', phoneNumber: '5555555555' }, on: 'phoneNumber', message: 'repeated' },
		{ record: { country: 'FR', phoneNumber: '06 00 00 00 00' }, on: 'phoneNumber', message: 'repeated' },
		{ record: { country: 'IN', phoneNumber: '1234567890' }, on: 'phoneNumber', message: 'sequence' },
		{
			record: { country: 'FR', phoneNumber: '01 02 03 04 05' },
			on: 'phoneNumber',
			message: 'sequence',
			level: 'question',
		},
		{ record: { country: 'FR', phoneNumber: '01 23 45 67 89' }, on: 'phoneNumber', message: 'sequence' },
		{ record: { country: 'US', phoneNumber: '937 555 0142' }, on: 'phoneNumber', message: 'fictional' },
		{ record: { country: 'GB', phoneNumber: '020 7946 0123' }, on: 'phoneNumber', message: 'fictional' },
		{ record: { country: 'FR', phoneNumber: '+33 6 39 98 12 34' }, on: 'phoneNumber', message: 'fictional' },
	],
});
