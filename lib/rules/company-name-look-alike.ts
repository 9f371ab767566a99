import { lookAlikeIn } from './readings/company-name/look-alike.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-look-alike',
	level: 'warning',
	fields: ['companyName'],
	source: 'exact-legal-name',
	messages: ['mixed', 'wide'],
	*check({ values: { companyName }, tables }) {
		if (!companyName || companyName.length > 510) return;
		const found = lookAlikeIn(companyName, tables.words);
		if (!found) return;
		const { message, seen, fixed } = found;
		yield {
			field: 'companyName',
			message,
			data: { companyName, seen },
			level: message === 'mixed' ? 'warning' : 'hint',
			...(fixed !== undefined && { fix: { field: 'companyName' as const, value: fixed } }),
		};
	},
});
