import { cases } from '../cases.ts';

export default cases('email-free-mail', {
	silent: [
		{},
		{ email: 'anna@gmail.com', companyName: 'Harbour Bakery Ltd' },
		{ email: 'anna@lycee-harbour.fr', companyName: 'Lycée du Port' },
		{ email: 'anna@gmail.com' },
	],
	found: [
		{ record: { email: 'anna@gmail.com', companyName: 'Harbour Primary School' }, on: 'email', message: 'free' },
		{ record: { email: 'anna@orange.fr', companyName: 'Lycée du Port' }, on: 'email', message: 'free' },
	],
});
