import { calendarDay } from '../record/calendar-date.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'agreement-date-future',
	level: 'error',
	fields: ['dateAgreed'],
	source: 'customer-agreement',
	messages: ['future'],
	*check({ values: { dateAgreed: date }, today }) {
		// ISO dates compare as text.
		const day = date && calendarDay(date);
		if (day && day > today) yield { field: 'dateAgreed', message: 'future' };
	},
});
