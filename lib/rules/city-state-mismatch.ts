import { ranks } from './ranks.ts';
import { otherStates } from './readings/address/city-state.ts';
import { placeFields } from './readings/address/place.ts';
import { rule } from './rule.ts';

const field = 'state';

export default rule({
	id: 'city-state-mismatch',
	level: 'question',
	fields: placeFields,
	group: 'address',
	rank: ranks.unfit + 3,
	source: 'complete-address',
	messages: ['elsewhere'],
	*check({ values: { city, state }, read }) {
		const [place] = read(otherStates);
		if (!place) return;
		const { code } = place;
		const choices = [{ label: 'fill', writes: [{ field, value: place.english, code } as const] }];
		yield { field, message: 'elsewhere', data: { city, state, place: code }, related: ['city'], choices };
	},
});
