import { cases } from '../cases.ts';

export default cases('postal-code-placeholder', {
	silent: [
		{},
		{ country: 'FR', postalCode: '21000' },
		{ country: 'HK', postalCode: '000000' },
		{ country: 'HU', postalCode: '1111' },
		// Real codes, and the state says so.
		{ country: 'US', postalCode: '12345', state: 'NY' },
		{ country: 'US', postalCode: '44444', state: 'Ohio' },
	],
	found: [
		{ record: { country: 'FR', postalCode: '00000' }, on: 'postalCode', message: 'surely' },
		{ record: { country: 'US', postalCode: '00000' }, on: 'postalCode', message: 'surely' },
		{ record: { country: 'DE', postalCode: 'N/A' }, on: 'postalCode', message: 'surely' },
		{ record: { country: 'CA', postalCode: 'H0H 0H0' }, on: 'postalCode', message: 'surely' },
		{ record: { country: 'DE', postalCode: '12345' }, on: 'postalCode', message: 'perhaps', level: 'question' },
		{
			record: { country: 'US', postalCode: '12345', state: 'TX' },
			on: 'postalCode',
			message: 'perhaps',
			level: 'question',
		},
		{
			record: { country: 'US', postalCode: '99999', state: 'AK' },
			on: 'postalCode',
			message: 'surely',
			level: 'question',
		},
		{ record: { country: 'US', postalCode: '99999', state: 'OH' }, on: 'postalCode', message: 'surely' },
	],
});
