import { cases } from '../cases.ts';

export default cases('email-domain-slip', {
	silent: [
		{ email: 'l@gmail.com' },
		{ email: 'l@outlook.fr' },
		{},
		{ email: 'anna@gmail.com' },
		{ email: 'anna@mail.com' },
		{ email: 'anna@ymail.com' },
		{ email: 'anna@orange.com' },
		{ email: 'anna@harbour.co' },
		// Real domains of others, one letter away.
		{ email: 'anna@grange.fr' },
		{ email: 'anna@cloud.com' },
	],
	found: [
		{ record: { email: 'luc@gmail.fr' }, on: 'email', message: 'slip', level: 'question', fix: 'luc@gmail.com' },
		{ record: { email: 'luc@gmail.co.uk' }, on: 'email', message: 'slip', level: 'question', fix: 'luc@gmail.com' },
		{ record: { email: 'anna@gmial.com' }, on: 'email', message: 'slip', fix: 'anna@gmail.com' },
		{ record: { email: 'anna@gmail.con' }, on: 'email', message: 'slip', fix: 'anna@gmail.com' },
		{ record: { email: 'anna@hotmal.com' }, on: 'email', message: 'slip', fix: 'anna@hotmail.com' },
		{ record: { email: 'anna@wanadou.fr' }, on: 'email', message: 'slip', fix: 'anna@wanadoo.fr' },
		{ record: { email: 'anna@harbour.con' }, on: 'email', message: 'slip', fix: 'anna@harbour.com' },
	],
});
