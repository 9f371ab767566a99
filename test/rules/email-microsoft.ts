import { cases } from '../cases.ts';

export default cases('email-microsoft', {
	silent: [{}, { email: 'anna@microsoft-partner.se' }, { email: 'microsoft@harbour.se' }],
	found: [{ record: { email: 'Anna@Microsoft.com' }, on: 'email', message: 'microsoft' }],
});
