import { cases } from '../cases.ts';

export default cases('address-in-one-line', {
	silent: [
		// Numbers as long as a code, with nothing that says that they are one.
		{ country: 'MX', addressLine1: 'Bulevar Agua Caliente 10550', city: '', postalCode: '' },
		{ country: 'AR', addressLine1: 'Avenida Corrientes 1234', city: '', postalCode: '' },
		{ country: 'US', addressLine1: '100 County Road 12345', city: '', postalCode: '' },
		{ country: 'FR', addressLine1: '4 quai de la Citadelle', city: '', postalCode: '' },
		{},
		{ country: 'US', addressLine1: '12 Cedar Street, Suite 45402', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'US', addressLine1: '12 Dayton Avenue', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'FR', addressLine1: '8 rue Haute, bâtiment B', city: 'Dijon', postalCode: '21000' },
		{ country: 'FR', addressLine1: '8 rue Haute, BP 21000', city: 'Dijon', postalCode: '21000' },
	],
	found: [
		{
			record: { country: 'FR', addressLine1: '4 quai de la Citadelle 59140 Dunkerque', city: '', postalCode: '' },
			on: 'addressLine1',
			message: 'pasted',
			writes: { addressLine1: '4 quai de la Citadelle', city: 'Dunkerque', postalCode: '59140' },
		},
		{
			record: { country: 'US', addressLine1: '310 Ludlow Street Dayton OH 45402', city: '', postalCode: '' },
			on: 'addressLine1',
			message: 'pasted',
			writes: { addressLine1: '310 Ludlow Street', city: 'Dayton', state: 'Ohio', postalCode: '45402' },
		},
		{
			record: { country: 'GB', addressLine1: '9 Quay Parade Swansea SA1 8AJ', city: '', postalCode: '' },
			on: 'addressLine1',
			message: 'pasted',
		},
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
