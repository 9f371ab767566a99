// Names of characters as HTML writes them: `&eacute;` is a letter with the name of its accent.
// Facts: WHATWG HTML, named character references (2026-11). Selection: own, what stands in names and addresses.

/** Name of an accent → the mark that goes onto its letter. */
export const accents: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	macr: '\u0304',
	breve: '\u0306',
	dot: '\u0307',
	uml: '\u0308',
	ring: '\u030A',
	dblac: '\u030B',
	caron: '\u030C',
	cedil: '\u0327',
	ogon: '\u0328',
};

/** Any other name, each with its character behind it. */
export const entities =
	'amp& lt< gt> quot" apos\' nbsp\u00A0 szligß aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ lstrokł LstrokŁ dstrokđ DstrokĐ ' +
	'ethð ETHÐ thornþ THORNÞ imathı inodotı laquo« raquo» lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ndash– mdash— hellip… ' +
	'middot· bull• deg° ordmº ordfª numero№ sect§ reg® copy© trade™ euro€ pound£ shy\u00AD zwnj\u200C zwj\u200D lrm\u200E rlm\u200F';

/** What a spreadsheet writes where it has no value, in fifteen languages, folded to small letters: `#REF!`, `#NOM?`. */
export const cellErrors =
	'#ref! #value! #name? #div/0! #null! #num! #spill! #calc! #error! #n/a #field! #blocked! #connect! #unknown! #busy! ' +
	'#valeur! #nom? #nombre! #nul! #propagation! #bezug! #wert! #zahl! #überlauf! #nv #¡ref! #¡valor! #¿nombre? #¡num! ' +
	'#¡div/0! #¡nulo! #n/d #rif! #valore! #nome? #nullo! #valor! #núm! #nulo! #verw! #waarde! #naam? #getal! #deel/0! #leeg! #n/b ' +
	'#adr! #arg! #nazwa? #liczba! #zero! #dziel/0! #referens! #värdefel! #namn? #ogiltigt! #saknas! #division/0! #værdi! #verdi! ' +
	'#navn? #i/t #başv! #değer! #ad? #sayı! #yok #viite! #arvo! #nimi? #luku! #puuttuu! #ссылка! #знач! #имя? #число! #н/д #пусто! #дел/0! ' +
	'#odkaz! #hodnota! #název? #hiv! #érték! #név? #hiányzik';

/** HTML's elements that part words. Template words in brackets, `<label>`, are none. */
export const blockTags =
	'br|hr|p|div|li|ul|ol|dl|dd|dt|td|th|tr|table|tbody|thead|h[1-6]|html|body|head|center|pre|blockquote';

/** Those that stand within a word. */
export const inlineTags =
	'a|b|i|u|s|em|strong|span|font|small|big|sub|sup|img|nobr|wbr|strike|tt|o:p|mark|style|script';
