import { languages } from '../../record/language.ts';
import { fold } from '../../record/folding.ts';

/** Codes that Intl still names though their countries are gone, and UK, which is GB's. */
const obsolete = /AN|BU|CS|D[DY]|FX|HV|NH|RH|SU|TP|UK|VD|Y[DU]|ZR/;
/** Names that lists of countries use and Intl does not, folded and without the words below. */
const others =
	'US:usa,united states of america;GB:uk,great britain,grande bretagne;KR:korea,coree;KP:democratic people s korea;' +
	'CD:congo drc,democratic congo;CG:congo;CZ:czech republic,republique tcheque;VN:viet nam;RU:russian federation;' +
	'TR:turkey,turkiye;CV:cabo verde;MO:macau;PS:palestinian authority,palestine,autorite palestinienne;VA:holy see,vatican;' +
	'CI:ivory coast;MK:macedonia;SZ:swaziland;BN:brunei darussalam;SY:syrian arab republic;LA:lao people s democratic republic;' +
	'TL:east timor;CZ:czechia';
const forms = '(?:united )?republic of|(?:federated )?states? of|islamic|plurinational|bolivarian';
const idle = new RegExp(`(?<![a-z])(?:the|sar(?: china)?|r a s chinoise de|${forms})(?![a-z])`, 'g');
/** Names of several countries: what stands behind them in brackets tells which. */
const shared = /^(?:china|chine|korea|coree|congo)/;

const codes = new Map<string, string>();
let isComplete = false;

/**
 * Learns the names of all countries in English and French from the browser, with pauses: it takes some ten
 * milliseconds, once.
 */
export function* learnCountries(): Generator<undefined, void> {
	if (isComplete) return;
	for (const entry of others.split(';')) {
		const [code = '', names = ''] = entry.split(':');
		for (const name of names.split(',')) codes.set(name, code);
	}
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	for (const language of languages) {
		const table = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		for (const first of letters) {
			for (const second of letters) {
				const code = first + second;
				const name = obsolete.test(code) ? undefined : table.of(code);
				if (!name) continue;
				codes.set(code.toLowerCase(), code);
				for (const variant of [name, name.replace(/ \(.*/, '')]) {
					const key = simple(variant);
					if (!codes.has(key)) codes.set(key, code);
				}
			}
			yield;
		}
	}
	isComplete = true;
}

/** The ISO code of a country that is written as a code or by its English or French name; otherwise undefined. */
export function countryCode(text: string): string | undefined {
	if (!isComplete) for (const pause of learnCountries()) void pause;
	const [first = '', ...rest] = text.split(/[,()]/);
	const key = simple(text);
	return (
		codes.get(key) ??
		codes.get(simple(`${rest.join(' ')} ${first}`)) ??
		(shared.test(key) ? undefined : codes.get(simple(first)))
	);
}

function simple(name: string): string {
	return fold(name).replace(idle, ' ').replace(/\s+/g, ' ').trim();
}
