import { cases } from '../cases.ts';

export default cases('registration-number-length', {
	silent: [
		{},
		{ country: 'UA', organizationRegistrationNumber: '20077720' },
		{ country: 'KG', organizationRegistrationNumber: '02712199310145' },
		{ country: 'BR', organizationRegistrationNumber: '123' },
		{ country: 'DE', organizationRegistrationNumber: '12' },
	],
	found: [
		{
			record: { country: 'UA', organizationRegistrationNumber: '2007772' },
			on: 'organizationRegistrationNumber',
			message: 'length',
		},
		{
			record: { country: 'HU', organizationRegistrationNumber: 'HU10773381' },
			on: 'organizationRegistrationNumber',
			message: 'letters',
		},
	],
});
