import { cases } from '../cases.ts';

export default cases('contact-name-symbols-only', {
	silent: [{}, { firstName: '' }, { firstName: 'J.-P.' }, { lastName: 'O’Neil 3rd' }, { lastName: '王' }],
	found: [
		{ record: { firstName: '---' }, on: 'firstName', message: 'symbols' },
		{ record: { lastName: '😀' }, on: 'lastName', message: 'symbols' },
		{ record: { lastName: '12345' }, on: 'lastName', message: 'digits' },
	],
});
