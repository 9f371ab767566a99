import { cases } from '../cases.ts';

const field = 'organizationRegistrationNumber';

export default cases('registration-number-check-digits', {
	silent: [
		{ organizationRegistrationNumber: '4000000002', country: 'ZA' },
		{},
		{ country: 'BR', [field]: '33000167000101' },
		{ country: 'PL', [field]: '5260250274' },
		{ country: 'RU', [field]: '7707083893' },
		{ country: 'UA', [field]: '20077720' },
		{ country: 'HU', [field]: '10773381244' },
		{ country: 'IN', [field]: '27AAPFU0939F1ZV' },
		{ country: 'TR', [field]: '4540536920' },
		{ country: 'TH', [field]: '0107536000269' },
		{ country: 'VE', [field]: 'J000029679' },
		{ country: 'VN', [field]: '0100233488' },
		// Nine digits are published for Russia and carry no check digit.
		{ country: 'RU', [field]: '770801001' },
		// No check digit is known there; elsewhere the number is not asked for.
		{ country: 'SA', [field]: '300000000000003' },
		{ country: 'FR', [field]: '123456789' },
	],
	found: [
		{
			record: { organizationRegistrationNumber: '00000000000000', country: 'BR' },
			on: 'organizationRegistrationNumber',
			message: 'digits',
		},
		{ record: { country: 'BR', [field]: '33000167000102' }, on: field, message: 'digits' },
		{ record: { country: 'PL', [field]: '5260250275' }, on: field, message: 'digits' },
		{ record: { country: 'RU', [field]: '7707083892' }, on: field, message: 'digits' },
		{ record: { country: 'IN', [field]: '27AAPFU0939F1ZX' }, on: field, message: 'digits' },
		{ record: { country: 'TR', [field]: '45405369' }, on: field, message: 'length', level: 'question' },
	],
});
