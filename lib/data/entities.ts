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
