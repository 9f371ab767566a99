import { cases } from '../cases.ts';

export default cases('phone-number-missing', {
	silent: [
		{},
		{ country: 'BR' },
		{ country: 'FR', phoneNumber: '' },
		{ country: 'BR', phoneNumber: '+55 11 3071 4000' },
		{ phoneNumber: '' },
	],
	found: [
		{ record: { country: 'BR', phoneNumber: '' }, on: 'phoneNumber', message: 'missing' },
		{ record: { country: 'PL', phoneNumber: ' ' }, on: 'phoneNumber', message: 'missing' },
	],
});
