import { type Team, teamRuleId } from './team-checks.ts';
import { catalogue } from '../rules/catalogue.ts';
import { currentRuleId } from './renamed-rules.ts';
import {
	type AcceptedValue,
	defaultSettings,
	type LevelSetting,
	type OptionValue,
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
	/** A team's own checks. */
	team?: Team | undefined;
	/** Whether the person cannot change what it says: true of a policy. */
	locks?: boolean;
}

/** The ids of all rules that this version has. */
const knownRules: readonly string[] = catalogue.map(({ id }) => id);

/**
 * The layers merged, weakest first: packs, then the person, then the policy; accepted values add up. What a policy says
 * of many rules holds against what the person said of one of them.
 */
export function mergedSettings(all: readonly Layer[], ruleIds: readonly string[] = knownRules): Settings {
	// Of a pack that comes twice the stronger layer speaks alone.
	const layers = all.filter(({ team }, at) => !team || !all.slice(at + 1).some((later) => later.team?.id === team.id));
	const settings = {
		levels: levelsOf(layers, ruleIds),
		teams: layers.flatMap(({ team, name: from, locks: isLocked = false }) =>
			team ? [{ value: team, from, isLocked }] : [],
		),
		options: {} as Record<string, Record<string, Setting<OptionValue>>>,
		accept: new Map<string, Setting<AcceptedValue>>(),
		language: defaultSettings.language,
		atNext: defaultSettings.atNext,
		badge: defaultSettings.badge,
		existingNote: defaultSettings.existingNote,
		supportUrl: undefined as string | undefined,
	};
	for (const { name: from, locks: isLocked = false, ...says } of layers) {
		for (const [key, values] of Object.entries(says.options ?? {})) {
			const id = currentRuleId(key);
			// A name such as `constructor` is one like any other.
			if (!Object.hasOwn(settings.options, id)) settings.options[id] = {};
			const own = settings.options[id]!;
			for (const [option, value] of Object.entries(values)) own[option] = { value, from, isLocked };
		}
		for (const { rule, ...accepted } of says.accept ?? []) {
			const value = { ...accepted, ...(rule !== undefined && { rule: currentRuleId(rule) }) };
			settings.accept.set(JSON.stringify([value.value, value.field, value.rule]), { value, from, isLocked });
		}
		if (says.language !== undefined) settings.language = { value: says.language, from, isLocked };
		if (says.atNext !== undefined) settings.atNext = { value: says.atNext, from, isLocked };
		if (says.badge !== undefined) settings.badge = { value: says.badge, from, isLocked };
		if (says.existingNote !== undefined) settings.existingNote = { value: says.existingNote, from, isLocked };
		if (says.supportUrl !== undefined) settings.supportUrl = says.supportUrl;
	}
	const { supportUrl, ...others } = settings;
	return { ...others, accept: [...settings.accept.values()], ...(supportUrl && { supportUrl }) };
}

/** The ids under which a team's checks speak. */
const idsOf = (team: Team | undefined): string[] => team?.checks.map((check) => teamRuleId(team, check)) ?? [];

/** Whose word holds against whose: a policy's, what a pack locks of its own, any other. */
const ranks = { policy: 2, lockedByPack: 1, free: 0 } as const;

/**
 * The level of every rule that a key of a layer covers. A key with a slash covers the checks of the pack that it names; any
 * other covers built-in rules, and of checks only the pack's own.
 */
function levelsOf(layers: readonly Layer[], ruleIds: readonly string[]): Settings['levels'] {
	const known = new Set(ruleIds);
	const byPack = new Map(layers.flatMap(({ team }) => (team ? [[team.id, idsOf(team)] as const] : [])));
	const levels: Record<string, Setting<LevelSetting>> = {};
	const said = new Map<string, { length: number; rank: number }>();
	for (const { name: from, locks: isLocked = false, levels: says = {}, team } of layers) {
		const own = idsOf(team);
		const set = (id: string, value: LevelSetting, length: number, rank: number) => {
			const before = said.get(id) ?? { length: 0, rank: ranks.free };
			if (before.rank > rank || (before.rank === rank && length < before.length)) return;
			levels[id] = { value, from, isLocked: rank > ranks.free };
			said.set(id, { length, rank });
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
			for (const id of covered) set(id, value, key.length, rank);
		}
		for (const check of team?.checks ?? []) {
			const id = teamRuleId(team!, check);
			if (!team!.locked.includes(check.id)) continue;
			const value = levels[id]?.from === from ? levels[id].value : check.level;
			set(id, value, Infinity, isLocked ? ranks.policy : ranks.lockedByPack);
		}
	}
	return levels;
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
