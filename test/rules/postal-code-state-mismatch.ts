import { cases } from '../cases.ts';

export default cases('postal-code-state-mismatch', {
	silent: [
		{},
		{ country: 'US', state: 'OH', postalCode: '45402' },
		{ country: 'US', state: 'Ohio', postalCode: '45402' },
		{ country: 'CA', state: 'Québec', postalCode: 'H2Y 1C6' },
		{ country: 'CA', state: 'QC', postalCode: 'K1A 0B1' },
		// The region for the province, the province for the region.
		{ country: 'ES', state: 'Andalucía', postalCode: '41001' },
		{ country: 'IT', state: 'Lombardia', postalCode: '20121' },
		{ country: 'BE', state: 'Flanders', postalCode: '2000' },
		{ country: 'FR', state: 'Midi-Pyrénées', postalCode: '31000' },
		{ country: 'GB', state: 'Kent', postalCode: 'ME14 1XX' },
		{ country: 'IN', state: 'Telangana', postalCode: '500081' },
		// A state that nobody knows is the matter of another rule.
		{ country: 'US', state: 'Ruritania', postalCode: '45402' },
	],
	found: [
		{ record: { country: 'CA', state: 'BC', postalCode: 'T5J 2R7' }, on: 'postalCode', message: 'conflict' },
		{ record: { country: 'US', state: 'TX', postalCode: '98101' }, on: 'postalCode', message: 'conflict' },
		{
			record: { country: 'US', city: 'Spokane', state: 'WA', postalCode: '49201' },
			on: 'postalCode',
			message: 'conflict',
			writes: { postalCode: '99201' },
		},
		{ record: { country: 'ES', state: 'Barcelona', postalCode: '41001' }, on: 'postalCode', message: 'conflict' },
		{ record: { country: 'BR', state: 'RJ', postalCode: '01310-100' }, on: 'postalCode', message: 'conflict' },
		{
			record: { country: 'DE', state: 'Bayern', postalCode: '20095' },
			on: 'postalCode',
			message: 'conflict',
			level: 'question',
		},
		{ record: { country: 'FR', state: 'Bretagne', postalCode: '13001' }, on: 'postalCode', message: 'conflict' },
		{
			record: { country: 'DE', state: 'Bayern', postalCode: '21217' },
			on: 'postalCode',
			message: 'conflictSomewhere',
			level: 'question',
		},
	],
});
