import { townKey, townWords } from '../../../tables/place-keys.ts';
import { keysOfPlace, type Place } from '../../../tables/places.ts';
import { slips } from '../spelling.ts';

/** The town of the code that one slip of the fingers makes of the key; nothing where two would fit, or where a word is only shortened. */
export function meantName(
	city: string,
	here: readonly Place[],
	around: readonly Place[],
	country: string,
): string | undefined {
	const key = townKey(city, country);
	if (key.length < shortest || exonyms.has(key)) return undefined;
	// Where the table has one town for each code, or none for this one, its neighbours may be written under it too.
	for (const places of here.length > 1 ? [here] : [here, around]) {
		const names = new Set(
			places.filter((place) => isSlip(key, keysOfPlace(place, country).at(-1)!)).map(({ bare }) => bare),
		);
		const [name] = names;
		if (name !== undefined) return names.size === 1 && !isShortForm(city, name) ? name : undefined;
	}
	return undefined;
}

/** Whether two names differ by nothing but words in short, `Mt` or `a.`, or by words behind the town's. */
function isShortForm(city: string, name: string): boolean {
	const [written, full] = [townWords(city), townWords(name)];
	return (
		written.join(' ').startsWith(`${full.join(' ')} `) ||
		(written.length === full.length &&
			written.every((word, at) => word === full[at] || isShortWord(word, full[at]!) || isShortWord(full[at]!, word)))
	);
}

/** Whether the letters of a word are some of the other's, the first one first, and far fewer. */
function isShortWord(short: string, word: string): boolean {
	if (short[0] !== word[0] || short.length > 3 || word.length < 2 * short.length) return false;
	let at = 0;
	for (const letter of word) if (letter === short[at]) at++;
	return at === short.length;
}

/** Shorter names are too often one letter apart. */
const shortest = 5;
/** In a name as long as this, two letters may be wrong, the first not. */
const long = 12;
const opposite =
	/^(?:north|south|east|west|new|upper|lower|ober|unter|nieder|gross|klein|neu|alt|hinter|vorder|grand|petit|haut|bas)/;

function isSlip(typed: string, meant: string): boolean {
	const most = typed.length >= long && typed[0] === meant[0] && !(opposite.test(typed) || opposite.test(meant)) ? 2 : 1;
	return typed !== meant && (slips(typed, meant, most) <= most || undoubled(typed) === undoubled(meant));
}

/** `Cincinatti`: which letter is written twice is not heard. */
const undoubled = (key: string) => key.replace(/(.)\1/g, '$1');

/** Names of towns in other languages that are one slip away from their own. */
const exonyms = new Set(['hanover', 'frankfort', 'dunkirk', 'dunkerk', 'marseilles', 'lyons', 'nuremburg']);
