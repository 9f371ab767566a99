import { cases } from '../cases.ts';

export default cases('company-name-short-form', {
	silent: [
		{ companyName: 'Zahnarztpraxis Dr. med. dent. Ulla Brenner', country: 'DE' },
		{ companyName: 'Institut Prof. Dr. rer. nat. Kunze' },
		{ companyName: 'Szkoła Podstawowa im. św. Kingi', country: 'PL' },
		{ companyName: 'Avv. Carla Moretti', country: 'IT' },
		{ companyName: 'Gulliksen Schweiz AG', country: 'CH' },
		{ companyName: 'Gulliksen Österreich GmbH', country: 'AT' },
		{ companyName: 'Ev.-Luth. Kirchengemeinde Husum', country: 'DE' },
		{ companyName: 'Bregu Albania Sh.A.', country: 'AL' },
		{ companyName: 'MVDr. Petr Horák s.r.o.', country: 'CZ' },
		{},
		{ companyName: 'St. Gobain' },
		{ companyName: 'Bros. Electrical Inc.', country: 'US' },
		{ companyName: 'Dr. Oetker KG', country: 'DE' },
		{ companyName: 'Lego A/S', country: 'DK' },
		{ companyName: 'Tetra Tech, Inc.', country: 'US' },
	],
	found: [
		{ record: { companyName: 'Crédit Gén. Industriel', country: 'FR' }, on: 'companyName', message: 'dotted' },
		{ record: { companyName: 'Northern Bus. Partners Ltd', country: 'GB' }, on: 'companyName', message: 'dotted' },
		{ record: { companyName: 'Harbour Intl Ltd', country: 'GB' }, on: 'companyName', message: 'abbreviation' },
		{ record: { companyName: 'ETS MARTIN', country: 'FR' }, on: 'companyName', message: 'abbreviation', level: 'hint' },
	],
});
