import { cases } from '../cases.ts';

export default cases('registration-number-personal', {
	silent: [
		{},
		{ country: 'RU', organizationRegistrationNumber: '7707083893' },
		{ country: 'BR', organizationRegistrationNumber: '33000167000101' },
		{ country: 'KZ', organizationRegistrationNumber: '020240000555' },
		{ country: 'TH', organizationRegistrationNumber: '0107536000269' },
		{ country: 'VE', organizationRegistrationNumber: 'J000029679' },
		{ country: 'FR', organizationRegistrationNumber: '12345678901' },
	],
	found: [
		{
			record: { country: 'RU', organizationRegistrationNumber: '500100732259' },
			on: 'organizationRegistrationNumber',
			message: 'personal',
		},
		{
			record: { country: 'BR', organizationRegistrationNumber: '11144477735' },
			on: 'organizationRegistrationNumber',
			message: 'personal',
		},
		{
			record: { country: 'PL', organizationRegistrationNumber: '44051401359' },
			on: 'organizationRegistrationNumber',
			message: 'personal',
		},
		{
			record: { country: 'KZ', organizationRegistrationNumber: '830625300123' },
			on: 'organizationRegistrationNumber',
			message: 'personal',
		},
		{
			record: { country: 'IN', organizationRegistrationNumber: 'ABCPD1234E' },
			on: 'organizationRegistrationNumber',
			message: 'personal',
		},
	],
});
