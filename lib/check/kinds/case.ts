import type { TeamCheckOf } from '../../settings/team-checks.ts';
import { type Kind, ofText } from './kind.ts';

type Style = TeamCheckOf<'case'>['style'];

const word = /[\p{L}\p{M}\p{N}]+/gu;
const upper = (text: string) => text.toUpperCase();
const lower = (text: string) => text.toLowerCase();
const title = (text: string) => {
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

export const caseOf: Kind<'case'> = ({ style, except }, { wordsOf }) => {
	const kept = new Map(wordsOf(except).map((text) => [lower(text), text]));
	return ofText((value) => {
		const words = (value.match(word) ?? []).filter((text) => !kept.has(lower(text)));
		if (keepsTo(style, words)) return undefined;
		const fix = value.replace(word, (text) => kept.get(lower(text)) ?? wanted[style](text));
		return { suggestion: fix, fix };
	});
};
