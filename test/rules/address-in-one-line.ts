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
		// The street bears the name of the country or the state.
		{ country: 'FR', addressLine1: '14 avenue des Jardins de France', city: 'Dijon', postalCode: '21000' },
		{ country: 'MX', addressLine1: 'Calle 12 Sonora', city: 'Hermosillo', state: 'Sonora', postalCode: '83000' },
		{ country: 'NZ', addressLine1: '8 Tui Road 7010', city: 'Nelson', postalCode: '' },
		// The street bears the name of a town, or the number of a road.
		{ country: 'FR', addressLine1: '12 rue de Dijon', city: '', postalCode: '21000' },
		{ country: 'FR', addressLine1: '12 avenue Dijon', city: '', postalCode: '21000' },
		{ country: 'US', addressLine1: '400 Dayton', city: '', state: 'OH', postalCode: '45402' },
		{ country: 'US', addressLine1: '400 Old Dayton Road', city: '', state: 'OH', postalCode: '45402' },
		{ country: 'US', addressLine1: '118 State Route 45402', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'US', addressLine1: '118 Cedar Street #45402', city: 'Dayton', state: 'OH', postalCode: '45402' },
		{ country: 'AT', addressLine1: 'Ringstraße 1010', city: 'Wien', postalCode: '1010' },
		{ country: 'GB', addressLine1: 'Old Hall, Hull', city: 'Hull', postalCode: 'HU1 2AB' },
		{ country: 'GB', addressLine1: '12 Port of Hull', city: 'Hull', postalCode: 'HU1 2AB' },
		{ country: 'PY', addressLine1: 'Avenida 5 1234 Zona Sur', city: '', postalCode: '' },
		{ country: 'FR', addressLine1: '12 bis 34000 rue Haute', city: '', postalCode: '' },
		{ country: 'US', addressLine1: '100 County Road 12345', city: 'Reno', state: 'NV', postalCode: '' },
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
		// The parts are the repair, whatever is missing.
		...[
			[
				{ country: 'FR', addressLine1: '8 rue Haute, 21000 Dijon' },
				{ addressLine1: '8 rue Haute', city: 'Dijon', postalCode: '21000' },
			],
			[
				{ country: 'US', addressLine1: '41 Front Street, Suite 3, Boise, ID 83702, USA' },
				{ addressLine1: '41 Front Street, Suite 3', city: 'Boise', state: 'Idaho', postalCode: '83702' },
			],
			[
				{ country: 'US', addressLine1: '41 Front Street, Boise, Idaho, 83702' },
				{ addressLine1: '41 Front Street', city: 'Boise', state: 'Idaho', postalCode: '83702' },
			],
			[
				{ country: 'GB', addressLine1: '12 Harbour Road, Hull, HU1 2AB' },
				{ addressLine1: '12 Harbour Road', city: 'Hull', postalCode: 'HU1 2AB' },
			],
			[
				{ country: 'NL', addressLine1: 'Keizersgracht 8, 1015 AA Amsterdam, Netherlands' },
				{ addressLine1: 'Keizersgracht 8', city: 'Amsterdam', postalCode: '1015 AA' },
			],
			[
				{ country: 'DE', addressLine1: 'Lindenweg 4, 34117 Kassel', city: 'Kassel' },
				{ addressLine1: 'Lindenweg 4', postalCode: '34117' },
			],
			[
				{ country: 'GB', addressLine1: '41 Castle Street BS1 3XD', city: 'Bristol' },
				{ addressLine1: '41 Castle Street', postalCode: 'BS1 3XD' },
			],
			// Without a break, as most countries write their lines.
			...[
				['ES', 'Calle Sol 4', '28013', 'Madrid'],
				['BE', 'Rue Haute 12', '1000', 'Bruxelles'],
				['SE', 'Stora Gatan 12', '412 55', 'Göteborg'],
				['PL', 'ul. Długa 5', '31-042', 'Kraków'],
				['NL', 'Keizersgracht 8', '1015 AA', 'Amsterdam'],
				['CZ', 'Dlouhá 12', '110 00', 'Praha'],
			].map(([country, addressLine1, postalCode, city]) => [
				{ country: country!, addressLine1: `${addressLine1} ${postalCode} ${city}` },
				{ addressLine1: addressLine1!, city: city!, postalCode: postalCode! },
			]),
			[
				{ country: 'CA', addressLine1: '12 King St Toronto ON M5H 1A1' },
				{ addressLine1: '12 King St', city: 'Toronto', state: 'Ontario', postalCode: 'M5H 1A1' },
			],
			[
				{ country: 'AU', addressLine1: '12 King Street Sydney NSW 2000' },
				{ addressLine1: '12 King Street', city: 'Sydney', state: 'New South Wales', postalCode: '2000' },
			],
			[
				{ country: 'IT', addressLine1: 'Via Roma 4 20121 Milano MI' },
				{ addressLine1: 'Via Roma 4', city: 'Milano', state: 'Milan', postalCode: '20121' },
			],
			[
				{ country: 'NZ', addressLine1: '8 Tui Road Nelson 7010', city: 'Nelson' },
				{ addressLine1: '8 Tui Road', postalCode: '7010' },
			],
			[
				{ country: 'FR', addressLine1: '8 rue Haute 21000', city: 'Dijon' },
				{ addressLine1: '8 rue Haute', postalCode: '21000' },
			],
			[
				{ country: 'FR', addressLine1: '8 rue Haute 21000 Dijon', city: 'Dijon' },
				{ addressLine1: '8 rue Haute', postalCode: '21000' },
			],
		].map(([record, writes]) => ({
			record: { city: '', postalCode: '', ...record },
			on: 'addressLine1' as const,
			message: 'pasted',
			writes: writes!,
		})),
		{
			record: { country: 'FR', addressLine1: '8 rue Haute Dijon', city: '', postalCode: '21000' },
			on: 'addressLine1',
			message: 'city',
			writes: { addressLine1: '8 rue Haute', city: 'Dijon' },
		},
		{
			record: { country: 'FR', addressLine1: '8 rue Haute, 21000', city: 'Dijon', postalCode: '21000' },
			on: 'addressLine1',
			message: 'repeated',
			fix: '8 rue Haute',
		},
		{
			record: {
				country: 'US',
				addressLine1: '310 Ludlow Street 45402',
				city: 'Dayton',
				state: 'OH',
				postalCode: '45402',
			},
			on: 'addressLine1',
			message: 'repeated',
			fix: '310 Ludlow Street',
		},
		{
			record: { country: 'GB', addressLine1: '12 Harbour Road, Hull', city: 'Hull', postalCode: 'HU1 2AB' },
			on: 'addressLine1',
			message: 'repeated',
			level: 'hint',
			fix: '12 Harbour Road',
		},
	],
});
