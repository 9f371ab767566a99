import { cases } from '../cases.ts';

export default cases('contact-name-role', {
	silent: [
		{},
		{ firstName: 'Marie', lastName: 'Comptois' },
		{ firstName: 'Paul', lastName: 'Bureau' },
		{ firstName: 'Olivia', lastName: 'Salesman' },
	],
	found: [
		{ record: { firstName: 'Service', lastName: 'Comptabilité' }, on: 'firstName', message: 'pair' },
		{ record: { firstName: 'IT', lastName: 'Department' }, on: 'firstName', message: 'pair' },
		{ record: { firstName: 'Accounts Payable', lastName: 'Harbour' }, on: 'firstName', message: 'role' },
		{ record: { firstName: 'Marie', lastName: 'Direction' }, on: 'lastName', message: 'role', level: 'question' },
	],
});
