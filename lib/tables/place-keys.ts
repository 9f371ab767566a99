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

/** Words of a town's name that people shorten, after `plainWords`, each with what it is compared as. */
const shortWords: Readonly<Record<string, string>> = {
	st: 'saint',
	sankt: 'saint',
	ste: 'sainte',
	sts: 'saints',
	nd: 'notredame',
	gd: 'grand',
	gde: 'grande',
	lez: 'les',
	ft: 'fort',
	mt: 'mount',
	mont: 'mount',
	mtn: 'mountain',
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
	s: 'south',
	so: 'south',
};
/** What is short for another word in one country. `s/` stands for either in France; in Germany a river is joined in many ways: `a. d.`, `i.`. */
const shortWordsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	DE: Object.fromEntries('a am an auf b bei d dem den der i im in ob v vor'.split(' ').map((word) => [word, ''])),
	FR: { s: 'sur', ss: 'sur', sous: 'sur' },
};
const shortened = new Set(
	[shortWords, ...Object.values(shortWordsIn)].flatMap((words) => [...Object.keys(words), ...Object.values(words)]),
);

/** Whether a word of a place is one that people shorten, or is short already. */
export function isShortened(word: string): boolean {
	return shortened.has(word);
}

/** What stands behind a town's name and is no part of it: large receivers' mail, a delivery centre, a district by its number, the state. */
const behindTown =
	/ (?:cedex|sp|cdx)(?: \d{1,2})?$| (?:[bdm]c|po)$| \d{1,2}(?: ?(?:e|er|eme|nd|re))?(?: (?:arrondissement|arrdt|arr))?$|(?<=^washington) d ?c$/;
const inBrackets = /\s*\([^)]*\)?/g;
/** `Frankfurt/Main`, `Boston, MA`: what tells the town from others, or its part; not `s/`. */
const behindSign = /(?<=\p{L}{3})\s*[/,].*$/u;
const umlauts = /([aou])e/g;

/** The words of a town's name, without what is no part of it. */
export function townWords(text: string): string[] {
	const bare = /[(/,]/.test(text) ? text.replace(inBrackets, ' ').replace(behindSign, '') : text;
	return plainWords(bare).replace(behindTown, '').replace(/ s s /g, ' s ').split(' ');
}

/** Whether a name begins with an article. */
export const hasArticle = (name: string) => article.test(plainWords(name));
const article = /^(?:l|le|la|les|the) (?=.)/;

/**
 * The key of a town's name: as `plainWords`, but all in one, shortened words spelled out, without an article in front and without
 * what is no part of it. `St Denis Cedex 2` and `Saint-Denis` are one, so are `Le Havre` and `Havre`, and where German is written `ü` and `ue`.
 */
export function townKey(text: string, country: string): string {
	const own = shortWordsIn[country] ?? {};
	const key = townWords(text)
		.join(' ')
		.replace(article, '')
		.split(' ')
		.map((word) => own[word] ?? shortWords[word] ?? word)
		.join('');
	return country === 'DE' ? key.replace(umlauts, '$1') : key;
}
