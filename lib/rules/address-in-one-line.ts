import type { FieldId } from '../record/fields.ts';
import { ranks } from './ranks.ts';
import { oneLine } from './readings/address/one-line.ts';
import { streetFields, streetLine } from './readings/address/street-line.ts';
import { rule } from './rule.ts';

const field = 'addressLine1';

export default rule({
	id: 'address-in-one-line',
	level: 'warning',
	fields: streetFields,
	group: 'address',
	rank: ranks.unfit,
	source: 'complete-address',
	messages: ['repeated', 'holdsMore', 'pasted', 'city'],
	*check({ values: { state, postalCode }, read }) {
		const street = read(streetLine);
		const held = read(oneLine);
		if (!street || !held) return;
		const { line: value, country } = street;
		if (held.kind === 'repeated') {
			const related: FieldId[] = ['city'];
			if (state) related.push('state');
			if (postalCode) related.push('postalCode');
			const fix = { field, value: held.street } as const;
			const level = held.isHarmless ? 'hint' : 'warning';
			yield { field, message: 'repeated', level, data: { value, street: held.street }, fix, related };
		} else if (held.kind === 'holdsMore') {
			yield { field, message: 'holdsMore', data: { value }, related: ['city', 'postalCode'] };
		} else if (held.kind === 'city') {
			const { city, parts: writes } = held;
			const choices = writes && [{ label: 'fill', writes }];
			yield { field, message: 'city', data: { value, city }, related: ['city'], ...(choices && { choices }) };
		} else {
			const { code, missing, parts: writes } = held;
			const data = { value, code, parts: missing, country: country?.code };
			yield {
				field,
				message: 'pasted',
				data,
				related: missing,
				...(writes && { choices: [{ label: 'fill', writes }] }),
			};
		}
	},
});
