import { cases } from '../cases.ts';

export default cases('agreement-date-missing', {
	silent: [
		{},
		{ agreementAcceptance: 'hasAccepted' },
		{ agreementAcceptance: 'willAccept', dateAgreed: '' },
		{ agreementAcceptance: 'hasAccepted', dateAgreed: '2026-10-01' },
	],
	found: [{ record: { agreementAcceptance: 'hasAccepted', dateAgreed: '' }, on: 'dateAgreed', message: 'missing' }],
});
