import type { Word } from './words.ts';

/** How a lone acronym is written. */
export interface Acronym {
	/** As typed. */
	text: string;
	kind: 'plain' | 'dotted';
}

const dotted = /^\p{L}(?:\.\s?\p{L})+\.?$/u;
const digits = /^\p{N}+$/u;
const vowel = /[aeiouy]/;
const hasDigit = /\p{N}/u;
const title = /^\p{Lu}\p{Ll}+$/u;
/** Scripts whose words can be spelled as initials. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}&+]+$/u;
/** Consonants that words of European languages begin with, before a vowel. */
const onsets =
	'bl|br|ch|chl|chr|cl|cr|cz|dr|dw|dz|fl|fr|gh|gl|gn|gr|kh|kl|kn|kr|ll|ph|phl|phr|pf|pl|pr|ps|pt|qu|rh|sc|sch|schl|schm|schn|schr|schw|scr|sf|sh|shr|sk|skr|sl|sm|sn|sp|spl|spr|sq|squ|st|str|sv|sw|sz|th|thr|tr|ts|tsch|tw|tz|vl|vr|wh|wr|zw|zh';
/** Consonants that they end with, after a vowel. */
const codas =
	'bb|bs|ch|chs|cht|ck|cks|cs|ct|cts|cz|dd|ds|dt|ff|ffs|ft|fts|gg|gh|ghs|ght|gn|gs|hl|hm|hn|hr|hrs|ks|kt|lb|lch|ld|lds|lf|lk|lks|ll|lls|lm|lms|lp|lps|ls|lt|lts|ltz|lz|mb|mm|mn|mp|mps|ms|nc|nch|nck|nd|nds|ndt|ng|ngs|nk|nks|nn|ns|nst|nt|nth|nts|ntz|nx|nz|nzl|pf|ph|pp|ps|pt|pts|rb|rcs|rch|rck|rd|rds|rf|rg|rgs|rk|rks|rl|rls|rm|rms|rn|rns|rp|rps|rr|rs|rsch|rsh|rst|rt|rth|rts|rtz|rx|rz|sc|sch|sh|sk|sks|sm|sp|ss|st|sts|tch|th|ths|tt|tts|ts|tz|tzl|wl|wn|wns|ws|xt|zz';
const single = '[bcdfghjklmnpqrstvwxz]';
const onset = `(?:${onsets}|${single})?`;
const coda = `(?:${codas}|${single})?`;
const syllables = new RegExp(`^${onset}[aeiouy]{1,3}(?:[bcdfghjklmnpqrstvwxz]{1,4}[aeiouy]{1,3})*${coda}$`);
const ending = new RegExp(`[aeiouy]${coda}$`);

/** Whether the letters could be said as a word: vowels where words have them, no beginning or end that words lack. */
export function isPronounceable(key: string): boolean {
	return syllables.test(key) && !key.includes('ii') && !/^[ae][ei]/.test(key);
}

/** Whether a word could end so: in a vowel, or in consonants that can be said together. */
export function endsAsWord(key: string): boolean {
	return ending.test(key);
}

/** What stands around a name's own words. */
export interface Surroundings {
	/** The words of its legal form. */
	formWords: readonly Word[];
	/** Whether firms of the country bear short names that read as words, and many of them. */
	shortNamesUsual: boolean;
}

/**
 * The acronym that is all there is of a name's own words, or nothing. Up to three letters always are one, four unless they
 * read as a word and something speaks for a name; longer ones only when they cannot be said. Capitals beside a legal form
 * in small letters (`SCOR Ltd`) speak for an acronym, a single capital (`Otis`) for a name; capitals alone say nothing.
 */
export function loneAcronym(core: readonly Word[], { formWords, shortNamesUsual }: Surroundings): Acronym | undefined {
	const [word] = core;
	if (!word || core.length > 1) return undefined;
	const { text, key } = word;
	if (!alphabetic.test(key) || digits.test(key)) return undefined;
	if (dotted.test(text) && key.length > 1) return { text, kind: 'dotted' };
	const length = key.length;
	if (length > 8 || length < 2) return undefined;
	const readsAsWord = isPronounceable(key);
	const withForm = formWords.length > 0;
	const asName = title.test(text);
	// A number in a short registered name marks a coined name (V33, G4S), not initials.
	if (withForm && hasDigit.test(key)) return undefined;
	if (length <= 3) return withForm && readsAsWord && asName ? undefined : { text, kind: 'plain' };
	const capitals = text === text.toUpperCase();
	// A capital and small letters are a name, unless no vowel makes it one.
	if (!capitals && text !== text.toLowerCase())
		return length === 4 && !vowel.test(key) && !withForm ? { text, kind: 'plain' } : undefined;
	if (readsAsWord) {
		if (length > 4) return undefined;
		const standsOut = capitals && formWords.some((form) => /\p{Ll}/u.test(form.text));
		if (!standsOut && (withForm || shortNamesUsual)) return undefined;
	}
	return /[-'’]/.test(text) ? undefined : { text, kind: 'plain' };
}
