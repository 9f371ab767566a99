import type { Choice } from './fields.ts';
import type { Language } from '../../../lib/record/language.ts';

const codes =
	'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CG CH CI CL CM CN CO CR CV CY ' +
	'CZ DE DJ DK DM DO DZ EC EE EG ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IS IT ' +
	'JM JO JP KE KG KH KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX ' +
	'MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PT PW PY QA RO RS RU RW SA SB SC SE SG SI SK SL SM SN SO SR SS ' +
	'ST SV SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW';

/** Countries whose customers need a registration ID and a phone number (add-a-new-customer, 2023). */
export const registrationCountries: ReadonlySet<string> = new Set(
	'AM AZ BY BR HU IN IQ KZ KG MD MM PL RU SA ZA SS TJ TH TR UA AE UZ VE VN'.split(' '),
);

/** A few countries without postal codes: there the field is not starred. */
export const withoutPostalCode: ReadonlySet<string> = new Set(
	'AE AO BI BO BS BW CI CM FJ GH HK JM MO QA RW UG'.split(' '),
);

const states: Record<string, string> = {
	US:
		'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
		'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
		'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
		'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
		'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
		'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
		'WV West Virginia,WI Wisconsin,WY Wyoming',
	CA:
		'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
		'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon',
};

const frenchProvinces =
	'AB Alberta,BC Colombie-Britannique,MB Manitoba,NB Nouveau-Brunswick,NL Terre-Neuve-et-Labrador,' +
	'NS Nouvelle-Écosse,NT Territoires du Nord-Ouest,NU Nunavut,ON Ontario,PE Île-du-Prince-Édouard,QC Québec,' +
	'SK Saskatchewan,YT Yukon';

/** Countries by name in the page's language. */
export function countryChoices(language: Language): Choice[] {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const choices = codes.split(' ').map((value) => ({ value, text: names.of(value) ?? value }));
	return choices.sort((one, other) => one.text.localeCompare(other.text, language));
}

/** The states of a country where the form has a list of them (US, CA), otherwise nothing: the field is free text. */
export function stateChoices(country: string, language: Language): Choice[] | undefined {
	const list = country === 'CA' && language === 'fr' ? frenchProvinces : states[country];
	return list?.split(',').map((entry) => ({ value: entry.slice(0, 2), text: entry.slice(3) }));
}
