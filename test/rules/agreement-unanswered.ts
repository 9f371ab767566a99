import { cases } from '../cases.ts';

export default cases('agreement-unanswered', {
	silent: [{}, { agreementAcceptance: 'willAccept' }, { agreementAcceptance: 'hasAccepted' }],
	found: [{ record: { agreementAcceptance: '' }, on: 'agreementAcceptance', message: 'unanswered' }],
});
