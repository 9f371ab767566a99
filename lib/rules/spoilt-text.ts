import { ranks } from './ranks.ts';
import { spoiltTexts, textFields } from './readings/text/spoilt.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'spoilt-text',
	level: 'warning',
	fields: textFields,
	isOfText: true,
	group: 'text',
	rank: ranks.unfit,
	source: 'name-rules',
	messages: ['garbled', 'escaped', 'lost'],
	*check({ read }) {
		for (const { field, value, message, mended, isUnsure } of read(spoiltTexts)) {
			yield {
				field,
				message,
				data: { value, ...(mended && { mended }) },
				...(mended && { fix: { field, value: mended } }),
				...(isUnsure && { level: 'question' }),
			};
		}
	},
});
