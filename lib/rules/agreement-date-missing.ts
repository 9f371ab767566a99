import { rule } from './rule.ts';

export default rule({
	id: 'agreement-date-missing',
	level: 'warning',
	fields: ['dateAgreed', 'agreementAcceptance'],
	source: 'customer-agreement',
	messages: ['missing'],
	*check({ values: { dateAgreed, agreementAcceptance } }) {
		if (dateAgreed === '' && agreementAcceptance === 'hasAccepted') {
			yield { field: 'dateAgreed', message: 'missing', related: ['agreementAcceptance'] };
		}
	},
});
