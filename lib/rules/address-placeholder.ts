import { ranks } from './ranks.ts';
import { addressPlaceholder } from './readings/address/placeholder.ts';
import { rule } from './rule.ts';

const parts = [
	['addressLine1', 'street'],
	['addressLine2', 'street'],
	['city', 'city'],
	['state', 'state'],
] as const;

export default rule({
	id: 'address-placeholder',
	level: 'warning',
	fields: ['addressLine1', 'addressLine2', 'city', 'state'],
	group: 'address',
	rank: ranks.madeUp,
	source: 'complete-address',
	messages: ['words', 'sample', 'symbols', 'keys', 'digits', 'numberAlone'],
	acceptable: false,
	*check({ values, tables }) {
		for (const [field, kind] of parts) {
			const value = values[field];
			const message = value ? addressPlaceholder(value, kind, tables.words) : undefined;
			if (!value || !message) continue;
			// Line 2 may hold a dash or a flat's number: nobody has to fill it.
			if (field === 'addressLine2' && message !== 'words') continue;
			// A number in line 1 and the street in line 2 are an address.
			if (message === 'numberAlone' && values.addressLine2) continue;
			const doubtful = message === 'numberAlone' || message === 'sample';
			yield { field, message, data: { value }, ...(doubtful && { level: 'question' as const }) };
		}
	},
});
