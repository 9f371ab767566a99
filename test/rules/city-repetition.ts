import { cases } from '../cases.ts';

export default cases('city-repetition', {
	silent: [
		{},
		{ city: 'Reno', state: 'NV', postalCode: '89501', country: 'US' },
		{ city: 'New York', state: 'New York', postalCode: '10001', country: 'US' },
		{ city: 'Luxembourg', state: '', postalCode: '1831', country: 'LU' },
		{ city: 'Guatemala', state: '', postalCode: '01013', country: 'GT' },
		{ city: 'Paris 13', state: '', postalCode: '75013', country: 'FR' },
		{ city: '75020', state: '', postalCode: '75020', country: 'FR' },
		{ city: 'Praha 1', state: '', postalCode: '110 00', country: 'CZ' },
		{ city: 'Dublin 4', state: '4', postalCode: '4', country: 'IE' },
		{ city: 'Lyon 3e', state: '', postalCode: '', country: 'FR' },
		{ city: 'Wien 3', state: '', postalCode: '', country: 'AT' },
		{ city: 'Sector 17', state: '', postalCode: '', country: 'IN' },
		{ city: '6th of October City', state: '', postalCode: '', country: 'EG' },
		{ city: '’s-Hertogenbosch', state: '', postalCode: '', country: 'NL' },
		{ city: 'Route 66 Junction', state: '', postalCode: '', country: 'US' },
	],
	found: [
		{
			record: { city: '69002 Lyon', state: '', postalCode: '', country: 'FR' },
			on: 'city',
			message: 'code',
			writes: { city: 'Lyon', postalCode: '69002' },
		},
		{
			record: { city: 'Reno, 89501', state: 'NV', postalCode: '89502', country: 'US' },
			on: 'city',
			message: 'code',
			fix: 'Reno',
		},
		{
			record: { city: '69003 Lyon', state: '', postalCode: '69003', country: 'FR' },
			on: 'city',
			message: 'more',
			fix: 'Lyon',
		},
		{
			record: { city: 'Reno, NV', state: 'NV', postalCode: '89501', country: 'US' },
			on: 'city',
			message: 'more',
			level: 'hint',
			fix: 'Reno',
		},
		{
			record: { city: 'Ottawa, Ontario K1A 0B1', state: 'Ontario', postalCode: 'K1A 0B1', country: 'CA' },
			on: 'city',
			message: 'more',
			fix: 'Ottawa',
		},
		{
			record: { city: 'France', state: '', postalCode: '75020', country: 'FR' },
			on: 'city',
			message: 'country',
			level: 'question',
		},
		{
			record: { city: 'Lyon', state: '69003', postalCode: '69003', country: 'FR' },
			on: 'state',
			message: 'codeAsState',
		},
		// However the country writes its codes.
		...[
			['GB', 'Bristol BS1 3XD', 'Bristol', 'BS1 3XD'],
			['GB', 'London, sw1a1aa', 'London', 'SW1A 1AA'],
			['NL', '3511 AB Utrecht', 'Utrecht', '3511 AB'],
			['CA', 'Québec G1R 4P5', 'Québec', 'G1R 4P5'],
			['SE', '412 55 Göteborg', 'Göteborg', '412 55'],
			['PL', '31-042 Kraków', 'Kraków', '31-042'],
			['DE', 'D-34117 Kassel', 'Kassel', '34117'],
			['IE', 'Cork T12 W2CV', 'Cork', 'T12 W2CV'],
			['BE', '1000 Bruxelles', 'Bruxelles', '1000'],
			['JP', '大阪市 530-0001', '大阪市', '530-0001'],
		].map(([country, city, alone, postalCode]) => ({
			record: { country: country!, city: city!, state: '', postalCode: '' },
			on: 'city' as const,
			message: 'code',
			writes: { city: alone!, postalCode: postalCode! },
		})),
		{
			record: { city: 'St. Louis, MO 63101', state: '', postalCode: '', country: 'US' },
			on: 'city',
			message: 'code',
			writes: { city: 'St. Louis', state: 'Missouri', postalCode: '63101' },
		},
	],
});
