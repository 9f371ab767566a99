import { cases } from '../cases.ts';

export default cases('address-in-one-line', {
	silent: [
		{},
		{ country: 'US', addressLine1: '12 Cedar Street, Suite 45402', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'US', addressLine1: '12 Dayton Avenue', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'FR', addressLine1: '8 rue Haute, bâtiment B', city: 'Dijon', postalCode: '21000' },
		{ country: 'FR', addressLine1: '8 rue Haute, BP 21000', city: 'Dijon', postalCode: '21000' },
	],
	found: [
		{
			record: {
				country: 'US',
				addressLine1: '12 Cedar Street, Dayton, OH 45402',
				city: 'Dayton',
				state: 'OH',
				postalCode: '45402',
			},
			on: 'addressLine1',
			message: 'repeated',
			fix: '12 Cedar Street',
		},
		{
			record: {
				country: 'US',
				addressLine1: '12 Cedar Street, Dayton, OH 45402, United States',
				city: 'Dayton',
				state: 'OH',
				postalCode: '45402',
			},
			on: 'addressLine1',
			message: 'repeated',
			fix: '12 Cedar Street',
		},
		{
			record: { country: 'FR', addressLine1: '8 rue Haute 21000 Dijon France', city: 'Dijon', postalCode: '21000' },
			on: 'addressLine1',
			message: 'repeated',
			fix: '8 rue Haute',
		},
		{
			record: { country: 'FR', addressLine1: '8 rue Haute, 21000 Dijon', city: '', postalCode: '' },
			on: 'addressLine1',
			message: 'pasted',
		},
		{
			record: { country: 'GB', addressLine1: '12 Harbour Road, Hull, HU1 2AB', city: 'Hull', postalCode: '' },
			on: 'addressLine1',
			message: 'pasted',
		},
		{
			record: {
				country: 'US',
				addressLine1: '12 Cedar Street, Dayton, Ohio State 45402',
				city: 'Dayton',
				state: 'OH',
				postalCode: '45402',
			},
			on: 'addressLine1',
			message: 'holdsMore',
		},
	],
});
