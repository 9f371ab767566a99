import type { WordLists } from '../../../data/word-lists.ts';
import { plainWords } from '../../../record/folding.ts';
import { isDrumming, isKeyboardWalk } from '../company-name/keyboard-walk.ts';
import { prepared, setOf } from '../prepared.ts';

const known = prepared(({ address }) => ({
	whole: setOf(address.addressPlaceholders),
	streets: setOf(address.streetPlaceholders),
	common: new RegExp(`^(?:${address.commonSampleStreets})$`),
	samples: new RegExp(`^(?:${address.sampleStreets})(?: |$)`),
	tests: setOf(address.addressTestWords),
	fillers: setOf(address.fillerWords),
	telling: setOf(address.tellingWords),
	/** Teststraße, Testcity, Musterweg. */
	testCompound: new RegExp(
		`^(?:test|muster)(?:${address.streetEndings}|street|road|avenue|city|town|ville|stadt|ort|land|address|adresse)$`,
	),
}));
const madeUpDigits = /^(\d)\1{2,}$|^0?123(?:4(?:5(?:6(?:7(?:89?0?)?)?)?)?)?$|^0$/;
const template = /^\s*(?:\{.*\}|<.*>|\[.*\]|\$\{?\w+\}?|%\w+%|_{2,})\s*$/u;

/** What a made-up value is made of. */
export type AddressPlaceholder = 'words' | 'sample' | 'symbols' | 'keys' | 'digits' | 'numberAlone';

/** Whether a street or city was filled to get past the form; a city of digits alone is none. */
export function addressPlaceholder(
	value: string,
	field: 'street' | 'city' | 'state',
	lists: WordLists,
): AddressPlaceholder | undefined {
	if (value.length > 200) return undefined;
	if (!/[\p{L}\p{N}]/u.test(value)) return 'symbols';
	const { whole, streets, common, samples, tests, fillers, telling, testCompound } = known(lists);
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
	if (/^[a-z]+$/.test(letters) && parts.length <= 2 && (isKeyboardWalk(letters, lists) || isDrumming(letters)))
		return 'keys';
	return undefined;
}
