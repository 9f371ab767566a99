import { cases } from '../cases.ts';

export default cases('state-of-other-country', {
	silent: [
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
		// An area or a state in short is the country's own first.
		{ country: 'HK', state: 'N.T.' },
		{ country: 'HK', state: 'NT' },
		{ country: 'HK', state: 'KLN' },
		{ country: 'HK', state: 'H.K.' },
		{ country: 'HK', state: '新界' },
		{ country: 'HK', state: '九龍' },
		{ country: 'AU', state: 'N.T.' },
		{ country: 'CA', state: 'N.T.' },
		{ country: 'AT', state: 'N.Ö.' },
		{ country: 'GB', state: 'N.I.' },
		{ country: 'US', state: 'Ore.' },
	],
	found: [
		{ record: { country: 'FR', state: 'Bayern' }, on: 'state', message: 'otherCountry' },
		{ record: { country: 'HK', state: 'Guangdong' }, on: 'state', message: 'otherCountry' },
		{ record: { country: 'US', state: 'Ontario' }, on: 'state', message: 'otherCountry', level: 'error' },
		{ record: { country: 'DE', state: 'Tirol' }, on: 'state', message: 'otherCountry' },
		{ record: { country: 'DE', state: 'Amazonas' }, on: 'state', message: 'otherCountries' },
		{ record: { country: 'FR', state: 'Northern' }, on: 'state', message: 'otherCountries', level: 'question' },
		{ record: { country: 'FR', state: 'Martinique' }, on: 'state', message: 'territory', level: 'hint' },
	],
});
