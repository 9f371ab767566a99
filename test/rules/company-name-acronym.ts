import { cases } from '../cases.ts';

export default cases('company-name-acronym', {
	silent: [
		{},
		{ companyName: 'Visa Inc.', country: 'US' },
		{ companyName: 'BANK OF AMERICA CORPORATION', country: 'US' },
		{ companyName: 'LINDE PLC', country: 'GB' },
		{ companyName: 'Boulangerie Martin', country: 'FR' },
		{ companyName: 'RENAULT', country: 'FR' },
		{ companyName: 'KENZO', country: 'FR' },
		{ companyName: 'Schmidt GmbH', country: 'DE' },
		{ companyName: '日立', country: 'JP' },
	],
	found: [
		{ record: { companyName: 'IBM', country: 'US' }, on: 'companyName', message: 'alone', level: 'warning' },
		{ record: { companyName: 'ibm', country: 'GB' }, on: 'companyName', message: 'alone', level: 'warning' },
		{ record: { companyName: 'IBM', country: 'FR' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'B2A', country: 'FR' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'RATP', country: 'FR' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'SNCFM', country: 'FR' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'bmw' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'i.b.m.' }, on: 'companyName', message: 'spelled', level: 'question' },
		{ record: { companyName: 'I.B.M.', country: 'US' }, on: 'companyName', message: 'spelled', level: 'warning' },
		{ record: { companyName: 'IBM Corp', country: 'US' }, on: 'companyName', message: 'withForm', level: 'hint' },
		{ record: { companyName: 'SARL DMTP', country: 'FR' }, on: 'companyName', message: 'withForm', level: 'hint' },
		{ record: { companyName: 'BMW AG', country: 'DE' }, on: 'companyName', message: 'withForm', level: 'hint' },
	],
});
