import { cellFields, cells } from './readings/cells.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'company-name-spacing',
	level: 'hint',
	fields: [...cellFields, 'country'],
	source: 'exact-legal-name',
	messages: ['repeated'],
	*check({ values: { companyName }, read }) {
		if (!companyName || companyName.length > 510 || !/\s\s|[\t\n\r\v\f]/u.test(companyName)) return;
		// Cells that were pasted together are several values: nothing glues them.
		if (read(cells).some(({ field }) => field === 'companyName')) return;
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
