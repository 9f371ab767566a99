import { cases } from '../cases.ts';

export default cases('cells-in-one-field', {
	silent: [
		{},
		{ country: 'US', companyName: 'Harbor Light Foods LLC', addressLine1: '12 Cedar Street, Suite 4' },
		{ country: 'FR', companyName: 'Atelier  du Port SARL', city: 'Saint-Malo' },
		{ country: 'US', companyName: '\tHarbor Light Foods LLC\n' },
		{ country: 'US', email: 'ada.holt@harborlight.example\n' },
		// One value, wrapped over lines.
		{ country: 'US', companyName: 'Harbor Light\nFoods LLC' },
		...['GmbH\n& Co. KG', 'GmbH\nund Co. KG', 'GmbH\n(in Gründung)'].map((form) => ({
			country: 'DE',
			companyName: `Hafenlicht ${form}`,
		})),
		{ country: 'FR', addressLine1: '8 rue de la\nRépublique' },
		{ country: 'US', companyName: 'Studio\n12 Ltd', addressLine1: 'Mill Street\n12' },
		{ country: 'US', firstName: 'Mary\nAnn' },
		// Firms that bear a street's name or a number.
		{ country: 'US', companyName: '12 Cedar Street LLC' },
		{ country: 'US', companyName: 'Harbor Light LLC 12 Cedar Street LLC' },
		{ country: 'US', companyName: 'The Inn at 12 Cedar Street' },
		{ country: 'US', companyName: 'Holt & Co 24 Hour Gym' },
		{ country: 'FR', companyName: 'SCI 12 rue Haute' },
		{ country: 'FR', companyName: 'SCI du 12 rue Haute' },
	],
	found: [
		{
			record: { country: 'US', companyName: 'Harbor Light\tFoods' },
			on: 'companyName',
			message: 'named',
			level: 'question',
		},
		...[
			'10250 Constellation Blvd\nLos Angeles, CA 90067\nSuite 400\nDayton, OH 45402',
			'Harbor Light LLC\tKey account\t12 Cedar Street',
			'Harbor Light LLC\t12 Cedar Street\tDayton, OH 45402, USA',
			'Company: Harbor Light LLC\t12 Cedar Street\tDayton, OH 45402',
			'Harbor Light LLC\t12 Cedar Street\t2024-01-15',
			'Harbor Light LLC\t12-3456789\t12 Cedar Street',
			'Harbor Light LLC\tFax: +1 206 555 0100\tDayton, OH 45402',
		].map((companyName) => ({ record: { country: 'US', companyName }, on: 'companyName' as const, message: 'named' })),
		{
			record: { country: 'US', addressLine1: 'Ada Holt\n12 Cedar Street\ninfo@harbor.example' },
			on: 'addressLine1',
			message: 'named',
		},
		{
			record: { country: 'FR', addressLine1: '8 rue Haute\nCS 20001\n21000 Dijon' },
			on: 'addressLine1',
			message: 'named',
		},
		{
			record: { country: 'FR', companyName: 'Atelier du Port SARL\n8 rue Haute\n21000 Dijon Cedex 9' },
			on: 'companyName',
			message: 'placed',
			writes: {
				companyName: 'Atelier du Port SARL',
				addressLine1: '8 rue Haute',
				postalCode: '21000',
				city: 'Dijon Cedex 9',
			},
		},
		{
			record: { country: 'US', companyName: 'Harbor Light LLC\n10250 Constellation Blvd\nLos Angeles, CA 90067' },
			on: 'companyName',
			message: 'placed',
		},
		{
			record: { country: 'GB', addressLine1: '12\tHigh Street' },
			on: 'addressLine1',
			message: 'named',
			level: 'question',
		},
		{
			record: { country: 'US', firstName: 'Ada\tHolt' },
			on: 'firstName',
			message: 'named',
			level: 'question',
			fix: 'Ada Holt',
		},
		{
			record: { country: 'FR', phoneNumber: '03 80\t00 00 00' },
			on: 'phoneNumber',
			message: 'named',
			level: 'question',
			fix: '03 80 00 00 00',
		},
		{
			record: { country: 'FR', email: 'ada.holt\t@atelier.example' },
			on: 'email',
			message: 'named',
			level: 'question',
			fix: 'ada.holt@atelier.example',
		},
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
			writes: {
				companyName: 'Atelier du Port SARL',
				addressLine1: '8 rue Haute',
				postalCode: '21000',
				city: 'Dijon',
				firstName: 'Ada',
				lastName: 'Holt',
				email: 'ada.holt@atelier.example',
				phoneNumber: '+33 3 80 00 00 00',
			},
		},
		// What letterheads write before a number, and behind it.
		...(
			[
				['US', 'Office: (206) 442-7781 ext. 12', '(206) 442-7781 ext. 12'],
				['US', 'T. 206-442-7781', '206-442-7781'],
				['US', 'Móvil: 206 442 7781', '206 442 7781'],
				['US', '+1 206 442 7781 (reception)', '+1 206 442 7781 (reception)'],
			] as const
		).map(([country, line, phoneNumber]) => ({
			record: { country, companyName: `Harbor Light LLC\n12 Cedar Street\nDayton, OH 45402\n${line}` },
			on: 'companyName' as const,
			message: 'placed',
			writes: {
				companyName: 'Harbor Light LLC',
				addressLine1: '12 Cedar Street',
				city: 'Dayton',
				state: 'Ohio',
				postalCode: '45402',
				phoneNumber,
			},
		})),
		// No number that anybody has, and one of another kind.
		...['T 442-77', 'Fax: 206-442-7781', 'Mobile: 4427'].map((line) => ({
			record: { country: 'US', companyName: `Harbor Light LLC\n12 Cedar Street\nDayton, OH 45402\n${line}` },
			on: 'companyName' as const,
			message: 'named',
		})),
		// Codes of Toronto begin as a label does.
		{
			record: { country: 'CA', companyName: 'Harbor Light Ltd\n12 Cedar Street\nToronto, ON M5V 3L9' },
			on: 'companyName',
			message: 'placed',
		},
		{
			record: {
				country: 'FR',
				companyName: 'Harbor Light LLC\n12 Cedar Street\nDayton, OH 45402\nUnited States',
			},
			on: 'companyName',
			message: 'placed',
			writes: {
				country: 'US',
				companyName: 'Harbor Light LLC',
				addressLine1: '12 Cedar Street',
				city: 'Dayton',
				state: 'Ohio',
				postalCode: '45402',
			},
		},
		{
			record: {
				country: 'FR',
				city: 'Dijon',
				companyName: 'Harbor Light LLC\n12 Cedar Street\nDayton, OH 45402\nUnited States',
			},
			on: 'companyName',
			message: 'named',
		},
		// Towns that bear a country's name.
		...['Mexico\tMO\t65265', 'Cuba\tMO\t65453', 'Jordan\tMN\t55352', 'Finland\tMN\t55603'].map((town) => ({
			record: { country: 'US', companyName: `Harbor Light LLC\t12 Cedar Street\t${town}` },
			on: 'companyName' as const,
			message: 'named',
		})),
		{
			record: { country: 'FR', companyName: 'Harbor Light LLC\n12 Cedar Street\nCanada\nUnited States' },
			on: 'companyName',
			message: 'named',
		},
		{
			record: { country: 'GB', addressLine1: '12 Harbour Road\r\nHull\r\nHU1 2AB' },
			on: 'addressLine1',
			message: 'placed',
			writes: { addressLine1: '12 Harbour Road', city: 'Hull', postalCode: 'HU1 2AB' },
		},
		...['Harbor Light LLC\nc/o Ada Holt', 'Harbor Light LLC\r\nSecond floor'].map((companyName) => ({
			record: { country: 'US', companyName },
			on: 'companyName' as const,
			message: 'named',
			level: 'question' as const,
		})),
		...['12 Cedar Street\nSuite 400', '12 Cedar Street\n14 Mill Street'].map((addressLine1) => ({
			record: { country: 'US', addressLine1 },
			on: 'addressLine1' as const,
			message: 'placed' as const,
		})),
		{
			record: { country: 'US', companyName: 'Harbor Light\n12 Cedar Street' },
			on: 'companyName',
			message: 'placed',
			writes: { companyName: 'Harbor Light', addressLine1: '12 Cedar Street' },
		},
		// A form of one line makes a space of a line break.
		{
			record: { country: 'US', companyName: 'Harbor Light LLC 12 Cedar Street' },
			on: 'companyName',
			message: 'placed',
			writes: { companyName: 'Harbor Light LLC', addressLine1: '12 Cedar Street' },
		},
		{
			record: { country: 'DE', companyName: 'Hafenlicht GmbH, 12 Lindenallee', addressLine1: '12 Lindenallee' },
			on: 'companyName',
			message: 'placed',
			writes: { companyName: 'Hafenlicht GmbH' },
		},
	],
});
