import { ranks } from './ranks.ts';
import { madeUpPhone } from './readings/phone-number/made-up.ts';
import { type GivenPhone, givenPhones, longestPhone, phoneFields } from './readings/phone-number/phone-number.ts';
import { rule } from './rule.ts';

const words = /^(?:n ?\/? ?a|none|no|nil|null|x{2,}|test|tbd|tba|unknown|phone|téléphone|telephone|-+|\.+|\?+)$/i;
const fullRow = /^(?:0123456789|1234567890)$/;
const round = /^\d*[1-9]\d*[1-9]0{6,7}$|^[1-9]0{6}$/;
const isOneDigit = (digits: string) => /^0*(?:\d0+|(\d)\1+)$/.test(digits);

type Invented = NonNullable<ReturnType<typeof madeUpPhone>>;

/** The way in which the digits are made up, if they are. */
function inventedAs({ value, digits, number, home = '' }: GivenPhone): Invented | undefined {
	if (value.length > longestPhone) return undefined;
	const code = number?.countryCallingCode ?? home;
	return madeUpPhone(number?.nationalNumber ?? digits, code) ?? madeUpPhone(digits, code);
}

/** Whether the number may be somebody's all the same: digits in a row, a round number, or one bought for its digits. */
function isDoubtful(invented: Invented, { digits, number, isValid }: GivenPhone): boolean {
	if (!number || !isValid) return false;
	if (invented === 'ending') return true;
	if (invented === 'sequence' && !fullRow.test(digits)) return true;
	if (invented === 'repeated' && !isOneDigit(number.nationalNumber)) return true;
	return round.test(number.nationalNumber);
}

export default rule({
	id: 'phone-number-placeholder',
	level: 'warning',
	fields: [...phoneFields, 'country'],
	group: 'phoneNumber',
	rank: ranks.madeUp,
	source: 'no-test-name',
	messages: ['words', 'repeated', 'sequence', 'fictional'],
	acceptable: false,
	*check({ read }) {
		for (const phone of read(givenPhones)) {
			const { field, value, digits, data } = phone;
			if (words.test(value) || /^0+$/.test(digits)) {
				yield { field, message: 'words', data };
				continue;
			}
			const invented = inventedAs(phone);
			if (!invented) continue;
			const level = invented === 'ending' ? 'hint' : 'question';
			const message = invented === 'ending' ? 'sequence' : invented;
			yield { field, message, data, ...(isDoubtful(invented, phone) && { level }) };
		}
	},
});
