import { cases } from '../cases.ts';

export default cases('city-state-mismatch', {
	silent: [
		{},
		{ country: 'CA', city: 'Calgary', state: 'AB' },
		{ country: 'CA', city: 'Calgary' },
		// Several provinces have one, and a small one is in no table.
		{ country: 'CA', city: 'Windsor', state: 'NS' },
		{ country: 'CA', city: 'Dorchester', state: 'NB' },
		{ country: 'CA', city: 'Old Mill Landing', state: 'ON' },
		{ country: 'US', city: 'Portland', state: 'ME' },
		{ country: 'US', city: 'Kansas City', state: 'KS' },
		{ country: 'US', city: 'New York', state: 'NY' },
		// The province for the region, and the region for the province.
		{ country: 'IT', city: 'Bergamo', state: 'BG' },
		{ country: 'IT', city: 'Bergamo', state: 'Lombardia' },
		{ country: 'ES', city: 'Sevilla', state: 'Andalucía' },
		{ country: 'ES', city: 'Alicante', state: 'Alicante' },
		{ country: 'ES', city: 'Elche', state: 'Comunitat Valenciana' },
		{ country: 'ES', city: 'Salamanca', state: 'Salamanca' },
		{ country: 'MX', city: 'Toluca', state: 'Estado de México' },
		{ country: 'MX', city: 'Ciudad de México', state: 'CDMX' },
		// The gazetteer writes Aurangābād.
		{ country: 'IN', city: 'Aurangabad', state: 'Bihar' },
		{ country: 'JP', city: 'Kochi', state: 'Kochi' },
		{ country: 'BR', city: 'São Paulo', state: 'SP' },
		{ country: 'MX', city: 'Guadalajara', state: 'Jalisco' },
		{ country: 'AU', city: 'Sydney', state: 'NSW' },
		// A state that is none is the matter of another rule, and of France none is asked.
		{ country: 'CA', city: 'Calgary', state: 'Calgary' },
		{ country: 'NZ', city: 'Wellington', state: 'Auckland' },
	],
	found: [
		{
			record: { country: 'CA', city: 'Calgary', state: 'ON' },
			on: 'state',
			message: 'elsewhere',
			writes: { state: 'Alberta' },
		},
		{
			record: { country: 'US', city: 'Seattle', state: 'OR' },
			on: 'state',
			message: 'elsewhere',
			writes: { state: 'Washington' },
		},
		{ record: { country: 'IT', city: 'Bologna', state: 'Lazio' }, on: 'state', message: 'elsewhere' },
		{ record: { country: 'ES', city: 'Toledo', state: 'Barcelona' }, on: 'state', message: 'elsewhere' },
		{ record: { country: 'BR', city: 'Curitiba', state: 'SP' }, on: 'state', message: 'elsewhere' },
		{ record: { country: 'AU', city: 'Sydney', state: 'QLD' }, on: 'state', message: 'elsewhere' },
	],
});
