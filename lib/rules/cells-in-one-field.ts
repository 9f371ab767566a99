import { cellFields, cells } from './readings/cells/cells.ts';
import { rule, type Write } from './rule.ts';

export default rule({
	id: 'cells-in-one-field',
	level: 'warning',
	fields: [...cellFields, 'country'],
	source: 'complete-address',
	messages: ['named', 'placed'],
	*check({ read, tables, values }) {
		for (const { field, parts, isSure, placed } of read(cells)) {
			const data = { number: parts.length, parts: parts.join(' · ') };
			// A tab may also stand between the words of one value.
			if (!placed) yield { field, message: 'named', data, ...(!isSure && { level: 'question' }) };
			else {
				const country = tables.country(placed.get('country') ?? values.country);
				const codeOf = (state: string) => country && tables.subdivisions(country, state)[0]?.code;
				const writes = [...placed].map(([id, value]): Write => {
					const code = id === 'state' ? codeOf(value) : undefined;
					return { field: id, value, ...(code && { code }) };
				});
				yield { field, message: 'placed', data, choices: [{ label: 'fill', writes }] };
			}
		}
	},
});
