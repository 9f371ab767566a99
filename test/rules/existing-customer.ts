import { cases } from '../cases.ts';

export default cases('existing-customer', {
	silent: [{}, { email: 'anna@harbour.se' }, { email: 'anna@onmicrosoft.com' }, { domain: 'harbour.onmicrosoft.com' }],
	found: [
		{ record: { email: 'admin@harbour.onmicrosoft.com', domain: 'harbourbakery' }, on: 'email', message: 'tenant' },
		{ record: { email: 'admin@harbour.onmicrosoft.com', domain: 'harbour' }, on: 'email', message: 'sameTenant' },
	],
});
