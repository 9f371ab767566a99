import { cases } from '../cases.ts';

export default cases('state-unknown', {
	silent: [
		{},
		{ country: 'US', state: 'Washington' },
		{ country: 'US', state: 'DC' },
		{ country: 'CA', state: 'Qué.' },
		{ country: 'CN', state: 'Guangdong' },
		{ country: 'CN', state: '上海市' },
		{ country: 'CN', state: '广东' },
		{ country: 'CN', state: 'Beijing City' },
		{ country: 'CA', state: 'Ontario (ON)' },
		{ country: 'US', state: 'N.Y.' },
		{ country: 'MX', state: 'CDMX' },
		// Only four countries are checked against a list.
		{ country: 'GB', state: 'Loamshire' },
		{ country: 'US', state: '' },
	],
	found: [
		{ record: { country: 'US', state: 'Ruritania' }, on: 'state', message: 'notListed', level: 'error' },
		{ record: { country: 'CA', state: 'QQ' }, on: 'state', message: 'notListed' },
		{ record: { country: 'US', state: 'PR' }, on: 'state', message: 'territory', level: 'error' },
		{ record: { country: 'US', state: 'FM' }, on: 'state', message: 'territory', level: 'error' },
		{
			record: { country: 'US', addressLine1: 'Unit 8310 Box 77', city: 'APO', state: 'AE', postalCode: '09114' },
			on: 'state',
			message: 'military',
			level: 'question',
		},
		{
			record: { country: 'US', city: 'FPO', state: 'Armed Forces Pacific' },
			on: 'state',
			message: 'military',
			level: 'question',
		},
	],
});
