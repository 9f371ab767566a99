import { calendarDay } from '../record/calendar-date.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'agreement-date-unreadable',
	level: 'warning',
	fields: ['dateAgreed'],
	source: 'customer-agreement',
	messages: ['unreadable'],
	*check({ values: { dateAgreed: value } }) {
		if (value && !calendarDay(value)) yield { field: 'dateAgreed', message: 'unreadable', data: { value } };
	},
});
