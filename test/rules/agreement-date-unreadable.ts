import { cases } from '../cases.ts';

export default cases('agreement-date-unreadable', {
	silent: [{}, { dateAgreed: '' }, { dateAgreed: '2024-02-29' }, { dateAgreed: '2026-10-01T08:30:00Z' }],
	found: [
		{ record: { dateAgreed: '31/02/2026' }, on: 'dateAgreed', message: 'unreadable' },
		{ record: { dateAgreed: '2026-02-30' }, on: 'dateAgreed', message: 'unreadable' },
	],
});
