import { cases } from '../cases.ts';

export default cases('email-placeholder', {
	silent: [
		{},
		{ email: 'contact@harbour.se' },
		{ email: 'info@harbour.se' },
		{ email: 'testa@harbour.se' },
		{ email: 'mail@praxis-klein.de' },
		{ email: 'muster@harbour.ch' },
	],
	found: [
		{ record: { email: 'test2@harbour.se' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'prenom.nom@harbour.fr' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'azerty@harbour.fr' }, on: 'email', message: 'placeholder' },
		{ record: { email: 'no-reply@harbour.se' }, on: 'email', message: 'unread' },
	],
});
