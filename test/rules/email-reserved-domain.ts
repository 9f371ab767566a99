import { cases } from '../cases.ts';

export default cases('email-reserved-domain', {
	silent: [{}, { email: 'anna@harbour.se' }, { email: 'anna@exampleworks.com' }, { email: 'anna' }],
	found: [
		{ record: { email: 'anna@example.com' }, on: 'email', message: 'reserved' },
		{ record: { email: 'anna@harbour.test' }, on: 'email', message: 'reserved' },
		{ record: { email: 'anna@contoso.com' }, on: 'email', message: 'sample' },
	],
});
