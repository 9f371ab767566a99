import { ranks } from './ranks.ts';
import { cellFields } from './readings/cells/cells.ts';
import { holdsWords, oddTexts, seenIn, textFields } from './readings/text/spoilt.ts';
import { rule } from './rule.ts';

const ofCells: ReadonlySet<string> = new Set(cellFields);

export default rule({
	id: 'invisible-characters',
	level: 'warning',
	fields: textFields,
	isOfText: true,
	group: 'text',
	rank: ranks.advice,
	source: 'name-rules',
	messages: ['invisible', 'space'],
	*check({ read, tables }) {
		for (const odd of read(oddTexts)) {
			const { field } = odd;
			const seen = seenIn(odd, ofCells.has(field), tables.words);
			// A value of nothing else is told for what it lacks.
			if (!seen?.text) continue;
			const { text, code, isSpace } = seen;
			yield {
				field,
				message: isSpace ? 'space' : 'invisible',
				data: { code, mended: text },
				// It comes along with copied text, and people who compare words do not see it; machines do.
				...((isSpace || holdsWords(field)) && { level: 'hint' }),
				fix: { field, value: text },
			};
		}
	},
});
