import {
	addressPlaceholders,
	addressTestWords,
	commonSampleStreets,
	fillerWords,
	sampleStreets,
	streetEndings,
	streetPlaceholders,
	tellingWords,
} from '../../../data/address-words.ts';
import { plainWords } from '../../../record/folding.ts';
import { isDrumming, isKeyboardWalk } from '../company-name/keyboard-walk.ts';

const whole = new Set(addressPlaceholders.split('|'));
const streets = new Set(streetPlaceholders.split('|'));
const common = new RegExp(`^(?:${commonSampleStreets})$`);
const tests = new Set(addressTestWords.split('|'));
const fillers = new Set(fillerWords.split('|'));
const telling = new Set(tellingWords.split('|'));
/** Teststraße, Testcity, Musterweg. */
const testCompound = new RegExp(
	`^(?:test|muster)(?:${streetEndings}|street|road|avenue|city|town|ville|stadt|ort|land|address|adresse)$`,
);
const madeUpDigits = /^(\d)\1{2,}$|^0?123(?:4(?:5(?:6(?:7(?:89?0?)?)?)?)?)?$|^0$/;
const samples = new RegExp(`^(?:${sampleStreets})(?: |$)`);
const template = /^\s*(?:\{.*\}|<.*>|\[.*\]|\$\{?\w+\}?|%\w+%|_{2,})\s*$/u;

/** What a made-up value is made of. */
export type AddressPlaceholder = 'words' | 'sample' | 'symbols' | 'keys' | 'digits' | 'numberAlone';

/** Whether a street or city was filled to get past the form; a city of digits alone is none. */
export function addressPlaceholder(value: string, field: 'street' | 'city' | 'state'): AddressPlaceholder | undefined {
	if (value.length > 200) return undefined;
	if (!/[\p{L}\p{N}]/u.test(value)) return 'symbols';
	const words = plainWords(value);
	if (template.test(value)) return 'words';
	if (field === 'state' ? words.length > 3 && whole.has(words) : whole.has(words)) return 'words';
	if (field !== 'state' && samples.test(words)) return 'words';
	if (field === 'street' && streets.has(words)) return 'words';
	if (field === 'street' && common.test(words)) return 'sample';
	// The valley of the river Test is full of companies.
	if (words.includes('test valley')) return undefined;
	const parts = words.split(' ');
	if (field !== 'state' && parts.every((word) => fillers.has(word)) && parts.some((word) => telling.has(word)))
		return 'words';
	if (parts.length <= 5 && parts.some((word) => tests.has(word.replace(/\d+$/, '')) || testCompound.test(word)))
		return 'words';
	const letters = words.replace(/[^\p{L}]/gu, '');
	if (letters === '') {
		if (field === 'city') return 'digits';
		if (field === 'state') return undefined;
		return madeUpDigits.test(words.replaceAll(' ', '')) ? 'digits' : 'numberAlone';
	}
	if (field === 'state' && letters.length < 4) return undefined;
	if (/^(\p{L})\1{2,}$/u.test(letters) || /^([wxzq])\1+$/.test(letters)) return 'keys';
	if (/^[a-z]+$/.test(letters) && parts.length <= 2 && (isKeyboardWalk(letters) || isDrumming(letters))) return 'keys';
	return undefined;
}
