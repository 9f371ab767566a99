import { rule } from './rule.ts';

export default rule({
	id: 'company-name-spacing',
	level: 'hint',
	fields: ['companyName'],
	source: 'exact-legal-name',
	messages: ['repeated'],
	*check({ values: { companyName } }) {
		if (!companyName || companyName.length > 510 || !/\s\s/u.test(companyName)) return;
		// Tabs and line breaks part several values: nothing glues them.
		if (/[\t\n\r\v\f]/.test(companyName)) return;
		const value = companyName.replace(/\s+/gu, ' ');
		// Single characters with spaces between them have a fault of their own.
		if (value.split(' ').every((part) => [...part].length === 1)) return;
		yield {
			field: 'companyName',
			message: 'repeated',
			data: { companyName: value },
			fix: { field: 'companyName', value },
		};
	},
});
