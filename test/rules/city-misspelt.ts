import { cases } from '../cases.ts';

export default cases('city-misspelt', {
	silent: [
		{},
		{ country: 'FR', city: 'Lyon', postalCode: '69003' },
		{ country: 'FR', city: 'LYON CEDEX 03', postalCode: '69442' },
		{ country: 'FR', city: 'St Etienne', postalCode: '42000' },
		{ country: 'FR', city: 'Havre', postalCode: '76600' },
		{ country: 'FR', city: 'Paris 8e', postalCode: '75008' },
		{ country: 'FR', city: 'Marseille 13e arrondissement', postalCode: '13013' },
		{ country: 'FR', city: 'La Défense', postalCode: '92400' },
		// A place that nobody lists, and no code at all.
		{ country: 'FR', city: 'Zone du Grand Pré', postalCode: '35000' },
		{ country: 'FR', city: 'Toulousse' },
		{ country: 'US', city: 'Redmond', state: 'WA', postalCode: '98052-6399' },
		{ country: 'US', city: 'Ft. Worth', state: 'TX', postalCode: '76102' },
		{ country: 'US', city: 'Saint Paul', state: 'MN', postalCode: '55101' },
		{ country: 'US', city: 'Washington DC', state: 'DC', postalCode: '20001' },
		// East and west are two towns.
		{ country: 'US', city: 'East Hartford', state: 'CT', postalCode: '06110' },
		{ country: 'DE', city: 'Muenchen', postalCode: '80331' },
		{ country: 'DE', city: 'Munich', postalCode: '80331' },
		{ country: 'DE', city: 'Hanover', postalCode: '30159' },
		{ country: 'DE', city: 'Frankfurt/Main', postalCode: '60311' },
		// Words in short, and words behind the town's name.
		{ country: 'FR', city: 'Mt St Aignan', postalCode: '76130' },
		{ country: 'FR', city: 'Fontenay s/s Bois', postalCode: '94120' },
		{ country: 'FR', city: 'Fontenay s/ Bois', postalCode: '94120' },
		{ country: 'FR', city: 'Gd Couronne', postalCode: '76530' },
		{ country: 'FR', city: 'St-Germain-lez-Arpajon', postalCode: '91180' },
		{ country: 'DE', city: 'Sankt Wendel', postalCode: '66606' },
		{ country: 'DE', city: 'St. Augustin', postalCode: '53757' },
		{ country: 'DE', city: 'Offenbach a. M.', postalCode: '63065' },
		{ country: 'DE', city: 'Mülheim a.d.R.', postalCode: '45468' },
		{ country: 'DE', city: 'Limburg/L.', postalCode: '65549' },
		{ country: 'DE', city: 'Oldenburg i. O.', postalCode: '26121' },
		{ country: 'US', city: 'So. Portland', state: 'ME', postalCode: '04106' },
		{ country: 'US', city: 'Washington D.C.', state: 'DC', postalCode: '20005' },
		{ country: 'US', city: 'Cambridge, MA', state: 'MA', postalCode: '02139' },
		{ country: 'AU', city: 'SYDNEY', state: 'NSW', postalCode: '2000' },
		// A country of which no places are known.
		{ country: 'NZ', city: 'Aukland', postalCode: '1010' },
	],
	found: [
		{
			record: { country: 'US', city: 'Redmnd', state: 'WA', postalCode: '98052' },
			on: 'city',
			message: 'meant',
			fix: 'Redmond',
		},
		{
			record: { country: 'FR', city: 'Toulousse', postalCode: '31000' },
			on: 'city',
			message: 'meant',
			fix: 'Toulouse',
		},
		{
			record: { country: 'FR', city: 'Stasbourg Cedex', postalCode: '67000' },
			on: 'city',
			message: 'meant',
			fix: 'Strasbourg',
		},
		{
			record: { country: 'DE', city: 'Düsseldrof', postalCode: '40210' },
			on: 'city',
			message: 'meant',
			fix: 'Düsseldorf',
		},
	],
});
