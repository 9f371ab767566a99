import { cases } from '../cases.ts';

export default cases('company-name-fictitious', {
	silent: [
		{},
		{ companyName: 'Northwind Energy Ltd', country: 'GB' },
		{ companyName: 'Blue Yonder Group, Inc.', country: 'US' },
		{ companyName: 'Acme Packet Limited', country: 'GB' },
	],
	found: [
		{ record: { companyName: 'Contoso' }, on: 'companyName', message: 'microsoft' },
		{ record: { companyName: 'contoso190' }, on: 'companyName', message: 'microsoft' },
		{ record: { companyName: 'Fabrikam Residences' }, on: 'companyName', message: 'microsoft' },
		{ record: { companyName: 'City Power & Light' }, on: 'companyName', message: 'sample' },
		{ record: { companyName: 'Initech LLC', country: 'US' }, on: 'companyName', message: 'sample' },
		{ record: { companyName: 'Evil Corp', country: 'US' }, on: 'companyName', message: 'sample' },
	],
});
