import { cases } from '../cases.ts';

export default cases('company-name-web-ending', {
	silent: [
		{},
		{ companyName: 'S.A. Martin' },
		{ companyName: 'Net-a-Porter Limited', country: 'GB' },
		{ companyName: 'Amazon EU S.à r.l.', country: 'LU' },
	],
	found: [
		{ record: { companyName: 'Maison-Dupré.com SAS', country: 'FR' }, on: 'companyName', message: 'ending' },
		{
			record: { companyName: 'www.maison-dupre.fr', country: 'FR' },
			on: 'companyName',
			message: 'ending',
			level: 'warning',
		},
		{ record: { companyName: 'info@maison-dupre.fr' }, on: 'companyName', message: 'ending', level: 'warning' },
	],
});
