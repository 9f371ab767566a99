import { expect, test } from 'vitest';
import { countryCode } from '../../lib/page/recognise/countries.ts';
import { dateValue } from '../../lib/page/recognise/dates.ts';

test.each(['', 'Select a country', 'Korea, Democratic', 'China (somewhere)', 'Atlantis', 'Toutes les régions'])(
	'no country: %s',
	(name) => expect(countryCode(name)).toBeUndefined(),
);

test.each([
	['CA', 'CA'],
	['Canada', 'CA'],
	['United States', 'US'],
	['USA', 'US'],
	['États-Unis', 'US'],
	['UK', 'GB'],
	['Royaume-Uni', 'GB'],
	['Korea', 'KR'],
	['Korea, Republic of', 'KR'],
	["Korea, Democratic People's Republic of", 'KP'],
	['Corée du Sud', 'KR'],
	['Congo (DRC)', 'CD'],
	['Congo', 'CG'],
	['Congo, Democratic Republic of the', 'CD'],
	['Czech Republic', 'CZ'],
	['Czechia', 'CZ'],
	['Türkiye', 'TR'],
	['Turkey', 'TR'],
	["Côte d'Ivoire", 'CI'],
	['Côte d’Ivoire', 'CI'],
	['Hong Kong SAR', 'HK'],
	['Macao SAR', 'MO'],
	['Palestinian Authority', 'PS'],
	['Viet Nam', 'VN'],
	['Myanmar', 'MM'],
	['Moldova, Republic of', 'MD'],
	['Taiwan', 'TW'],
	['Allemagne', 'DE'],
	['Pays-Bas', 'NL'],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

test.each([
	['', 'en', ''],
	['tomorrow', 'en', 'tomorrow'],
	['31/02/2025', 'fr', '31/02/2025'],
	['12/2025', 'fr', '12/2025'],
	['2025-11-02', 'en', '2025-11-02'],
	['11/2/2025', 'en', '2025-11-02'],
	['11/2/2025', 'en-US', '2025-11-02'],
	['02/11/2025', 'en-GB', '2025-11-02'],
	['02/11/2025', 'fr', '2025-11-02'],
	['2025/11/02', 'fr-CA', '2025-11-02'],
	['22/11/2025', 'en', '2025-11-22'],
	['November 2, 2025', 'en', '2025-11-02'],
	['2 nov. 2025', 'fr', '2025-11-02'],
	['1er août 2025', 'fr', '2025-08-01'],
	['2 juillet 2025', 'fr', '2025-07-02'],
	['2 juin 2025', 'fr', '2025-06-02'],
	['02.11.2025', 'de', '2025-11-02'],
])('the date %s on a page in %s is %s', (text, locale, date) => expect(dateValue(text, locale)).toBe(date));
