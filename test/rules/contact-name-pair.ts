import { cases } from '../cases.ts';

export default cases('contact-name-pair', {
	silent: [
		{},
		{ firstName: 'John', lastName: 'Harris' },
		{ firstName: 'Jane' },
		{ firstName: 'Max', lastName: 'Huber' },
		{ firstName: 'Thomas', lastName: 'Thomason' },
	],
	found: [
		{
			record: { firstName: 'Sukarno', lastName: 'Sukarno', country: 'ID' },
			on: 'lastName',
			message: 'same',
			level: 'hint',
		},
		{ record: { firstName: 'John', lastName: 'Doe' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'ERIKA', lastName: 'Mustermann' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'Jean', lastName: 'Dupont' }, on: 'lastName', message: 'everybody', level: 'hint' },
		{ record: { firstName: 'Mario', lastName: 'Rossi' }, on: 'lastName', message: 'everybody', level: 'hint' },
		{ record: { firstName: 'Martin', lastName: 'Martin' }, on: 'lastName', message: 'same', level: 'question' },
	],
});
