/**
 * Where the packages behind `countries.json` are stale or say too little: each entry with its reason, its source and its date.
 * Read at build time only.
 */
export interface CountryOverride {
	reason: string;
	source: string;
	/** ISO 8601, the day the source was looked at. */
	date: string;
	/** Country code → what holds there. */
	set: Readonly<Record<string, CountryFacts>>;
}

export interface CountryFacts {
	/** Parts in use: any of `C` city, `S` state, `Z` postal code. */
	uses?: string;
	/** Parts that the portal's own published answer requires. */
	published?: string;
	/** Parts that every source requires. */
	agreed?: string;
	/** Parts that only some sources require. */
	some?: string;
	/** Regular expression of the postal code, without anchors. */
	postalCode?: string;
	/** Regular expression of the codes in use before, which old papers still show. */
	formerPostalCode?: string;
	/** Example postal codes, the usual form first, separated by commas. */
	examples?: string;
	/** Kind of the state's local word. */
	stateWord?: string;
	/** Kind of the postal code's local word. */
	postalCodeWord?: string;
	/** How surely a street address carries a number: `a` always, `u` usually. */
	houseNumber?: 'a' | 'u';
	/** Codes that begin with a zero exist: a code one digit short may have lost it. */
	leadingZero?: boolean;
	/** How far the postal code tells the state: `s` surely, `m` mostly. */
	prefixes?: 's' | 'm';
	/** Every code in use begins with one of the known prefixes. */
	allPrefixes?: boolean;
}

const libaddressinput = 'google/libaddressinput, cpp/src/region_data_constants.cc, June 2025';
const portalAnswer = 'countryvalidationrules of Partner Center, as recorded in microsoft/Partner-Center-PowerShell';

/** The same facts for many countries. */
function each(codes: string, facts: CountryFacts): Record<string, CountryFacts> {
	return Object.fromEntries(codes.split(' ').map((code) => [code, facts]));
}

export const countryOverrides: readonly CountryOverride[] = [
	{
		reason: 'The npm copy of the address metadata is of 2022: parts required or used have changed since.',
		source: libaddressinput,
		date: '2026-11-22',
		set: {
			MX: { agreed: 'CSZ' },
			UA: { agreed: 'CZ' },
			VN: { some: 'S', uses: 'CSZ' },
			...each('EE LT LV', { uses: 'CSZ' }),
			RO: { uses: 'CSZ' },
			TT: { uses: 'CZ', postalCode: '\\d{6}', examples: '500234' },
		},
	},
	{
		reason: 'Example codes of the newer metadata that the older patterns refuse.',
		source: libaddressinput,
		date: '2026-11-22',
		set: {
			EG: { postalCode: '\\d{5}|\\d{7}', examples: '4460232,12411' },
			KH: { postalCode: '\\d{5,6}', examples: '120101,12203' },
			SV: { postalCode: '(?:CP )?\\d{4}', examples: 'CP 1101' },
			VN: { postalCode: '\\d{5,6}', examples: '119415,70010' },
		},
	},
	{
		reason:
			'Codes longer than the pattern of the metadata: six digits since 2020 in Taiwan; in Saudi Arabia the additional number is written behind the code.',
		source: 'post.gov.tw, questions about zip codes (3+3); Universal Postal Union, addressing guide for Saudi Arabia',
		date: '2026-11-22',
		set: {
			TW: { postalCode: '\\d{3}(?:-?\\d{2,3})?', examples: '104,106,10603,40867,701401' },
			SA: { postalCode: '\\d{5}(?:-\\d{4})?', examples: '11564,11187,11142' },
		},
	},
	{
		reason:
			'One two-letter state code of the United States stands for the whole of it: the country says the state already.',
		source: 'USPS Publication 28, appendix B, two-letter state and possession abbreviations',
		date: '2026-11-22',
		set: each('AS FM MH MP PW VI', { uses: 'CZ' }),
	},
	{
		reason: 'The only two answers of the portal that are public; there a missing part is refused.',
		source: portalAnswer,
		date: '2026-11-22',
		set: {
			US: { published: 'CSZ', postalCode: '\\d{5}(?:-\\d{4})?', examples: '95014,22162-1010' },
			PT: { published: 'CZ', postalCode: '\\d{4}(?:-\\d{3})?', examples: '2725-079,1250' },
		},
	},
	{
		reason: 'A state is required by the address metadata, by commerceguys/addressing and by Shopify/worldwide alike.',
		source: 'The three tables, compared in 2026',
		date: '2026-11-22',
		set: each('AE AU BR CA CN CO ES HK ID IN IT JP KR MX', { agreed: 'S' }),
	},
	{
		reason: 'Only commerceguys/addressing and Shopify/worldwide require a state.',
		source: 'The three tables, compared in 2026',
		date: '2026-11-22',
		set: each('CL EG MY PE TH', { some: 'S', uses: 'CSZ' }),
	},
	{
		reason: 'Codes are part of every address there, although the address metadata does not require them.',
		source: 'commerceguys/addressing (KZ) and the Universal Postal Union, addressing guides per country',
		date: '2026-11-22',
		set: each('AR AM BG BY CY GE HR HU IL IR KE KZ LK MA MD ME MK MX PK RO RS SA TH TN UY VN', { some: 'Z' }),
	},
	{
		reason:
			'The address metadata has no format of its own; the city is in every address all the same, except in a city state.',
		source: 'Universal Postal Union, addressing guides per country',
		date: '2026-11-22',
		set: each('GI MC MO SG VA', { uses: 'Z' }),
	},
	{
		reason: 'Shape narrowed: the metadata lets letters stand where the post office never puts them.',
		source: 'Royal Mail, Programmer’s guide to the postcode address file; Eircode, product guide',
		date: '2026-11-22',
		set: {
			GB: {
				postalCode:
					'GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d|[A-HK-Y]\\d\\d|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y]) ?\\d[ABD-HJLNP-UW-Z]{2}|BX\\d ?\\d[A-Z]{2}|BFPO ?\\d{1,4}',
				examples: 'EC1Y 8SY,GIR 0AA,M2 5BQ,M34 4AB,CR0 2YR,DN16 9AA,W1A 4ZZ,EC1A 1HQ',
			},
			IE: { postalCode: '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}', examples: 'A65 F4E2' },
			FR: { postalCode: '\\d{5}', examples: '33380' },
			KZ: { postalCode: '\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d', examples: '040900' },
			AZ: { postalCode: '\\d{4}', examples: '1000' },
		},
	},
	{
		reason:
			'Codes that the metadata does not have: those of large receivers (CEDEX) in Réunion, Tristan da Cunha, Rodrigues and Agalega, six digits in Paraguay; in Malta two digits or four, never three.',
		source: 'La Poste, CEDEX of the overseas departments; Universal Postal Union, addressing guides per country',
		date: '2026-11-27',
		set: {
			RE: { postalCode: '97[478]\\d{2}', examples: '97400' },
			SH: { postalCode: '(?:ASCN|STHL|TDCU) 1ZZ', examples: 'STHL 1ZZ' },
			MU: { postalCode: '\\d{5}|[AR]\\d{4}|\\d{3}[A-Z]{2}\\d{3}', examples: '42602' },
			PY: { postalCode: '\\d{4}|\\d{6}', examples: '1536,1538,1209' },
			MT: { postalCode: '[A-Z]{3} ?(?:\\d{2}|\\d{4})', examples: 'VLT 1117,NXR 01' },
		},
	},
	{
		reason: 'Six digits until the end of July 2015; many an address was never changed.',
		source: 'Korea Post, on the codes of five digits',
		date: '2026-11-27',
		set: { KR: { formerPostalCode: '\\d{3}-?\\d{3}' } },
	},
	{
		reason: 'A city is written there, though the metadata requires none.',
		source: 'Universal Postal Union, addressing guides for Colombia and the Vatican',
		date: '2026-11-27',
		set: each('CO VA', { some: 'C' }),
	},
	{
		reason: 'First digits that the post office has not given out: a code beginning with them is a slip.',
		source: 'Universal Postal Union, addressing guides per country',
		date: '2026-11-22',
		set: {
			AL: { postalCode: '[1-9]\\d{3}' },
			AM: { postalCode: '[0-4]\\d{3}|37\\d{4}' },
			AT: { postalCode: '[1-9]\\d{3}' },
			AU: { postalCode: '0[289]\\d{2}|[1-9]\\d{3}' },
			BA: { postalCode: '[78]\\d{4}' },
			BE: { postalCode: '[1-9]\\d{3}' },
			BG: { postalCode: '[1-9]\\d{3}' },
			BY: { postalCode: '2[1-4]\\d{4}' },
			CH: { postalCode: '[1-9]\\d{3}' },
			CU: { postalCode: '[1-9]\\d{4}' },
			CZ: { postalCode: '[1-7]\\d{2} ?\\d{2}' },
			DZ: { postalCode: '[0-5]\\d{4}' },
			GR: { postalCode: '[1-8]\\d{2} ?\\d{2}' },
			HR: { postalCode: '[1-5]\\d{4}' },
			HU: { postalCode: '[1-9]\\d{3}' },
			KG: { postalCode: '72\\d{4}' },
			LU: { postalCode: '[1-9]\\d{3}' },
			MA: { postalCode: '[1-9]\\d{4}' },
			ME: { postalCode: '8\\d{4}' },
			RS: { postalCode: '[1-3]\\d{4,5}' },
			RU: { postalCode: '[1-6]\\d{5}' },
			SE: { postalCode: '[1-9]\\d{2} ?\\d{2}', examples: '114 55,123 45,105 00' },
			SI: { postalCode: '[1-9]\\d{3}' },
			SK: { postalCode: '[089]\\d{2} ?\\d{2}' },
			TM: { postalCode: '74[4-6]\\d{3}' },
			TN: { postalCode: '[1-9]\\d{3}' },
			UY: { postalCode: '[1-9]\\d{4}' },
			UZ: { postalCode: '(?:1\\d|2[0-3]|7\\d)\\d{4}' },
			XK: { postalCode: '[1-7]\\d{4}' },
		},
	},
	{
		reason: 'Codes that begin with a zero are in use, so a spreadsheet may have eaten it.',
		source: 'Universal Postal Union, addressing guides per country',
		date: '2026-11-22',
		set: each('AM AU BR CN CO DE EC ES FI FR GT IT JP KE KR KZ LT MX MY NO NZ PA PE PL PR RO SK TR UA US ZA', {
			leadingZero: true,
		}),
	},
	{
		reason: 'Buildings are numbered and an address without a number is refused or corrected by carriers.',
		source: 'Shopify/worldwide, building_number_required, 2026',
		date: '2026-11-22',
		set: each('AR AT AU BR CA CH CL CO CZ DE DK ES FI HU IL IT JP MX NL PL RO RU SG TR US', {
			houseNumber: 'a',
		}),
	},
	{
		reason:
			'Buildings are usually numbered; a good share of business addresses goes by the name of a building, park or square.',
		source:
			'Shopify/worldwide for AE BE EE FR GB HK LV MY NZ PT SE ZA; Universal Postal Union, addressing guides, for the others',
		date: '2026-11-22',
		set: each(
			'AD AE AL AM AZ BA BE BG BI BO BY CD CN CY DO DZ EC EE EG FR GB GE GL GR GU HK HR ID IM IR IS JE KE KG KR KZ LI LT LU LV MA MC MD ME MK MT ' +
				'MY MZ NO NZ PE PH PR PS PT PY RE RS SE SI SK SM SN TH TN TW UA UG UY UZ VE VG VN ZA',
			{ houseNumber: 'u' },
		),
	},
	{
		reason: 'The metadata words every province alike; these are the words that people there use.',
		source: 'Names of the subdivision types in ISO 3166-2',
		date: '2026-11-22',
		set: {
			...each('DE AT', { stateWord: 'land' }),
			CH: { stateWord: 'canton' },
			...each('FR BJ BF HT PY BO UY GT HN SV PE CG SN', { stateWord: 'department' }),
			...each('GB NO SE HR HU EE LV LT RO LR KE', { stateWord: 'county' }),
			...each('CL DK GH MA TZ NA GE SK CZ', { stateWord: 'region' }),
			...each('BY', { stateWord: 'oblast' }),
			...each('PT LU IL', { stateWord: 'district' }),
			...each('EG IQ JO KW LB OM SY TN YE BH PS', { stateWord: 'governorate' }),
			PL: { stateWord: 'voivodeship' },
			...each('SD SS MM ET', { stateWord: 'state' }),
		},
	},
	{
		reason: 'The local word for the postal code, known to whoever fills an address there.',
		source: 'The post offices of these countries',
		date: '2026-11-22',
		set: {
			...each('AT DE CH LI', { postalCodeWord: 'postleitzahl' }),
			BR: { postalCodeWord: 'cep' },
			...each('IT SM VA', { postalCodeWord: 'cap' }),
			...each('GB GG IM JE AU NZ', { postalCodeWord: 'postcode' }),
		},
	},
	{
		reason: 'The prefixes of the metadata hold against the post offices’ lists: at most 0.3 % of codes differ.',
		source: 'Comparison with 280,000 codes of GeoNames, 2026',
		date: '2026-11-22',
		set: {
			...each('AD AR AU BR CA ES IT KR MY TR UA US JP MX TW', { prefixes: 's' }),
			...each('EG', { prefixes: 'm' }),
		},
	},
	{
		reason: 'The first digits name the administrative division by the post office’s own system.',
		source: 'lib/data/postal-prefixes.overrides.ts',
		date: '2026-11-22',
		set: {
			...each('BE FR RO CO CR EC HR BY', { prefixes: 's' }),
			...each('AT CH CN CZ DE DK DZ GB IN NL PE PL SE TH UZ', { prefixes: 'm' }),
		},
	},
	{
		reason: 'Every code in use begins with one of the known prefixes, so another beginning is a slip.',
		source: 'The tables of prefixes, 2026',
		date: '2026-11-22',
		set: each('BE CA CH CO CR DE EC ES FR GB NL RO TH TR UA US CN IN', { allPrefixes: true }),
	},
];
