import { cases } from '../cases.ts';

export default cases('agreement-date-future', {
	silent: [
		{},
		{ dateAgreed: '' },
		{ dateAgreed: '2026-11-22' },
		{ dateAgreed: '2025-05-01' },
		{ dateAgreed: 'tomorrow' },
	],
	found: [
		{ record: { dateAgreed: '2026-11-23' }, on: 'dateAgreed', message: 'future' },
		{ record: { dateAgreed: '2031-01-01' }, on: 'dateAgreed', message: 'future' },
	],
});
