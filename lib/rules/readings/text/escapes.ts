import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const hexadecimal = (text: string) => Number.parseInt(text, 16);

/** The text of bytes in UTF-8; nothing where they are not. */
export function textOfBytes(bytes: readonly number[]): string | undefined {
	try {
		return utf8.decode(Uint8Array.from(bytes));
	} catch {
		return undefined;
	}
}

/** No half of a pair, and of the control characters only those that break or space a text. */
const isCharacter = (code: number) =>
	code < 0x110000 &&
	(code < 0xd800 || code > 0xdfff) &&
	(code > 0x1f ? code !== 0x7f : /[\t\n\r]/.test(String.fromCharCode(code)));
const character = (code: number) => (isCharacter(code) ? String.fromCodePoint(code) : undefined);

/** A tag of HTML, open or closed: `<br/>`, `<span class=x>`. */
const tags = (names: string) => new RegExp(`</?(?:${names})(?:\\s[^<>]*)?/?>`, 'gi');

const known = prepared(({ entities: { accents, entities, blockTags, inlineTags } }) => ({
	accents,
	/** A letter with the name of its accent. */
	accented: new RegExp(`^([A-Za-z])(${Object.keys(accents).join('|')})$`),
	/** Any other name → its character. */
	others: new Map(entities.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const)),
	blocks: tags(blockTags),
	inlines: tags(inlineTags),
}));

/** `&eacute;`, `&amp;`; nothing where HTML knows no such name, or names have no such letter. */
function named(name: string, lists: WordLists): string | undefined {
	const { accents, accented, others } = known(lists);
	const [, letter = '', accent = ''] = accented.exec(name) ?? [];
	const composed = (letter + (accents[accent] ?? '')).normalize('NFC');
	return composed.length === 1 ? composed : others.get(name);
}

/** The characters of a run of bytes, each written as a sign and two digits. */
const bytesOf = (run: string) => textOfBytes(run.match(/[\da-f]{2}/gi)!.map(hexadecimal));

/** Ways to write a character with plain letters, and what each stands for: HTML, JSON, spreadsheets, addresses, mail. */
const ways: readonly (readonly [RegExp, (value: string, lists: WordLists) => string | undefined])[] = [
	[/&([a-z]{2,8});/gi, named],
	[/&#(\d{2,7});?/g, (value) => character(Number(value))],
	[/(?:&#x|\\u|_x(?=[\da-f]{4}_))((?<=&#x)[\da-f]{2,6}|[\da-f]{4})[;_]?/gi, (value) => character(hexadecimal(value))],
	[/(?<=\p{L})%(2[067])(?=\p{L})/gu, (value) => character(hexadecimal(value))],
	[/((?:[%=][c-f][\da-f](?:[%=][89ab][\da-f])+)+)/gi, bytesOf],
];

/** The text with every character that is written out put as itself, and without HTML's tags: `<b>Caf&eacute;</b>` is `Café`. What is no such writing stays. */
export function withoutEscapes(text: string, lists: WordLists): string {
	if (!/[&\\_%=<]/.test(text)) return text;
	const clear = ways.reduce(
		(result, [pattern, read]) => result.replace(pattern, (whole, value: string) => read(value, lists) ?? whole),
		text,
	);
	const { blocks, inlines } = known(lists);
	return clear.includes('<') ? clear.replace(blocks, ' ').replace(inlines, '') : clear;
}
