import { cases } from '../cases.ts';

export default cases('street-repetition', {
	silent: [
		{},
		{ addressLine1: '12 Harbour Road', city: 'Hull', companyName: 'Harbour Road Bakery' },
		{ addressLine1: 'Hull', city: '' },
		{ addressLine1: 'Northgate Foundry', addressLine2: '12 Harbour Road', companyName: 'Northgate Foundry' },
	],
	found: [
		{ record: { addressLine1: 'HULL', city: 'Hull' }, on: 'addressLine1', message: 'city' },
		{
			record: { addressLine1: 'Northgate Foundry', addressLine2: '', companyName: 'Northgate Foundry' },
			on: 'addressLine1',
			message: 'company',
			level: 'question',
		},
		// There the settlement may be all of it.
		{
			record: { addressLine1: 'Little Bay', city: 'Little Bay', country: 'MS' },
			on: 'addressLine1',
			message: 'city',
			level: 'question',
		},
	],
});
