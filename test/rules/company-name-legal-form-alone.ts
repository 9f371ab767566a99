import { cases } from '../cases.ts';

export default cases('company-name-legal-form-alone', {
	silent: [
		{},
		{ companyName: 'Inc. Magazine SARL', country: 'FR' },
		{ companyName: 'Limited Brands, Inc.', country: 'US' },
		// The Scandinavian airline and the software house: a form elsewhere only.
		{ companyName: 'SAS', country: 'US' },
	],
	found: [
		{ record: { companyName: 'LLC' }, on: 'companyName', message: 'refused' },
		{ record: { companyName: 'l. l. c.' }, on: 'companyName', message: 'refused' },
		{ record: { companyName: 'Sdn Bhd', country: 'MY' }, on: 'companyName', message: 'refused' },
		{ record: { companyName: 'Pty Ltd', country: 'AU' }, on: 'companyName', message: 'refused' },
		{ record: { companyName: 'SAS', country: 'FR' }, on: 'companyName', message: 'alone', level: 'question' },
		{ record: { companyName: 'GmbH & Co. KG', country: 'DE' }, on: 'companyName', message: 'alone', level: 'question' },
	],
});
