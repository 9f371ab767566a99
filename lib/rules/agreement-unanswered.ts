import { rule } from './rule.ts';

export default rule({
	id: 'agreement-unanswered',
	level: 'question',
	fields: ['agreementAcceptance'],
	source: 'customer-agreement',
	messages: ['unanswered'],
	*check({ values }) {
		if (values.agreementAcceptance === '') yield { field: 'agreementAcceptance', message: 'unanswered' };
	},
});
