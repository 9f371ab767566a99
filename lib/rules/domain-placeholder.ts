import { domainPrefix } from './readings/email/domain-prefix.ts';
import { isPlaceholderLabel } from './readings/company-name/placeholder.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'domain-placeholder',
	level: 'warning',
	fields: ['domain'],
	source: 'no-test-name',
	messages: ['placeholder'],
	acceptable: false,
	*check({ values: { domain }, tables }) {
		if (!domain || domain.length > 255) return;
		const prefix = domainPrefix(domain).toLowerCase();
		if (isPlaceholderLabel(prefix, tables.words)) yield { field: 'domain', message: 'placeholder', data: { domain } };
	},
});
