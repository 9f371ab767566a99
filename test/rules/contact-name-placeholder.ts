import { cases } from '../cases.ts';

export default cases('contact-name-placeholder', {
	silent: [
		{ firstName: 'Greta', lastName: 'Herr' },
		{},
		{ firstName: 'Testa', lastName: 'Nullmann' },
		{ firstName: 'Adminata', lastName: 'Ng' },
		{ firstName: 'Reza', lastName: 'Poirier' },
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
	],
});
