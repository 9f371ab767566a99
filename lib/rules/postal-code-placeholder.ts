import { plainWords } from '../record/folding.ts';
import { ranks } from './ranks.ts';
import { givenCode, postalCodeFields } from './readings/address/given-code.ts';
import { compactCode } from './readings/address/postal-code.ts';
import { rule } from './rule.ts';

const nothings = 'n ?a|none|no|nil|null|x+|test|tbd|tba|unknown|inconnu|not applicable|aucun';
const ownName = 'zip|zip ?code|postal ?code|post ?code|code ?postal|plz|cp';
const wordPlaceholder = new RegExp(`^(?:${nothings}|${ownName})$`);
const run = '01234567890123456789';
const backwards = '98765432109876543210';

/** How surely the code is made up: all zeros, letters that say so, one digit repeated, digits in a row. */
function madeUp(code: string, text: string): 'surely' | 'perhaps' | undefined {
	if (/^0{3,}$/.test(code) || code === 'H0H0H0' || code === 'X0X0X0') return 'surely';
	if (wordPlaceholder.test(plainWords(text)) || !/[\p{L}\p{N}]/u.test(text)) return 'surely';
	if (/^9{4,}$/.test(code) || /^(\d)\1{5,}$/.test(code)) return 'surely';
	if (/^(\d)\1{4}$/.test(code) || code === '1234' || code === 'A1A1A1' || code === 'A1B2C3') return 'perhaps';
	// Four digits are too few: nearly every such code is somebody's.
	if (/^\d{5,}$/.test(code) && (run.includes(code) || backwards.includes(code))) return 'perhaps';
	return undefined;
}

export default rule({
	id: 'postal-code-placeholder',
	level: 'warning',
	fields: postalCodeFields,
	group: 'address',
	rank: ranks.madeUp,
	source: 'complete-address',
	messages: ['surely', 'perhaps'],
	acceptable: false,
	*check({ read }) {
		const given = read(givenCode);
		if (!given) return;
		const { country, compact, text, reading, place, data } = given;
		if (country.postalCode?.examples.some((example) => compactCode(example) === compact)) return;
		const message = madeUp(compact, text);
		if (!message || (message === 'perhaps' && place === 'agrees')) return;
		// The last code of a state is somebody's as little as the others, but it may be.
		const isLast = place === 'agrees' && /^9+$/.test(compact);
		const isRefused = country.parts.postalCode === 'published' && reading.kind !== 'exact';
		const level = message === 'surely' && !isLast ? 'warning' : 'question';
		yield { field: 'postalCode', message, level: isRefused ? 'error' : level, data };
	},
});
