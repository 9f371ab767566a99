import { cases } from '../cases.ts';

export default cases('company-name-legal-form-missing', {
	silent: [
		{},
		{ companyName: 'Boulangerie Martin', country: 'FR' },
		{ companyName: 'Harbour Bakery Ltd', country: 'GB' },
		{ companyName: 'University of Leeds', country: 'GB' },
		{ companyName: 'Harbour Bakery' },
		{ companyName: 'Brown Brothers & Co', country: 'US' },
	],
	found: [
		{ record: { companyName: 'Harbour Bakery', country: 'GB' }, on: 'companyName', message: 'missing' },
		{ record: { companyName: 'Brightwater Robotics', country: 'US' }, on: 'companyName', message: 'missing' },
	],
});
