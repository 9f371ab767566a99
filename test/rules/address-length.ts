import { cases } from '../cases.ts';

export default cases('address-length', {
	silent: [{}, { addressLine1: '' }, { addressLine1: '12 Harbour Road', addressLine2: 'a'.repeat(200) }],
	found: [
		{ record: { addressLine1: 'a'.repeat(201) }, on: 'addressLine1', message: 'tooLong' },
		{ record: { addressLine2: 'b'.repeat(250) }, on: 'addressLine2', message: 'tooLong' },
	],
});
