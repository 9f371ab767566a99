import { cases } from '../cases.ts';

export default cases('email-placeholder', {
	silent: [{}, { email: 'contact@harbour.se' }, { email: 'info@harbour.se' }, { email: 'testa@harbour.se' }],
	found: [
		{ record: { email: 'test2@harbour.se' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'prenom.nom@harbour.fr' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'azerty@harbour.fr' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'no-reply@harbour.se' }, on: 'email', message: 'unread' },
	],
});
