import { cellFields, cells } from './readings/cells.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'cells-in-one-field',
	level: 'warning',
	fields: [...cellFields, 'country'],
	source: 'complete-address',
	messages: ['named', 'placed'],
	*check({ read }) {
		for (const { field, parts, placed } of read(cells)) {
			const data = { number: parts.length, parts: parts.join(' · ') };
			if (!placed) yield { field, message: 'named', data };
			else {
				const writes = [...placed].map(([id, value]) => ({ field: id, value }));
				yield { field, message: 'placed', data, choices: [{ label: 'fill', writes }] };
			}
		}
	},
});
