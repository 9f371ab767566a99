import { plainWords } from '../record/folding.ts';
import { isShortened, townKey, townWords } from './place-keys.ts';
import { type Position, readPosition } from './positions.ts';

/** The data file of one country's places, `data/places/FR.json`, as `lib/build/places` writes it. */
export interface PlacesJson {
	/** Sources and date. */
	generated: string;
	/**
	 * Rows by the beginning of their postal codes, all of one length, or by state where no code is known: rows by `;`, columns by `/`:
	 * name (behind a `*` that of a city), postal codes, position, what some people add to the name.
	 */
	groups: Readonly<Record<string, string>>;
	/** The groups are states. */
	byState?: true;
}

/** A town, or the part of a large one that lies in one spot. */
export interface Place {
	name: string;
	/** The name without what some people add to it: `Frankfurt` of `Frankfurt am Main`. */
	bare: string;
	/** Where only states are known: whether it is a city, of which everybody knows the state. */
	isCity: boolean;
	/** Its codes, sorted; empty where only its state is known. */
	codes: readonly string[];
	/** Where it lies, in the countries in which nearness is measured. */
	position?: Position;
	/** The group that it stands in: the beginning of its codes, or its state. */
	group: string;
}

/** Where the towns of one country lie. */
export interface Places {
	/** Whether the groups are states: then no code is known. */
	byState: boolean;
	/** The places of a postal code; none where the code is not known. */
	ofCode(code: string): readonly Place[];
	/** The places of this name, anywhere in the country or in some groups of it. */
	named(name: string, among?: readonly string[]): readonly Place[];
	/** All places whose codes begin as this one, or of this state. */
	inGroupOf(code: string): readonly Place[];
}

/** `69001-9,20` is 69001 to 69009 and 69020: each code writes only what differs from the one before. */
export function readCodes(text: string): string[] {
	const codes: string[] = [];
	if (text === '') return codes;
	let before = '';
	for (const part of text.split(',')) {
		const [first = '', last] = part.split('-');
		before = before.slice(0, before.length - first.length) + first;
		codes.push(before);
		if (last === undefined) continue;
		const end = Number(before.slice(0, before.length - last.length) + last);
		for (let code = Number(before) + 1; code <= end; code++) codes.push(String(code).padStart(before.length, '0'));
		before = codes.at(-1)!;
	}
	return codes;
}

const keysByPlace = new WeakMap<Place, readonly string[]>();

/**
 * The keys of a place's full name and of its bare one, which stands last. Made once for each: all neighbours of a code are
 * looked through with every record.
 */
export function keysOfPlace(place: Place, country: string): readonly string[] {
	const known = keysByPlace.get(place);
	if (known) return known;
	const { bare, name } = place;
	const keys = (bare === name ? [name] : [name, bare]).map((one) => townKey(one, country));
	keysByPlace.set(place, keys);
	return keys;
}

interface Group {
	places: readonly Place[];
	byCode: ReadonlyMap<string, readonly Place[]>;
}

function add<Key>(map: Map<Key, Place[]>, key: Key, place: Place): void {
	const same = map.get(key);
	if (same) same.push(place);
	else map.set(key, [place]);
}

/** One row of a group. */
function readRow(row: string, group: string): Place {
	const isCity = row.startsWith('*');
	const [bare = '', codes = '', position = '', added = ''] = (isCity ? row.slice(1) : row).split('/');
	const place = {
		isCity,
		bare,
		name: bare + added,
		codes: readCodes(codes).map((code) => group + code),
		group,
	};
	return position ? { ...place, position: readPosition(position) } : place;
}

/** The places of one group, spelled out. */
function readGroup(group: string, text: string): Group {
	const byCode = new Map<string, Place[]>();
	const places = text.split(';').map((row) => readRow(row, group));
	for (const place of places) for (const code of place.codes) add(byCode, code, place);
	return { places, byCode };
}

let accented: ReadonlyMap<string, string> | undefined;

/** Every letter of Latin script with the same letter beneath its accents, each in a text by that letter. */
function accentedForms(): ReadonlyMap<string, string> {
	if (accented) return accented;
	const forms = new Map<string, string>();
	const blocks = [
		[0xc0, 0x24f],
		[0x1e00, 0x1eff],
	] as const;
	for (const [first, last] of blocks) {
		for (let code = first; code <= last; code++) {
			const letter = String.fromCharCode(code);
			const plain = plainWords(letter);
			if (plain.length === 1) forms.set(plain, (forms.get(plain) ?? '') + letter);
		}
	}
	accented = forms;
	return forms;
}

/** A letter however it is accented, an umlaut written as two letters, and what Unicode does not take apart. */
function letterPattern(letter: string): string {
	const one = `[${letter}${accentedForms().get(letter) ?? ''}]`;
	if (letter === 'a') return `(?:${one}e?|æ)`;
	if (letter === 'o') return `(?:${one}e?|œ)`;
	if (letter === 'u') return `${one}e?`;
	return letter === 's' ? `(?:ß|${one}s?)` : one;
}

/** Where a word may stand in a text that was not folded. */
function wordPattern(word: string): RegExp {
	const plain = word.replace(/([aou])e/g, '$1').replace(/ss/g, 's');
	return new RegExp([...plain].map(letterPattern).join(''), 'giu');
}

/** The places over a file as it was parsed: a group is spelled out when one of its codes is first asked for, a row when its name is. */
export function readPlaces(country: string, { groups, byState }: PlacesJson): Places {
	const keys = Object.keys(groups);
	const length = keys[0]?.length ?? 0;
	const known = new Map<string, Group>();
	const groupOf = (key: string): Group | undefined => {
		let group = known.get(key);
		if (!group && Object.hasOwn(groups, key)) {
			group = readGroup(key, groups[key]!);
			known.set(key, group);
		}
		return group;
	};
	// The same city is asked about again while the other fields are filled in.
	let last: { name: string; found: readonly Place[] } | undefined;
	const keyOfCode = (code: string) => (byState ? code : code.slice(0, length));
	return {
		byState: byState === true,
		ofCode: (code) => groupOf(keyOfCode(code))?.byCode.get(code) ?? [],
		named: (name, among) => {
			if (!among && name === last?.name) return last.found;
			const key = townKey(name, country);
			const found: Place[] = [];
			const word = tellingWord(name);
			if (!among) last = { name, found };
			if (word === undefined) return found;
			const pattern = wordPattern(word);
			for (const group of among ?? keys) {
				const text = groups[group] ?? '';
				let after = 0;
				for (const { index } of text.matchAll(pattern)) {
					// In the row that was looked at already, or in one that ends before its codes.
					if (index < after) continue;
					const start = text.lastIndexOf(';', index) + 1;
					after = text.indexOf(';', index);
					const row = text.slice(start, after < 0 ? undefined : after);
					if (after < 0) after = text.length;
					const place = readRow(row, group);
					if (keysOfPlace(place, country).includes(key)) found.push(place);
				}
			}
			return found;
		},
		inGroupOf: (code) => groupOf(keyOfCode(code))?.places ?? [],
	};
}

/** The longest word of a name that nobody shortens. */
function tellingWord(name: string): string | undefined {
	const words = townWords(name).filter((word) => /^[\p{L}]{2,}$/u.test(word));
	const telling = words.filter((word) => !isShortened(word));
	return (telling.length > 0 ? telling : words).toSorted((one, other) => other.length - one.length)[0];
}
