import { cases } from '../cases.ts';

export default cases('state-of-other-country', {
	silent: [
		{ country: 'FM', state: 'FM' },
		{ country: 'CV', state: 'Santiago' },
		{ country: 'SG', state: 'Central Region' },
		{ country: 'JE', state: 'Saint Martin' },
		{},
		{ country: 'BR', state: 'Amazonas' },
		{ country: 'CO', state: 'Amazonas' },
		{ country: 'GB', state: 'Middlesex' },
		{ country: 'UG', state: 'Central Region' },
		{ country: 'HU', state: 'Közép-Magyarország' },
		{ country: 'GU', state: 'Guam' },
		{ country: 'NL', state: 'Limburg' },
		{ country: 'BE', state: 'Limburg' },
		{ country: 'DE', state: 'Hessen' },
	],
	found: [
		{ record: { country: 'FR', state: 'Bayern' }, on: 'state', message: 'otherCountry' },
		{ record: { country: 'US', state: 'Ontario' }, on: 'state', message: 'otherCountry', level: 'error' },
		{ record: { country: 'DE', state: 'Tirol' }, on: 'state', message: 'otherCountry' },
		{ record: { country: 'DE', state: 'Amazonas' }, on: 'state', message: 'otherCountries' },
		{ record: { country: 'FR', state: 'Northern' }, on: 'state', message: 'otherCountries', level: 'question' },
		{ record: { country: 'FR', state: 'Martinique' }, on: 'state', message: 'territory', level: 'hint' },
	],
});
