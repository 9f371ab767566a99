import { cases } from '../cases.ts';

export default cases('registration-number-characters', {
	silent: [
		{},
		{ country: 'PL', organizationRegistrationNumber: '5260250274' },
		{ country: 'FR', organizationRegistrationNumber: '552 081 317' },
		{ country: 'VE', organizationRegistrationNumber: 'J000029679' },
	],
	found: [
		{
			record: { country: 'BR', organizationRegistrationNumber: '33.000.167/0001-01' },
			on: 'organizationRegistrationNumber',
			message: 'characters',
			fix: '33000167000101',
		},
		{
			record: { country: 'PL', organizationRegistrationNumber: '526-025-02-74' },
			on: 'organizationRegistrationNumber',
			message: 'characters',
			fix: '5260250274',
		},
		{
			record: { country: 'PL', organizationRegistrationNumber: '526#25' },
			on: 'organizationRegistrationNumber',
			message: 'characters',
		},
	],
});
