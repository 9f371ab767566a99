import { cases } from '../cases.ts';

export default cases('cells-in-one-field', {
	silent: [
		{},
		{ country: 'US', companyName: 'Harbor Light Foods LLC', addressLine1: '12 Cedar Street, Suite 4' },
		{ country: 'FR', companyName: 'Atelier  du Port SARL', city: 'Saint-Malo' },
		{ country: 'US', companyName: '\tHarbor Light Foods LLC\n' },
		{ country: 'US', email: 'ada.holt@harborlight.example\n' },
	],
	found: [
		{ record: { country: 'US', companyName: 'Harbor Light\tFoods' }, on: 'companyName', message: 'named' },
		{ record: { country: 'US', firstName: 'Ada\tHolt' }, on: 'firstName', message: 'named' },
		{
			record: { country: 'US', companyName: 'Harbor Light Foods LLC\tKey account\t12 Cedar Street\tDayton, OH 45402' },
			on: 'companyName',
			message: 'named',
		},
		{
			record: {
				country: 'US',
				companyName: 'Harbor Light Foods LLC\t12 Cedar Street\tDayton, OH 45402',
				city: 'Toledo',
			},
			on: 'companyName',
			message: 'named',
		},
		{
			record: { country: 'US', companyName: 'Harbor Light Foods LLC\t12 Cedar Street\tDayton, OH 45402' },
			on: 'companyName',
			message: 'placed',
		},
		{
			record: {
				country: 'FR',
				addressLine1:
					'Ada Holt\nAtelier du Port SARL\n8 rue Haute\n21000 Dijon\nFrance\nTél. : +33 3 80 00 00 00\nada.holt@atelier.example',
			},
			on: 'addressLine1',
			message: 'placed',
		},
		{
			record: { country: 'GB', addressLine1: '12 Harbour Road\r\nHull\r\nHU1 2AB' },
			on: 'addressLine1',
			message: 'placed',
		},
	],
});
