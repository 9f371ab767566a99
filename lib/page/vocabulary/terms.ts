import { fold } from '../../record/folding.ts';
import { kindOf, precedence } from './precedence.ts';
import { remembering } from './remembering.ts';
import { inAnyLanguage, vocabularies } from './vocabularies.ts';
import { type FieldKind, patternOf } from './vocabulary.ts';

/** What a label says; `none`: something that is surely no field of the record. */
export interface Meaning {
	kind: FieldKind | 'none';
	/** How many words the label has beside it that could change its meaning; 0: it says nothing else. */
	extra: number;
}

/** Each group as it stands in a text as whole words, by language, in the order in which they are asked. */
const matchers = precedence.map((group) => ({
	group,
	kind: kindOf(group),
	patterns: Object.values(vocabularies)
		.map(({ phrases }) => patternOf(phrases[group]))
		.filter(Boolean)
		.map((pattern) => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`)),
}));

/** The first place in the words at which one of the patterns stands, in its longest form; nothing where none does. */
function firstIn(words: string, patterns: readonly RegExp[]): { start: number; end: number } | undefined {
	let first: { start: number; end: number } | undefined;
	for (const pattern of patterns) {
		const found = pattern.exec(words);
		if (!found) continue;
		const [start, end] = [found.index, found.index + found[0].length];
		if (!first || start < first.start || (start === first.start && end > first.end)) first = { start, end };
	}
	return first;
}

/** Whole labels, with what they ask for. */
const wholes = precedence.map(kindOf).flatMap((kind) => {
	if (kind === 'none') return [];
	const pattern = inAnyLanguage(({ wholeLabels }) => wholeLabels[kind] ?? []);
	return pattern ? [{ kind, whole: new RegExp(`^(?:${pattern})$`) }] : [];
});

const idle = new Set(Object.values(vocabularies).flatMap(({ idleWords }) => idleWords.join(' ').split(' ')));
/** Nothing longer is a label. */
const longestLabel = 300;

/** Parts that are separate fields everywhere: a label that names two of them is a finder's, or somebody else's. */
const apart: ReadonlySet<FieldKind | 'none'> = new Set<FieldKind>(['city', 'postalCode', 'email', 'phoneNumber']);
const isApart = (kind: FieldKind | 'none') => apart.has(kind);

const apartIn = (words: string) =>
	matchers.filter(({ kind, patterns }) => isApart(kind) && firstIn(words, patterns)).map(({ kind }) => kind);

/** What `text` (a label, a placeholder, a name split in words) asks for; undefined where it tells nothing. */
export const meaningOf = /* @__PURE__ */ remembering(judge);

function judge(text: string): Meaning | undefined {
	const words = fold(text.slice(0, longestLabel).replace(/(?<=.)\([^)]*\)/g, ' '));
	if (!words || words.length > 160) return undefined;
	const whole = wholes.find((one) => one.whole.test(words));
	if (whole) return { kind: whole.kind, extra: 0 };
	for (const { group, kind, patterns } of matchers) {
		const found = firstIn(words, patterns);
		if (!found) continue;
		const others = isApart(kind) ? apartIn(words).filter((other) => other !== kind) : [];
		// « Courriel ou téléphone » : most write their address there.
		if (kind === 'email' && others.length === 1 && others[0] === 'phoneNumber') return { kind, extra: 0 };
		if (others.length > 0) return { kind: 'none', extra: 0 };
		const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`;
		const extra = rest.split(' ').filter((word) => word && !idle.has(word)).length;
		// A name of something else: of a site, a list, a school.
		return group === 'bareName' && extra > 0 ? undefined : { kind, extra };
	}
	return undefined;
}

/** Where a hint begins that runs on from the label without a space: `First nameAs it stands …`, `ZIP code5 digits`. */
const runOn = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\d+ )/u;

/**
 * The label's own words where a hint stands right behind them, with or without a space: `Email: we will write to you there`
 * gives `Email`; the text itself where it has none.
 */
export function withoutHint(text: string): string {
	const [first = '', ...rest] = text.split(/(?<=\S)\s*[:.–—-]\s+|\s+[-–—]\s+/u);
	if (rest.join(' ').split(' ').length > 3) return withoutHint(first);
	const [own = '', ...hint] = text.split(runOn);
	return hint.join(' ').includes(' ') ? own : text;
}

/** A name or id as words: `billingAddress_Line1` → `billing address line 1`. */
export function wordsOfName(name: string): string {
	return name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([a-z])(\d)/gi, '$1 $2')
		.toLowerCase()
		.replace(glued, '$1 $2');
}

const firstParts = [
	'first|last|full|given|family|middle|company|business|organization|user|nick|card',
	'postal|post|zip|phone|email|city|country|state|address',
].join('|');
const lastParts = 'name|code|number|address|line|city|state|country|zip|phone|id';
const glued = new RegExp(`(${firstParts})(${lastParts})`, 'g');
