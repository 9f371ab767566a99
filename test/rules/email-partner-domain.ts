import { cases } from '../cases.ts';

export default cases('email-partner-domain', {
	silent: [{}, { email: 'anna@harbour.se' }, { email: 'anna@reseller.fr' }],
	found: [
		{
			record: { email: 'anna@Reseller.fr' },
			on: 'email',
			message: 'partner',
			options: { partnerDomains: ['reseller.fr'] },
		},
		{
			record: { email: 'anna@mail.reseller.fr' },
			on: 'email',
			message: 'partner',
			options: { partnerDomains: ['@reseller.fr'] },
		},
	],
});
