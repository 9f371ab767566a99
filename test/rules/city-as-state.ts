import { cases } from '../cases.ts';

export default cases('city-as-state', {
	silent: [
		{ city: 'Λεμεσός', state: 'Λεμεσός', country: 'CY' },
		{},
		{ country: 'DE', city: 'Berlin', state: 'Berlin' },
		{ country: 'US', city: 'New York', state: 'New York' },
		{ country: 'ES', city: 'Madrid', state: 'Madrid' },
		{ country: 'SG', city: 'Singapore', state: 'Singapore' },
		{ country: 'US', city: 'Dayton', state: 'OH' },
		{ country: 'GB', city: 'London', state: 'London' },
	],
	found: [
		{ record: { country: 'US', city: 'Dayton', state: 'Dayton' }, on: 'state', message: 'sameAsCity', level: 'error' },
		{ record: { country: 'CA', city: 'Calgary', state: 'calgary' }, on: 'state', message: 'sameAsCity' },
		{
			record: { country: 'DE', city: 'Kassel', state: 'Kassel' },
			on: 'state',
			message: 'sameAsCity',
			level: 'question',
		},
	],
});
