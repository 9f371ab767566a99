import { cases } from '../cases.ts';

export default cases('address-part-missing', {
	silent: [
		{ country: 'MY', addressLine1: '8 Jalan Ampang', city: 'Kuala Lumpur', state: '', postalCode: '50450' },
		{ country: 'UA', addressLine1: 'вул. Садова, 3', city: 'Київ', state: '', postalCode: '03026' },
		{ country: 'AS', addressLine1: '4 Fagatogo Road', city: 'Pago Pago', state: '', postalCode: '96799' },
		{},
		{ country: 'US' },
		{ country: 'US', addressLine1: '', city: '', state: '', postalCode: '' },
		{ addressLine1: '12 Harbour Road', city: '' },
		{ country: 'US', addressLine1: '400 Cedar Street', city: 'Dayton', state: 'OH', postalCode: '45402' },
		// No postal codes in Hong Kong, no states in France, no city in the format of the Emirates.
		{ country: 'HK', addressLine1: '8 Lockhart Road', city: 'Wan Chai', state: 'Hong Kong Island', postalCode: '' },
		{ country: 'FR', addressLine1: '8 rue Haute', city: 'Dijon', state: '', postalCode: '21000' },
		{ country: 'AE', addressLine1: 'Office 12, Marina Walk', city: '', state: 'Dubai', postalCode: '' },
		{ country: 'SG', addressLine1: '9 Temasek Boulevard', city: '', postalCode: '038989' },
		// The portal's own answer: no state in Portugal.
		{ country: 'PT', addressLine1: 'Rua Direita 4', city: 'Braga', state: '', postalCode: '4700-001' },
	],
	found: [
		{
			record: { country: 'HK', addressLine1: '4 Pier Road', city: 'Hong Kong', state: '', postalCode: '' },
			on: 'state',
			message: 'some',
			level: 'question',
		},
		{
			record: { country: 'US', addressLine1: '400 Cedar Street', city: 'Dayton' },
			on: 'state',
			message: 'published',
			level: 'error',
		},
		{
			record: { country: 'PT', addressLine1: 'Rua Direita 4', city: '', postalCode: '4700-001' },
			on: 'city',
			message: 'published',
			level: 'error',
		},
		{
			record: { country: 'NO', addressLine1: '', city: 'Bergen', postalCode: '5003' },
			on: 'addressLine1',
			message: 'published',
			level: 'error',
		},
		{
			record: { country: 'DE', addressLine1: 'Lindenweg 4', city: 'Kassel', postalCode: '' },
			on: 'postalCode',
			message: 'agreed',
		},
		{
			record: { country: 'CA', addressLine1: '12 Elm Street', city: '', state: 'ON', postalCode: 'M4B 1B3' },
			on: 'city',
			message: 'agreed',
		},
		{
			record: { country: 'JP', addressLine1: '2-7-1 Marunouchi', state: '', postalCode: '100-0005' },
			on: 'state',
			message: 'agreed',
		},
		{
			record: { country: 'MY', addressLine1: '8 Jalan Ampang', city: 'Shah Alam', state: '', postalCode: '50450' },
			on: 'state',
			message: 'some',
			level: 'question',
		},
		// The portal requires the street; of the rest, addresses there have it.
		...[
			['FR', 'Rennes'],
			['DE', 'Fulda'],
			['SE', 'Umeå'],
			['NL', 'Zwolle'],
		].flatMap(([country, city]) => {
			const record = { country: country!, city: city!, addressLine1: '', postalCode: '' };
			return [
				{ record, on: 'addressLine1' as const, message: 'published', level: 'error' as const },
				{ record, on: 'postalCode' as const, message: 'agreed' },
			];
		}),
		{
			record: { country: 'TH', addressLine1: '8 Thanon Silom', city: 'Bang Rak' },
			on: 'state',
			message: 'some',
			level: 'question',
		},
		{
			record: { country: 'CO', addressLine1: 'Calle 93 # 12-54', city: '', state: 'Antioquia', postalCode: '050021' },
			on: 'city',
			message: 'some',
			level: 'question',
		},
	],
});
