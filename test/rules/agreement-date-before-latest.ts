import { cases } from '../cases.ts';

export default cases('agreement-date-before-latest', {
	silent: [
		{},
		{ dateAgreed: '' },
		{ dateAgreed: '2023-04-01' },
		{ dateAgreed: '2026-10-01' },
		{ dateAgreed: 'long ago' },
	],
	found: [
		{ record: { dateAgreed: '2023-03-31' }, on: 'dateAgreed', message: 'before' },
		{ record: { dateAgreed: '2019-10-01' }, on: 'dateAgreed', message: 'before' },
	],
});
