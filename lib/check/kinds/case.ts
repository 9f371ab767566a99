import type { TeamCheckOf } from '../../settings/team-checks.ts';
import { type Kind, ofText } from './kind.ts';
import { prepared } from './prepared.ts';

type Style = TeamCheckOf<'case'>['style'];

/** “Women’s” is one word. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}(?!\p{L}))?/gu;
const upper = (text: string) => text.toUpperCase();
const lower = (text: string) => text.toLowerCase();
const title = (text: string) => {
	// 3M, B2B: nobody knows how that is written.
	if (/\p{N}/u.test(text)) return text;
	const [first = '', ...rest] = text;
	return upper(first) + lower(rest.join(''));
};

const wanted: Readonly<Record<Style, (text: string) => string>> = {
	upper,
	lower,
	title,
	notAllUpper: title,
	notAllLower: title,
};

/** Whether words keep to a style. Words without letters of two cases keep to any. */
function keepsTo(style: Style, words: readonly string[]): boolean {
	const cased = words.filter((text) => upper(text) !== lower(text));
	if (style === 'notAllUpper')
		return (
			!cased.some((text) => (text.match(/\p{L}/gu)?.length ?? 0) > 1) || cased.some((text) => text !== upper(text))
		);
	if (style === 'notAllLower') return cased.length === 0 || cased.some((text) => text !== lower(text));
	return cased.every((text) => text === wanted[style](text));
}

/** Every word of a phrase: “GmbH & Co. KG” keeps GmbH, Co and KG. */
const keptWords = prepared(
	(list) => new Map(list.flatMap((text) => (text.match(word) ?? []).map((one) => [lower(one), one]))),
);

export const caseOf: Kind<'case'> = ({ style, except }, { wordsOf }) => {
	const kept = keptWords(wordsOf(except));
	return ofText((value) => {
		const words = (value.match(word) ?? []).filter((text) => !kept.has(lower(text)));
		if (keepsTo(style, words)) return undefined;
		const fix = value.replace(word, (text) => kept.get(lower(text)) ?? wanted[style](text));
		return { suggestion: fix, fix };
	});
};
