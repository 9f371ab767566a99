import { cases } from '../cases.ts';

export default cases('city-postal-code-mismatch', {
	silent: [
		{},
		{ country: 'FR', city: 'Marseille', postalCode: '13001' },
		{ country: 'FR', city: 'MARSEILLE CEDEX 20', postalCode: '13331' },
		{ country: 'FR', city: 'Paris', postalCode: '75116' },
		{ country: 'FR', city: 'Paris La Défense', postalCode: '92060' },
		{ country: 'FR', city: 'Saint-Denis', postalCode: '97400' },
		{ country: 'FR', city: 'Saint-Denis', postalCode: '93200' },
		// A part of a town, and a town in short, bear a name that is whole elsewhere.
		{ country: 'FR', city: 'Les Milles', postalCode: '13290' },
		{ country: 'FR', city: 'Villeneuve', postalCode: '06270' },
		{ country: 'FR', city: 'Fort-de-France', postalCode: '97200' },
		{ country: 'FR', city: 'Nouméa', postalCode: '98800' },
		{ country: 'FR', city: 'Lyon', postalCode: '' },
		// A code that only large receivers have lies in its department.
		{ country: 'FR', city: 'Lille', postalCode: '59777' },
		// A town by the first word of its name; a quarter or a village; an island that has its own list.
		{ country: 'FR', city: 'Aix', postalCode: '13090' },
		{ country: 'FR', city: 'Le Puy', postalCode: '43000' },
		{ country: 'FR', city: 'La Valentine', postalCode: '13011' },
		{ country: 'FR', city: 'Marigot', postalCode: '97150' },
		{ country: 'FR', city: 'Juan les Pins', postalCode: '06160' },
		{ country: 'FR', city: 'Sainte Clotilde', postalCode: '97490' },
		{ country: 'FR', city: 'Évry-Courcouronnes', postalCode: '91000' },
		{ country: 'FR', city: 'Cherbourg-Octeville', postalCode: '50100' },
		{ country: 'FR', city: 'Lyon 3ème', postalCode: '69003' },
		{ country: 'FR', city: 'Courbevoie / La Défense', postalCode: '92400' },
		{ country: 'US', city: 'Seattle', state: 'WA', postalCode: '98101' },
		{ country: 'US', city: 'St. Louis', state: 'MO', postalCode: '63146' },
		{ country: 'US', city: 'Long Island City', state: 'NY', postalCode: '11109' },
		{ country: 'US', city: 'APO', state: 'AE', postalCode: '09096' },
		{ country: 'US', city: 'Washington, D.C.', state: 'DC', postalCode: '20500' },
		// The post town of a neighbour, and a town that the post office calls otherwise.
		{ country: 'US', city: 'Bellevue', state: 'WA', postalCode: '98052' },
		{ country: 'US', city: 'West Hollywood', state: 'CA', postalCode: '90046' },
		{ country: 'US', city: 'New York', state: 'NY', postalCode: '11201' },
		{ country: 'US', city: 'Brooklyn', state: 'NY', postalCode: '11201' },
		// Every other state has one, and small ones are in no table.
		{ country: 'US', city: 'Franklin', state: 'OR', postalCode: '97301' },
		{ country: 'DE', city: 'Berlin', postalCode: '10115' },
		{ country: 'DE', city: 'Frankfurt (Oder)', postalCode: '15230' },
		{ country: 'DE', city: 'Neustadt', postalCode: '67433' },
		{ country: 'DE', city: 'Halle/Saale', postalCode: '06110' },
		{ country: 'DE', city: 'Halle (Westf.)', postalCode: '33790' },
		{ country: 'DE', city: 'Brandenburg a. d. Havel', postalCode: '14776' },
		{ country: 'DE', city: 'Lutherstadt Wittenberg', postalCode: '06886' },
		{ country: 'DE', city: 'Cologne', postalCode: '50667' },
		// Another Falkenstein, and a code that only large receivers have.
		{ country: 'DE', city: 'Falkenstein/Harz', postalCode: '06463' },
		{ country: 'DE', city: 'Berlin', postalCode: '11017' },
		// Of Australia towns and states are known, codes are not.
		{ country: 'AU', city: 'Ballarat', state: 'VIC', postalCode: '3550' },
		{ country: 'AU', city: 'Richmond', state: 'VIC', postalCode: '3121' },
		{ country: 'AU', city: 'Melbourne', state: 'VIC', postalCode: '8001' },
		{ country: 'GB', city: 'Leeds', postalCode: 'SW1A 1AA' },
	],
	found: [
		{
			record: { country: 'FR', city: 'Lyon', postalCode: '13001' },
			on: 'postalCode',
			message: 'conflict',
			writes: { city: 'Marseille' },
		},
		{
			record: { country: 'FR', city: 'Bordeaux', postalCode: '34000' },
			on: 'postalCode',
			message: 'conflict',
			writes: { postalCode: '33000' },
		},
		{ record: { country: 'FR', city: 'Brest', postalCode: '97400' }, on: 'postalCode', message: 'conflict' },
		{ record: { country: 'FR', city: 'Grenoble', postalCode: '75385' }, on: 'postalCode', message: 'elsewhere' },
		{
			record: { country: 'FR', city: 'Lyon', postalCode: '6900' },
			on: 'postalCode',
			message: 'incomplete',
			level: 'warning',
		},
		{
			record: { country: 'FR', city: 'Quimper', postalCode: '2900' },
			on: 'postalCode',
			message: 'meant',
			level: 'warning',
			fix: '29000',
		},
		{
			record: { country: 'US', city: 'Spokane', state: 'WA', postalCode: '98052' },
			on: 'postalCode',
			message: 'conflict',
			writes: { city: 'Redmond' },
		},
		{
			record: { country: 'US', city: 'Seattle', state: 'OR', postalCode: '97201' },
			on: 'postalCode',
			message: 'conflict',
		},
		// One slip in a town's only code, within its region.
		{
			record: { country: 'FR', city: 'Guebwiller', postalCode: '68100' },
			on: 'postalCode',
			message: 'conflict',
			writes: { postalCode: '68500' },
		},
		{ record: { country: 'DE', city: 'Frankfurt/Main', postalCode: '20095' }, on: 'postalCode', message: 'conflict' },
		{ record: { country: 'DE', city: 'Köln', postalCode: '80331' }, on: 'postalCode', message: 'conflict' },
	],
});
