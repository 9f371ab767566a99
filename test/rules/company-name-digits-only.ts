import { cases } from '../cases.ts';

export default cases('company-name-digits-only', {
	silent: [{}, { companyName: '1509 Group' }, { companyName: '365 Retail Markets LLC' }, { companyName: '4iG Nyrt.' }],
	found: [
		{ record: { companyName: '55208131766522' }, on: 'companyName', message: 'digits' },
		{ record: { companyName: '552 081 317' }, on: 'companyName', message: 'digits' },
		{ record: { companyName: '12-345.67' }, on: 'companyName', message: 'digits' },
	],
});
