import { cases } from '../cases.ts';

export default cases('contact-name-pair', {
	silent: [
		{},
		{ firstName: 'John', lastName: 'Harris' },
		{ firstName: 'Jane' },
		{ firstName: 'Max', lastName: 'Huber' },
		{ firstName: 'Thomas', lastName: 'Thomason' },
		{ firstName: 'Richard', lastName: 'Rowe' },
		{ firstName: 'Otto', lastName: 'Normann' },
		{ firstName: 'Hans', lastName: 'Müller', country: 'DE' },
		{ firstName: 'Marie', lastName: 'Martin', country: 'FR' },
		{ firstName: 'Israel', lastName: 'Katz', country: 'IL' },
		{ firstName: 'Max', lastName: 'Mustier' },
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
		{ record: { firstName: 'Jane', lastName: 'Roe' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'Sixpack', lastName: 'Joe' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'Вася', lastName: 'Пупкин' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'テスト', lastName: '太郎' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'Navn', lastName: 'Navnesen' }, on: 'lastName', message: 'anybody' },
		{ record: { firstName: 'Piet', lastName: 'Pietersen' }, on: 'lastName', message: 'everybody', level: 'hint' },
	],
});
