import { cellFields, cells } from './readings/cells/cells.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'cells-in-one-field',
	level: 'warning',
	fields: [...cellFields, 'country'],
	source: 'complete-address',
	messages: ['named', 'placed'],
	*check({ read }) {
		for (const { field, parts, isSure, placed } of read(cells)) {
			const data = { number: parts.length, parts: parts.join(' · ') };
			// A tab may also stand between the words of one value.
			if (!placed) yield { field, message: 'named', data, ...(!isSure && { level: 'question' }) };
			else {
				const writes = [...placed].map(([id, value]) => ({ field: id, value }));
				yield { field, message: 'placed', data, choices: [{ label: 'fill', writes }] };
			}
		}
	},
});
