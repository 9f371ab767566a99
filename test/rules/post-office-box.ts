import { cases } from '../cases.ts';

export default cases('post-office-box', {
	silent: [
		{},
		{ country: 'US', addressLine1: '12 Box Elder Road' },
		{ country: 'FR', addressLine1: '12 rue CP Deschamps' },
		{ country: 'AE', addressLine1: 'P.O. Box 4021' },
		{ country: 'GB', addressLine1: '4 Postbox Lane' },
		{ addressLine1: 'PO Box 12' },
		// There nearly every business address is one.
		...[
			['CI', '01 BP 1840'],
			['SN', 'B.P. 4127'],
			['BF', '06 BP 9114'],
			['PF', 'BP 5480'],
			['NC', 'BP 318'],
			['TD', 'B.P. 77'],
			['JM', 'P.O. Box 341'],
			['BB', 'P.O. Box 78'],
			['GL', 'Postboks 515'],
			['AO', 'Caixa Postal 1204'],
			['NP', 'G.P.O. Box 2217'],
		].map(([country, addressLine1]) => ({ country: country!, addressLine1: addressLine1! })),
		// Squares and streets named after a day or a number.
		{ country: 'PL', addressLine1: 'pl. 3 Maja 5' },
		{ country: 'PL', addressLine1: 'Pl. 5' },
		{ country: 'ES', addressLine1: 'Pl. 2 de Mayo 3' },
		{ country: 'FR', addressLine1: 'Pl. 11 novembre' },
		{ country: 'HU', addressLine1: 'Bp. 1052 Váci utca 4' },
		{ country: 'AR', addressLine1: 'Casilla 25 de Mayo 140' },
	],
	found: [
		{ record: { country: 'US', addressLine1: 'P.O. Box 4021' }, on: 'addressLine1', message: 'alone' },
		{ record: { country: 'FR', addressLine1: 'BP 412' }, on: 'addressLine1', message: 'alone' },
		{ record: { country: 'DE', addressLine1: 'Postfach 10 20' }, on: 'addressLine1', message: 'alone' },
		{
			record: { country: 'US', addressLine1: '12 Cedar Street, PO Box 88' },
			on: 'addressLine1',
			message: 'besideStreet',
			level: 'hint',
		},
		{ record: { country: 'FI', addressLine1: 'PL 120' }, on: 'addressLine1', message: 'alone' },
		{ record: { country: 'CH', addressLine1: 'Case postale 88' }, on: 'addressLine1', message: 'alone' },
	],
});
