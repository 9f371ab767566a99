import type { WordLists } from '../../../data/word-lists.ts';
import { plainWords } from '../../../record/folding.ts';
import { isDrumming, isKeyboardWalk } from '../company-name/keyboard-walk.ts';
import { isCountedUp } from '../counted.ts';
import { prepared, setOf } from '../prepared.ts';

const known = prepared(({ address }) => ({
	whole: setOf(address.addressPlaceholders),
	streets: setOf(address.streetPlaceholders),
	common: new RegExp(`^(?:${address.commonSampleStreets})$`),
	samples: new RegExp(`^(?:${address.sampleStreets})(?: |$)`),
	tests: setOf(address.addressTestWords),
	fillers: setOf(`${address.fillerWords}|${address.tellingWords}`),
	telling: setOf(address.tellingWords),
	unnamed: setOf(address.unnamedWords),
	labels: setOf(address.labelWords),
	linking: setOf([address.streetWords, address.linkingWords, address.unnamedWords, address.labelWords].join('|')),
	insideText: new RegExp(address.testParts, 'u'),
	/** Teststraße, Testcity, Musterweg. */
	testCompound: new RegExp(
		`^(?:${address.testBeginnings})(?:${address.streetEndings}|street|road|avenue|city|town|ville|stadt|ort|land|address|adresse)$`,
	),
	bearing: new RegExp(`(?:^| )(?:${address.testStreets})(?: |$)`),
	besideRiver: new RegExp(`^(?:\\d{1,3}[a-z]? |unit \\d+[a-z]? )?(?:${address.riverStreets})$`),
}));
const oneDigit = /^(\d)\1{2,}$|^0$/;
/** Numbers of nobody's house, before a word that means a test. */
const jokes = new Set(['123', '1234', '12345', '000', '999', '9999']);
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
	const { whole, streets, common, samples, tests, fillers, telling, insideText, testCompound, bearing } = known(lists);
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
	const isTest =
		insideText.test(value) || parts.some((word) => tests.has(word.replace(/\d+$/, '')) || testCompound.test(word));
	const isJoke = jokes.has(parts[0] ?? '');
	if (isTest && (isJoke || parts.length <= 5)) return !isJoke && bearing.test(words) ? 'sample' : 'words';
	if (field === 'street' && isUnnamed(parts, lists)) {
		// There are lanes of that name, but not at every number.
		return parts.includes('nowhere') && !isJoke ? 'sample' : 'words';
	}
	const letters = words.replace(/[^\p{L}]/gu, '');
	if (letters === '') {
		if (field === 'city') return 'digits';
		if (field === 'state') return undefined;
		const digits = words.replaceAll(' ', '');
		return oneDigit.test(digits) || isCountedUp(digits) ? 'digits' : 'numberAlone';
	}
	if (field === 'state' && letters.length < 4) return undefined;
	if (/^(\p{L})\1{2,}$/u.test(letters) || /^([wxzq])\1+$/.test(letters)) return 'keys';
	if (/^[a-z]+$/.test(letters) && parts.length <= 2 && (isKeyboardWalk(letters, lists) || isDrumming(letters)))
		return 'keys';
	return undefined;
}

/** Whether a street is made of nothing but words for a street, numbers and words that name none. */
function isUnnamed(parts: readonly string[], lists: WordLists): boolean {
	const { linking, unnamed, labels } = known(lists);
	if (!parts.every((word) => linking.has(word) || /^\d+$/.test(word))) return false;
	const hasNumber = parts.some((word) => /\d/.test(word));
	return parts.length > 1 && parts.some((word) => unnamed.has(word) || (!hasNumber && labels.has(word)));
}

/** Whether a street of this name may lie beside the river Test, in Hampshire: `4 Test Lane`. */
export function isBesideRiverTest(
	street: string,
	lists: WordLists,
	country: string | undefined,
	postalCode = '',
): boolean {
	return (
		country === 'GB' &&
		/^(?:SO|SP|RG|$)/i.test(postalCode) &&
		known(lists).besideRiver.test(plainWords(street)) &&
		!street.startsWith('123 ')
	);
}
