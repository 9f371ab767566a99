import { cases } from '../cases.ts';

export default cases('phone-number-shape', {
	silent: [
		{},
		{ country: 'FR', phoneNumber: '' },
		{ country: 'FR', phoneNumber: '03 80 44 12 67' },
		{ country: 'FR', phoneNumber: '+33 3 80 44 12 67' },
		{ country: 'FR', phoneNumber: 'Tél. : 03 80 44 12 67' },
		{ country: 'GB', phoneNumber: '020 7183 8750' },
		{ country: 'US', phoneNumber: '(937) 223-6800' },
		{ country: 'US', phoneNumber: '937-223-6800 ext. 12' },
		{ country: 'CA', phoneNumber: '1 800 267 1177' },
		{ phoneNumber: '4711' },
	],
	found: [
		{ record: { country: 'FR', phoneNumber: '03 80 44 12' }, on: 'phoneNumber', message: 'shape' },
		{ record: { country: 'US', phoneNumber: '937-223-68' }, on: 'phoneNumber', message: 'shape', level: 'error' },
		{ record: { country: 'DE', phoneNumber: 'call me' }, on: 'phoneNumber', message: 'noNumber' },
		{ record: { phoneNumber: '+999 123' }, on: 'phoneNumber', message: 'unreadable' },
		{
			record: { country: 'US', phoneNumber: '+1 937 223 6800' },
			on: 'phoneNumber',
			message: 'leadingPlus',
			level: 'hint',
			fix: '937-223-6800',
		},
		{ record: { country: 'FR', phoneNumber: '+44 123' }, on: 'phoneNumber', message: 'unreadable' },
		{
			record: { country: 'FR', phoneNumber: '+33 (0)3 80 44 12 67' },
			on: 'phoneNumber',
			message: 'otherForm',
			level: 'hint',
			fix: '+33 3 80 44 12 67',
		},
		{
			record: { country: 'FR', phoneNumber: '0033380441267' },
			on: 'phoneNumber',
			message: 'otherForm',
			level: 'hint',
			fix: '+33 3 80 44 12 67',
		},
		{ record: { country: 'FR', agreementPhoneNumber: '0380' }, on: 'agreementPhoneNumber', message: 'shape' },
	],
});
