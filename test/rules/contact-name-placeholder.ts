import { cases } from '../cases.ts';

export default cases('contact-name-placeholder', {
	silent: [
		{ firstName: 'Greta', lastName: 'Herr' },
		{},
		{ firstName: 'Testa', lastName: 'Nullmann' },
		{ firstName: 'Adminata', lastName: 'Ng' },
		{ firstName: 'Reza', lastName: 'Poirier' },
		{ firstName: 'Do Soon', lastName: 'Kang' },
		{ firstName: 'Trúc', lastName: 'Nguyễn' },
		{ firstName: 'Van An', lastName: 'Do' },
		{ firstName: 'María de la O', lastName: 'Campos' },
		{ firstName: 'Caio', lastName: 'Sempere' },
		{ firstName: 'Tata', lastName: 'Kobakhidze' },
		{ firstName: 'Пётр', lastName: 'Тестов' },
		{ firstName: 'Hope', lastName: 'Early' },
		{ firstName: 'Removille', lastName: 'Pendingham' },
	],
	found: [
		{ record: { firstName: 'Monsieur', lastName: 'Petit' }, on: 'firstName', message: 'placeholder' },
		{ record: { firstName: 'Luc', lastName: 'luc@petit-garage.fr' }, on: 'lastName', message: 'placeholder' },
		{ record: { firstName: 'Foo', lastName: 'Bar' }, on: 'firstName', message: 'placeholder', level: 'warning' },
		{ record: { firstName: 'Nom', lastName: 'Prénom' }, on: 'firstName', message: 'placeholder', level: 'warning' },
		{ record: { firstName: 'Wei Ling', lastName: 'Foo' }, on: 'lastName', message: 'rare', level: 'hint' },
		{ record: { firstName: 'admin', lastName: 'Martin' }, on: 'firstName', message: 'placeholder', level: 'error' },
		{ record: { lastName: 'nobody' }, on: 'lastName', message: 'placeholder', level: 'error' },
		{ record: { firstName: 'Test', lastName: 'User' }, on: 'firstName', message: 'placeholder', level: 'error' },
		{ record: { firstName: 'Prénom', lastName: 'Nom' }, on: 'lastName', message: 'placeholder', level: 'warning' },
		{ record: { firstName: 'qwerty' }, on: 'firstName', message: 'placeholder', level: 'warning' },
		// Real people are called so.
		{ record: { firstName: 'Jennifer', lastName: 'Null' }, on: 'lastName', message: 'rare', level: 'hint' },
		{ record: { firstName: 'Christopher', lastName: 'Guest' }, on: 'lastName', message: 'rare', level: 'hint' },
		{
			record: { agreementFirstName: 'Anna', agreementLastName: 'Test' },
			on: 'agreementLastName',
			message: 'rare',
			level: 'hint',
		},
		// Notes to the reader, in whatever words.
		...[
			'à compléter',
			'not provided yet',
			'bitte ausfüllen',
			'sin especificar',
			'Unnamed',
			'не указано',
			'未定',
			'삭제',
		].map((firstName) => ({
			record: { firstName },
			on: 'firstName' as const,
			message: 'placeholder',
			level: 'warning' as const,
		})),
	],
});
