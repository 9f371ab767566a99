import { cases } from '../cases.ts';

export default cases('company-name-length', {
	silent: [{}, { companyName: '' }, { companyName: '3M' }, { companyName: 'a'.repeat(255) }],
	found: [
		{ record: { companyName: 'X' }, on: 'companyName', message: 'tooShort' },
		{ record: { companyName: 'a'.repeat(256) }, on: 'companyName', message: 'tooLong' },
	],
});
