import { ranks } from './ranks.ts';
import { cellFields, cells } from './readings/cells/cells.ts';
import { rule, type Write } from './rule.ts';

export default rule({
	id: 'cells-in-one-field',
	level: 'warning',
	fields: [...cellFields, 'country'],
	isOfText: true,
	group: 'text',
	rank: ranks.unfit + 1,
	source: 'complete-address',
	messages: ['named', 'placed'],
	*check({ read, tables, values }) {
		for (const { field, parts, isSure, placed } of read(cells)) {
			const data = { number: parts.length, parts: parts.join(' · ') };
			// A tab may also stand between the words of one value, or come from nowhere into an address.
			const value = parts.join(field === 'email' ? '' : ' ');
			if (!placed)
				yield { field, message: 'named', data, ...(!isSure && { level: 'question', fix: { field, value } }) };
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
