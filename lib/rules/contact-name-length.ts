import { filledNames, nameFields } from './readings/person/person.ts';
import { rule } from './rule.ts';

const chinese = /^\p{Script=Han}$/u;
/** One Korean syllable is a whole family name (이, 김, 박), though the portal's rule excepts Chinese only. */
const korean = /^\p{Script=Hangul}$/u;
/** 40: support.cloudcockpit.com, customer company info rules; 50: developer/utility-resources of the portal's API. */
const advised = 40;
const accepted = 50;

export default rule({
	id: 'contact-name-length',
	level: 'error',
	fields: nameFields,
	source: 'name-rules',
	messages: ['tooShort', 'long', 'tooLong'],
	*check({ values }) {
		for (const { field, value } of filledNames(values)) {
			const { length } = Array.from(value);
			// The page names first and last names; a middle name is often an initial.
			if (length === 1 && field !== 'middleName' && /\p{L}/u.test(value) && !chinese.test(value)) {
				yield { field, message: 'tooShort', data: { value }, level: korean.test(value) ? 'hint' : 'error' };
			} else if (length > accepted) {
				yield { field, message: 'tooLong', data: { length } };
			} else if (length > advised) {
				yield { field, message: 'long', data: { length }, level: 'warning' };
			}
		}
	},
});
