import type { WordLists } from '../../../data/word-lists.ts';
import { prepared } from '../prepared.ts';

/** Nothing is drawn for these, but for tabs and line ends. */
const unseen = /(?![\t\n\v\f\r])[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const any = new RegExp(`${unseen.source}|${oddSpace.source}|\\t`, 'gu');

const known = prepared(({ encodings }) => {
	const oneOf = (scripts: string, more = '') =>
		`[${scripts.replace(/\w+/g, '\\p{Script=$&}').replaceAll('|', '')}${more}]`;
	return {
		/** Behind these, joiners are spelling; in emoji as well. */
		joins: new RegExp(oneOf(encodings.joiningScripts, '\\p{Emoji_Presentation}\\uFE0F'), 'u'),
		runsOn: new RegExp(oneOf(encodings.runOnScripts), 'u'),
		rightToLeft: new RegExp(`(?=\\p{L})${oneOf(encodings.rightToLeftScripts)}`, 'u'),
		eastAsian: new RegExp(oneOf(encodings.eastAsianScripts), 'u'),
	};
});

const joiners = /[\u200C\u200D]/;
/** Marks and embeddings, not the overrides: those make a text lie. */
const directions = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/;
const breaks = /[\u200B\u2060]/;
const variations = /[\p{Variation_Selector}\u{34F}\u115F\u1160\u17B4\u17B5\u180E\u{E0020}-\u{E007F}]/u;

/** Whether what cannot be seen is part of how the text is written, by what stands around it. */
function belongs(character: string, before: string, after: string, text: string, lists: WordLists): boolean {
	const { joins, runsOn, rightToLeft, eastAsian } = known(lists);
	if (joiners.test(character)) return joins.test(before);
	if (directions.test(character)) return rightToLeft.test(text);
	if (breaks.test(character)) return runsOn.test(before);
	if (variations.test(character)) return before !== '' && !/[\p{Script=Latin}\s]/u.test(before);
	if (character === '\u3000') return eastAsian.test(text);
	// French puts a space there that must not break.
	if (/[\u00A0\u202F]/.test(character)) return before === '«' || /^[»:;!?%]/.test(after);
	return false;
}

/** A text without what cannot be seen and does not belong, and what that was. */
export interface Seen {
	text: string;
	/** The code point of the first, as `U+200B`. */
	code: string;
	/** Whether it was nothing but spaces of another kind. */
	isSpace: boolean;
}

/** What a text becomes without characters that cannot be seen; undefined where it has none, or they belong. A tab is one of them where `withTabs`. */
export function withoutUnseen(text: string, space: '' | ' ', withTabs: boolean, lists: WordLists): Seen | undefined {
	let code = '';
	let isSpace = true;
	const result = text.replace(any, (character, at: number) => {
		const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
		const isTab = character === '\t';
		if (isTab ? !withTabs : belongs(character, before, text.slice(at + character.length), text, lists))
			return character;
		const isOfSpaces = isTab || oddSpace.test(character);
		if (code === '' || (isSpace && !isOfSpaces))
			code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
		if (!isOfSpaces) isSpace = false;
		return isOfSpaces ? space : '';
	});
	return code ? { text: result.replace(/ {2,}/g, ' ').trim(), code, isSpace } : undefined;
}
