import { cases } from '../cases.ts';

export default cases('country-missing', {
	silent: [{}, { country: '' }, { country: 'FR', city: 'Dijon' }],
	found: [
		{ record: { country: '', addressLine1: '12 Harbour Road', city: 'Hull' }, on: 'country', message: 'missing' },
		{ record: { postalCode: '21000' }, on: 'country', message: 'missing' },
	],
});
