import { cases } from '../cases.ts';

export default cases('registration-number-missing', {
	silent: [
		{},
		{ country: 'BR' },
		{ country: 'FR', organizationRegistrationNumber: '' },
		{ country: 'CN', organizationRegistrationNumber: '' },
		{ country: 'PL', organizationRegistrationNumber: '5260250274' },
	],
	found: [
		{
			record: { country: 'BR', organizationRegistrationNumber: '' },
			on: 'organizationRegistrationNumber',
			message: 'missing',
		},
		{
			record: { country: 'TR', organizationRegistrationNumber: '' },
			on: 'organizationRegistrationNumber',
			message: 'missing',
		},
	],
});
