import { cases } from '../cases.ts';

export default cases('post-office-box', {
	silent: [
		{},
		{ country: 'US', addressLine1: '12 Box Elder Road' },
		{ country: 'FR', addressLine1: '12 rue CP Deschamps' },
		{ country: 'AE', addressLine1: 'P.O. Box 4021' },
		{ country: 'GB', addressLine1: '4 Postbox Lane' },
		{ addressLine1: 'PO Box 12' },
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
	],
});
