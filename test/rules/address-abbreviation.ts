import { cases } from '../cases.ts';

export default cases('address-abbreviation', {
	silent: [
		{},
		// A word of the address is never read as code.
		{ country: 'US', addressLine1: '12 Constructor' },
		{ country: 'FR', addressLine1: '8 constructor de la Gare' },
		// The usual abbreviations are right.
		{ country: 'US', addressLine1: '12 Cedar St' },
		{ country: 'US', addressLine1: '12 Cedar Ave. N' },
		{ country: 'FR', addressLine1: '8 bd Voltaire' },
		{ country: 'DE', addressLine1: 'Lindenstr. 4' },
		{ country: 'FR', addressLine1: '8 rue R. Salengro' },
		{ country: 'IT', addressLine1: 'Via V. Emanuele 4' },
	],
	found: [
		{
			record: { country: 'FR', addressLine1: '8 r. de la Gare' },
			on: 'addressLine1',
			message: 'odd',
			fix: '8 rue de la Gare',
		},
		{
			record: { country: 'FR', addressLine1: '12 bis, bvd Voltaire' },
			on: 'addressLine1',
			message: 'odd',
			fix: '12 bis, boulevard Voltaire',
		},
		{
			record: { country: 'IT', addressLine1: 'P.zza Garibaldi 3' },
			on: 'addressLine1',
			message: 'odd',
			fix: 'piazza Garibaldi 3',
		},
		{
			record: { country: 'US', addressLine1: '12 Cedar Strt' },
			on: 'addressLine1',
			message: 'odd',
			fix: '12 Cedar Street',
		},
	],
});
