import { plainWords } from '../record/folding.ts';

/** Words for a kind of place, which people add to a name or leave out. */
const kinds =
	'administrative|autonomous|autonoma|aimag|canton|cantone|citta|ciudad|comitat|commonwealth|comte|community|comunidad|comunitat|county|' +
	'departamento|department|departement|district|distrito|division|do|emirate|estado|etat|federal|free|freie|freistaat|fu|fylke|gobernacion|governorate|' +
	'grad|hansestadt|jud|judet|judetul|kanton|ken|krai|kray|kraj|kreis|lan|land|maakunta|megye|varmegye|metropolis|metropolitan|metropolitana|metropolitaine|' +
	'municipality|municipiul|muhafazat|obl|oblast|okrug|opcina|parish|pcia|prefecture|prefectura|principado|province|provincia|provincie|provinz|raion|' +
	'region|regione|regiao|regionale|republic|republica|republik|republika|sheng|shi|si|sous|special|state|territory|territoire|to|tinh|' +
	'ville|voblast|voivodeship|voivodie|wojewodztwo|woj|zizhiqu|zupanija|il|ili|changwat|wilaya|gouvernorat|gyeok|of|de|del|della|delle|dei|di|da|do|dos|du|des|la|le|el|the|al|y|and|et|und|e|i|co|prov|dist|st|saint|san|santa';

/** The same in Chinese, Japanese and Korean, written without a space. */
const chineseKinds =
	/(?<=.)(?:省|市|都|府|県|縣|(?:[壮壯]族|回族|[维維]吾[尔爾])?自治[区區]|特[别別]行政[区區]|특별자치[시도]|특별시|광역시|도|시)$/u;

const kindWord = new RegExp(`^(?:${kinds})$`);
/** Words that carry the name itself when everything else is cut away. */
const joiners = new Set(['st', 'saint', 'san', 'santa', 'y', 'and', 'et', 'und', 'e', 'i']);

/**
 * The forms under which a place is looked up, the fullest first: the folded name, then the name without the words for
 * its kind (`Free State of Bavaria` → `bavaria`, `Jiangsu Sheng` → `jiangsu`). Codes stay as they are.
 */
export function placeKeys(text: string): string[] {
	return keysOfPlain(plainWords(text));
}

/** The same for a name that is plain already. */
export function keysOfPlain(full: string): string[] {
	if (full === '') return [];
	const words = full.split(' ');
	if (words.length === 1) {
		const bare = full.replace(chineseKinds, '');
		return bare === '' || bare === full ? [full] : [full, bare];
	}
	// N.S.W. and D. F. are NSW and DF.
	if (words.every((word) => word.length === 1)) return [full, words.join('')];
	const bare = words.filter((word) => joiners.has(word) || !kindWord.test(word));
	const short = bare.join(' ');
	return short === '' || short === full || short.length < 3 ? [full] : [full, short];
}

/** Words of a place that people shorten, after `plainWords`. */
const townWords: Readonly<Record<string, string>> = {
	st: 'saint',
	ste: 'sainte',
	sts: 'saints',
	ft: 'fort',
	mt: 'mount',
	mtn: 'mountain',
	s: 'sur',
	ss: 'sous',
	hts: 'heights',
	spgs: 'springs',
	twp: 'township',
	vlg: 'village',
	jct: 'junction',
	bch: 'beach',
	ctr: 'center',
	centre: 'center',
	ck: 'creek',
	is: 'island',
	lk: 'lake',
	pk: 'park',
	n: 'north',
	e: 'east',
	w: 'west',
};
/** Whether a word of a place is one that people shorten, or is short already. */
export function isShortened(word: string): boolean {
	return Object.hasOwn(townWords, word) || Object.values(townWords).includes(word);
}

/** What stands behind a town's name and is no part of it: large receivers' mail, a delivery centre, a district by its number. */
const behindPlace =
	/ (?:cedex|sp|cdx)(?: \d{1,2})?$| (?:[bdm]c|po)$| \d{1,2}(?: ?(?:e|er|eme|nd|re))?(?: (?:arrondissement|arrdt|arr))?$/;
const umlauts = /([aou])e/g;

/**
 * The key of a town's name: as `plainWords`, but all in one, shortened words spelled out, without an article in front and without
 * what is no part of it. `St Denis Cedex 2` and `Saint-Denis` are one, so are `Le Havre` and `Havre`, and where German is written `ü` and `ue`.
 */
export function townKey(text: string, country: string): string {
	const words = plainWords(text.includes('(') ? text.replace(/\s*\([^)]*\)?/g, ' ') : text).replace(behindPlace, '');
	const key = words
		.replace(/^(?:l|le|la|les|the) (?=.)/, '')
		.split(' ')
		.map((word) => townWords[word] ?? word)
		.join('');
	return country === 'DE' ? key.replace(umlauts, '$1') : key;
}
