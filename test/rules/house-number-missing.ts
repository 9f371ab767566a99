import { cases } from '../cases.ts';

export default cases('house-number-missing', {
	silent: [
		{ addressLine1: 'Beech Hollow, Church Road', city: 'Andover', country: 'GB' },
		{ addressLine1: 'La Pierre Levée', city: 'Ancenis', country: 'FR' },
		{ addressLine1: 'Cnr Church & Smith Streets', city: 'Pretoria', country: 'ZA' },
		{ addressLine1: 'Behind Railway Station, Sector East', city: 'Nairobi', country: 'KE' },
		{},
		{ country: 'DE', addressLine1: 'Lindenweg 4' },
		{ country: 'DE', addressLine1: 'Lindenweg', addressLine2: 'Haus 4' },
		{ country: 'US', addressLine1: 'One Harbor Way' },
		{ country: 'ES', addressLine1: 'Calle Nueva s/n' },
		{ country: 'GB', addressLine1: 'Northgate House' },
		{ country: 'FR', addressLine1: 'Centre commercial des Tilleuls' },
		{ country: 'DE', addressLine1: 'Flughafen' },
		{ country: 'HK', addressLine1: 'Harbour Tower, Lockhart Road' },
		{ country: 'JP', addressLine1: '丸の内一丁目' },
		// Addresses there carry no numbers as a rule.
		{ country: 'QA', addressLine1: 'Al Corniche Street' },
		{ country: 'CR', addressLine1: 'Frente al parque central' },
	],
	found: [
		{
			record: { addressLine1: 'Tamme talu', city: 'Käina', country: 'EE' },
			on: 'addressLine1',
			message: 'usually',
			level: 'question',
		},
		{ record: { country: 'DE', addressLine1: 'Lindenweg' }, on: 'addressLine1', message: 'always' },
		{ record: { country: 'US', addressLine1: 'Cedar Street' }, on: 'addressLine1', message: 'always' },
		{
			record: { country: 'FR', addressLine1: 'Rue de la Gare' },
			on: 'addressLine1',
			message: 'usually',
			level: 'question',
		},
	],
});
