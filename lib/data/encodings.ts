// Encodings that programs mistake for one another, and scripts in which characters that cannot be seen are spelling.
// Facts: WHATWG Encoding and Unicode 16.0 (2026-11). Selection: own, what came out of exported lists.

/** 0x80 to 0x9F of Windows-1252: of this encoding alone not every platform's decoder has them. */
export const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** As what programs read UTF-8, besides Windows-1252. */
export const mistakenForUtf8 = 'macintosh|windows-1251|windows-1250';

/** Encodings of one byte that a country's programs write: in which countries, and the pattern that shows that Windows-1252 was read. */
export const ownEncodings: readonly { name: string; countries: string; signs: string }[] = [
	{ name: 'windows-1250', countries: 'PL CZ SK HU RO MD HR SI BA', signs: '\\p{Ll}[¹²³º¿¾¼½](?=\\p{Ll})' },
	{ name: 'windows-1254', countries: 'TR', signs: '[þðýÞÐÝ]' },
	{ name: 'windows-1253', countries: 'GR CY', signs: '(?<!\\p{L})[À-ÿ]{4,}(?!\\p{L})' },
	{
		name: 'windows-1251',
		countries: 'RU BY UA BG KZ KG TJ UZ MN RS MK ME MD AM AZ GE',
		signs: '(?<!\\p{L})[À-ÿ]{4,}(?!\\p{L})',
	},
];

/** Scripts in which joiners are spelling. */
export const joiningScripts =
	'Arabic|Syriac|Devanagari|Bengali|Sinhala|Malayalam|Kannada|Telugu|Tamil|Gujarati|Oriya|Gurmukhi|Khmer|Myanmar|Mongolian|Hebrew';
/** Scripts that write no spaces: what cannot be seen says where a line may break. */
export const runOnScripts = 'Thai|Lao|Khmer|Myanmar';
export const rightToLeftScripts = 'Arabic|Hebrew|Syriac|Thaana';
export const eastAsianScripts = 'Han|Hiragana|Katakana|Hangul';
