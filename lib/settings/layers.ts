import { type Team, teamRuleId } from './team-checks.ts';
import { catalogue } from '../rules/catalogue.ts';
import { currentRuleId } from './renamed-rules.ts';
import {
	type AcceptedValue,
	builtInLayer,
	defaultSettings,
	type LevelSetting,
	type OptionValue,
	personLayer,
	singleSettings,
	type Setting,
	type Settings,
} from './settings.ts';

/** Values of a rule's options by option name. */
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** One layer of settings: what a pack, the person or a policy says. */
export interface Layer {
	/** Who says it, as a person reads it: the pack's name and version, or the kind of layer. */
	name: string;
	/** Rule id, or the start of ids and `*`, with its level: within a layer and across layers the longest key wins, then the later layer. */
	levels?: Readonly<Record<string, LevelSetting>> | undefined;
	options?: Readonly<Record<string, RuleOptions>> | undefined;
	accept?: readonly AcceptedValue[] | undefined;
	language?: Settings['language']['value'] | undefined;
	atNext?: Settings['atNext']['value'] | undefined;
	badge?: boolean | undefined;
	existingNote?: boolean | undefined;
	/** Where a false alarm is reported. */
	supportUrl?: string | undefined;
	/** What is weaker is not shown. */
	minLevel?: Settings['minLevel']['value'] | undefined;
	/** What is switched off for everybody. */
	disabled?: Settings['disabled'] | undefined;
	/** A team's own checks. */
	team?: Team | undefined;
	/** Whether its checks only show what they would say; it says nothing else then. */
	isDryRun?: boolean | undefined;
	/** Whether the person cannot change what it says: true of a policy. */
	locks?: boolean;
	/** Of a layer that locks: which of its keys and rules the person may change all the same. */
	isOpen?: ((name: string) => boolean) | undefined;
}

/** The ids of all rules that this version has. */
const knownRules: readonly string[] = catalogue.map(({ id }) => id);

/** A layer, or the part of one that speaks at that place of the order. */
interface Part extends Layer {
	/** The keys and rules that it speaks of; all where absent. */
	speaksOf?: (name: string) => boolean;
}

/** The parts in which the layers speak: what a policy leaves to the person stands right below the person's own word. */
function partsOf(layers: readonly Layer[]): Part[] {
	const opened = layers.flatMap((layer): Part[] => {
		const { isOpen } = layer;
		return isOpen ? [{ ...layer, locks: false, speaksOf: isOpen }] : [];
	});
	const held = layers.map((layer): Part => {
		const { isOpen } = layer;
		return isOpen ? { ...layer, speaksOf: (name) => !isOpen(name) } : layer;
	});
	const person = held.findIndex(({ name, locks }) => name === personLayer || locks);
	return held.toSpliced(person < 0 ? held.length : person, 0, ...opened);
}

/** What a pack that is tried out says of its own checks: of anything else it says nothing yet. */
function ofItself({ name, team, levels }: Layer): Part {
	const own = new Set(idsOf(team));
	return { name, team, levels, speaksOf: (id) => own.has(id) };
}

/**
 * The layers merged, weakest first: packs, then the person, then the policy; accepted values add up. What a policy says
 * of many rules holds against what the person said of one of them.
 */
export function mergedSettings(all: readonly Layer[], ruleIds: readonly string[] = knownRules): Settings {
	// Of a pack that comes twice the stronger layer speaks alone.
	const layers = all.filter(({ team }, at) => !team || !all.slice(at + 1).some((later) => later.team?.id === team.id));
	const speaking = partsOf(layers).map((part) => (part.isDryRun ? ofItself(part) : part));
	const options: Record<string, Record<string, Setting<OptionValue>>> = {};
	const accept = new Map<string, Setting<AcceptedValue>>();
	const singles: Record<(typeof singleSettings)[number], Setting<unknown>> = { ...defaultSettings };
	for (const { name: from, locks: isLocked = false, speaksOf = () => true, ...says } of speaking) {
		for (const [key, values] of Object.entries(says.options ?? {})) {
			const id = currentRuleId(key);
			if (!speaksOf(id)) continue;
			// A name such as `constructor` is one like any other.
			if (!Object.hasOwn(options, id)) options[id] = {};
			const own = options[id]!;
			for (const [option, value] of Object.entries(values)) {
				own[option] = { value, from, isLocked, ...said(Object.hasOwn(own, option) ? own[option] : undefined, value) };
			}
		}
		for (const { rule, ...accepted } of says.accept ?? []) {
			const value = { ...accepted, ...(rule !== undefined && { rule: currentRuleId(rule) }) };
			accept.set(JSON.stringify([value.value, value.field, value.rule]), { value, from, isLocked });
		}
		for (const key of singleSettings) {
			const value = says[key];
			if (value === undefined || !speaksOf(key)) continue;
			singles[key] = { value, from, isLocked, ...said(singles[key], value) };
		}
	}
	const supportUrl = layers.findLast((layer) => layer.supportUrl !== undefined)?.supportUrl;
	return {
		...(singles as Pick<Settings, (typeof singleSettings)[number]>),
		levels: levelsOf(speaking, ruleIds),
		teams: layers.flatMap(({ team, name: from, locks: isLocked = false, isDryRun }) =>
			team ? [{ value: team, from, isLocked, ...(isDryRun && { isDryRun }) }] : [],
		),
		options,
		accept: [...accept.values()],
		disabled: [...new Set(layers.flatMap(({ disabled = [] }) => disabled))],
		...(supportUrl && { supportUrl }),
	};
}

/** Other words about the same, where they say something else: what was built in is nobody's word. */
function said<Value>(before: Setting<Value> | undefined, value: Value): Pick<Setting<Value>, 'against'> {
	if (!before || before.from === builtInLayer) return {};
	const { value: other, from, against = [] } = before;
	const all = JSON.stringify(other) === JSON.stringify(value) ? against : [...against, { from, value: other }];
	return all.length > 0 ? { against: all } : {};
}

/** The ids under which a team's checks speak. */
const idsOf = (team: Team | undefined): string[] => team?.checks.map((check) => teamRuleId(team, check)) ?? [];

/** Whose word holds against whose: a policy's, what a pack locks of its own, any other. */
const ranks = { policy: 2, lockedByPack: 1, free: 0 } as const;

/**
 * The level of every rule that a key of a layer covers. A key with a slash covers the checks of the pack that it names; any
 * other covers built-in rules, and of checks only the pack's own.
 */
function levelsOf(parts: readonly Part[], ruleIds: readonly string[]): Settings['levels'] {
	const known = new Set(ruleIds);
	const byPack = new Map(parts.flatMap(({ team }) => (team ? [[team.id, idsOf(team)] as const] : [])));
	const levels: Record<string, Setting<LevelSetting>> = {};
	const strength = new Map<string, { length: number; rank: number; by: Part }>();
	for (const part of parts) {
		const { name: from, locks: isLocked = false, levels: says = {}, team, speaksOf = () => true, isOpen } = part;
		const own = idsOf(team);
		const set = (id: string, value: LevelSetting, length: number, rank: number) => {
			if (!speaksOf(id)) return;
			const before = strength.get(id) ?? { length: 0, rank: ranks.free, by: part };
			const isWeaker = before.rank > rank || (before.rank === rank && length < before.length);
			const holding = isWeaker ? levels[id] : undefined;
			if (holding) {
				if (before.by !== part && holding.value !== value)
					levels[id] = { ...holding, against: [{ from, value }, ...(holding.against ?? [])] };
				return;
			}
			levels[id] = { value, from, isLocked: rank > ranks.free, ...saidByOthers(levels[id], from, value) };
			strength.set(id, { length, rank, by: part });
		};
		const rank = isLocked ? ranks.policy : ranks.free;
		for (const check of team?.checks ?? []) {
			if (check.level === 'off' || isLocked) set(teamRuleId(team!, check), check.level, 0, rank);
		}
		for (const [named, value] of Object.entries(says)) {
			const key = currentRuleId(named);
			const [pack = ''] = key.split('/');
			const covered = key.includes('/')
				? coveredBy(key, byPack.get(pack) ?? [])
				: [...coveredBy(key, ruleIds, known), ...(key.endsWith('*') ? coveredBy(key, own) : [])];
			for (const id of covered) set(id, value, lengthOf(key), rank);
		}
		for (const check of team?.checks ?? []) {
			const id = teamRuleId(team!, check);
			if (!team!.locked.includes(check.id) || isOpen?.(id)) continue;
			// Not by its name: two packs may have one name and version.
			const value = strength.get(id)?.by === part ? levels[id]!.value : check.level;
			set(id, value, Infinity, isLocked ? ranks.policy : ranks.lockedByPack);
		}
	}
	return levels;
}

/** How much of an id a key names: a whole one more than any start and `*`. */
export const lengthOf = (key: string): number => (key.endsWith('*') ? key.length - 1 : key.length + 1);

/** The same of a level: what one layer says twice is said once. */
function saidByOthers(
	before: Setting<LevelSetting> | undefined,
	from: string,
	value: LevelSetting,
): Pick<Setting<LevelSetting>, 'against'> {
	const against = said(before, value).against?.filter((other) => other.from !== from && other.value !== value) ?? [];
	return against.length > 0 ? { against } : {};
}

/** The known rules that a key of `levels` speaks of: the rule itself, or all whose ids begin as the key does before its `*`. */
export function coveredBy(
	key: string,
	ruleIds: readonly string[],
	known: ReadonlySet<string> = new Set(ruleIds),
): readonly string[] {
	if (key.endsWith('*')) return ruleIds.filter((id) => id.startsWith(key.slice(0, -1)));
	return known.has(key) ? [key] : [];
}
