import { calendarDay } from '../record/calendar-date.ts';
import { rule } from './rule.ts';

/** Acceptances before this day have to be repeated (docs.cloudblue.com, 2025). */
const latestAgreement = '2023-04-01';

export default rule({
	id: 'agreement-date-before-latest',
	level: 'question',
	fields: ['dateAgreed'],
	source: 'customer-agreement',
	messages: ['before'],
	*check({ values: { dateAgreed: date } }) {
		const day = date && calendarDay(date);
		if (day && day < latestAgreement) {
			yield { field: 'dateAgreed', message: 'before' };
		}
	},
});
