import type { AcceptedValue } from './settings.ts';
import type { TeamPack } from './team-pack.ts';

/** The part of a pack that a difference is about: a key of `options.packsSection.parts` in the locales. */
export type PackPart = 'head' | 'checks' | 'locked' | 'levels' | 'options' | 'accept' | 'dictionaries' | 'atNext';

/** One thing in which two packs differ; a side that is absent says nothing about it. */
export interface PackDifference {
	part: PackPart;
	became: 'added' | 'removed' | 'changed';
	/** What it is about: a check's id, a rule, a word list, or a key of the head. */
	name: string;
	before?: unknown;
	after?: unknown;
	/** Of a check that changed: its keys that did. */
	keys?: readonly { key: string; before?: unknown; after?: unknown }[];
	/** Of a word list: its words that came and that went. */
	words?: { added: readonly string[]; removed: readonly string[] };
}

const headKeys = ['version', 'name', 'owner', 'minAppVersion'] as const;

/**
 * In what a pack differs from the one that it would take the place of, part by part in the order of a pack; without one,
 * everything in it is added. The order of keys and words makes no difference.
 */
export function packDifference(before: TeamPack | undefined, after: TeamPack): PackDifference[] {
	return [
		...(before ? recordDifference('head', headOf(before), headOf(after)) : []),
		...checkDifference(before?.checks ?? [], after.checks),
		...recordDifference('locked', ofNames(before?.locked), ofNames(after.locked)),
		...recordDifference('levels', before?.levels, after.levels),
		...recordDifference('options', optionsOf(before), optionsOf(after)),
		...recordDifference('accept', acceptedOf(before), acceptedOf(after)),
		...wordDifference(before?.dictionaries, after.dictionaries),
		...recordDifference('atNext', atNextOf(before), atNextOf(after)),
	];
}

type Named = Readonly<Record<string, unknown>>;

/** The keys of both sides, in their order, with what each side says; what both say alike is left out. */
function unlike(before: Named, after: Named): { name: string; before?: unknown; after?: unknown }[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].flatMap((name) => {
		const [one, other] = [before, after].map((side) => (Object.hasOwn(side, name) ? side[name] : undefined));
		if (asText(one) === asText(other)) return [];
		return { name, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) };
	});
}

const becameOf = (sides: { before?: unknown; after?: unknown }): PackDifference['became'] =>
	!('before' in sides) ? 'added' : 'after' in sides ? 'changed' : 'removed';

function recordDifference(part: PackPart, before: Named = {}, after: Named = {}): PackDifference[] {
	return unlike(before, after).map((sides) => ({ part, became: becameOf(sides), ...sides }));
}

function checkDifference(before: TeamPack['checks'], after: TeamPack['checks']): PackDifference[] {
	const byId = (checks: TeamPack['checks']) => Object.fromEntries(checks.map((check) => [check.id, check]));
	return recordDifference('checks', byId(before), byId(after)).map((difference) => {
		if (difference.became !== 'changed') return difference;
		const keys = unlike(difference.before as Named, difference.after as Named);
		return { ...difference, keys: keys.map(({ name: key, ...sides }) => ({ key, ...sides })) };
	});
}

function wordDifference(before: TeamPack['dictionaries'] = {}, after: TeamPack['dictionaries']): PackDifference[] {
	return recordDifference('dictionaries', before, after).flatMap((difference) => {
		const [one, other] = [difference.before, difference.after].map((words) => new Set((words ?? []) as string[]));
		const words = {
			added: [...other!].filter((word) => !one!.has(word)),
			removed: [...one!].filter((word) => !other!.has(word)),
		};
		const isSame = difference.became === 'changed' && words.added.length + words.removed.length === 0;
		return isSame ? [] : { ...difference, words };
	});
}

function headOf(pack: TeamPack): Named {
	return Object.fromEntries(headKeys.map((key) => [key, pack[key]]));
}

const ofNames = (names: readonly string[] = []): Named => Object.fromEntries(names.map((name) => [name, true]));

/** Each option under the rule's id and its own name. */
function optionsOf(pack: TeamPack | undefined): Named {
	const all = Object.entries(pack?.options ?? {});
	return Object.fromEntries(
		all.flatMap(([rule, options]) => Object.entries(options).map(([name, value]) => [`${rule}.${name}`, value])),
	);
}

function acceptedOf(pack: TeamPack | undefined): Named {
	const accept: readonly AcceptedValue[] = pack?.accept ?? [];
	return Object.fromEntries(accept.map((one) => [JSON.stringify([one.value, one.field, one.rule]), one]));
}

const atNextOf = (pack: TeamPack | undefined): Named => (pack?.atNext ? { atNext: pack.atNext } : {});

/** A value as JSON with its keys in order; of undefined nothing. */
function asText(value: unknown): string | undefined {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
			: part,
	);
}
