import { rule } from './rule.ts';

const signer = ['agreementFirstName', 'agreementLastName', 'agreementEmail'] as const;

export default rule({
	id: 'agreement-signer-missing',
	level: 'warning',
	fields: [...signer, 'agreementAcceptance'],
	source: 'customer-agreement',
	messages: ['missing'],
	*check({ values }) {
		if (values.agreementAcceptance !== 'hasAccepted') return;
		const parts = signer.filter((field) => values[field] === '');
		const [first] = parts;
		if (first) yield { field: first, message: 'missing', data: { parts }, related: parts.slice(1) };
	},
});
