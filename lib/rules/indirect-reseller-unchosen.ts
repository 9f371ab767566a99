import { rule } from './rule.ts';

export default rule({
	id: 'indirect-reseller-unchosen',
	level: 'question',
	fields: ['associatedPartnerId'],
	source: 'indirect-reseller',
	messages: ['unchosen'],
	*check({ values }) {
		if (values.associatedPartnerId === '') yield { field: 'associatedPartnerId', message: 'unchosen' };
	},
});
