import type { FieldId } from '../record/fields.ts';
import type { LanguageSetting } from '../record/language.ts';
import type { Team } from './team-checks.ts';
import type { Level, RuleEntry } from '../rules/rule.ts';

export type LevelSetting = Level | 'off';

/** Nothing, the list of open hints, or the list with a second press asked for once. */
export type AtNext = 'off' | 'show' | 'ask';

/** What an administrator can switch off for everybody: exporting settings, repairs, the practice form, the report of a false alarm. */
export const features = ['export', 'fix', 'practice', 'copy-report'] as const;
export type Feature = (typeof features)[number];

export type OptionValue = string | number | boolean | readonly string[];

/** A value that is always let pass: in its field, by one rule or by all, compared without case, accents and punctuation. */
export interface AcceptedValue {
	value: string;
	field: FieldId;
	rule?: string | undefined;
}

/** Where a setting comes from. */
export interface Provenance {
	/** `builtInLayer`, the pack's name and version, `personLayer` or `policyLayer`. */
	from: string;
	/** Whether a policy holds it, so that the person cannot change it. */
	isLocked: boolean;
}

/** A setting as it holds, with whose word it is. */
export interface Setting<Value> extends Provenance {
	value: Value;
	/** What others said that does not hold, the strongest last. */
	against?: readonly { from: string; value: Value }[];
}

/** A team's checks, with whose they are. */
export interface TeamSetting extends Setting<Team> {
	/** They only show what they would say. */
	isDryRun?: boolean | undefined;
}

/** What the merged layers say: every key with its provenance, resolved once, so that a check only looks up. */
export interface Settings {
	/** Rule id → its level; a rule that is absent keeps its own. */
	levels: Readonly<Record<string, Setting<LevelSetting>>>;
	/** Rule id → option → value; an option that is absent keeps the rule's default. */
	options: Readonly<Record<string, Readonly<Record<string, Setting<OptionValue>>>>>;
	accept: readonly Setting<AcceptedValue>[];
	/** Language of the hints; `auto` follows the page, then the browser. */
	language: Setting<LanguageSetting>;
	/** What happens when the button that leads on gets the focus while hints stand open. */
	atNext: Setting<AtNext>;
	/** Whether the extension's icon shows the number of open hints. */
	badge: Setting<boolean>;
	/** Whether a form that opens empty reminds of customers who are already in Partner Center. */
	existingNote: Setting<boolean>;
	/** What is weaker is not shown. */
	minLevel: Setting<Level>;
	/** The checks of teams, in the order of their packs. */
	teams: readonly TeamSetting[];
	/** What a policy switched off. */
	disabled: readonly Feature[];
	/** Where the administrator wants a false alarm reported: a web or mail address. */
	supportUrl?: string;
}

/** The settings of one value that the person may leave to the team again. */
export const leavable = ['atNext', 'minLevel', 'badge', 'existingNote'] as const;
/** The settings that are one value each. */
export const singleSettings = ['language', ...leavable] as const;

/** The name of the layer that everything stands on. */
export const builtInLayer = 'built-in';
/** The layer of the person's own settings. */
export const personLayer = 'person';
/** The layer of a policy's own keys; its packs have their names. */
export const policyLayer = 'policy';

const builtIn: Provenance = { from: builtInLayer, isLocked: false };

/** Nothing changed: each rule at its own level with its own options. */
export const defaultSettings: Settings = {
	levels: {},
	options: {},
	accept: [],
	teams: [],
	disabled: [],
	minLevel: { value: 'hint', ...builtIn },
	language: { value: 'auto', ...builtIn },
	atNext: { value: 'show', ...builtIn },
	badge: { value: false, ...builtIn },
	existingNote: { value: true, ...builtIn },
};

/** The level that the settings give a rule, and whose word it is; empty where the rule's own level holds. */
export function levelOf(
	{ levels }: Pick<Settings, 'levels'>,
	ruleId: string,
): { level?: LevelSetting } & Partial<Provenance> {
	const set = Object.hasOwn(levels, ruleId) ? levels[ruleId] : undefined;
	return set ? { level: set.value, from: set.from, isLocked: set.isLocked } : {};
}

/** Whether a value may stand for an option: it is of the kind of the rule's default. */
export function isOptionValue(rule: Pick<RuleEntry, 'options'>, option: string, value: unknown): boolean {
	const own: unknown = Object.hasOwn(rule.options ?? {}, option) ? rule.options?.[option] : undefined;
	return typeof own === typeof value && Array.isArray(own) === Array.isArray(value);
}

const noOptions = {};

/** The rule's options: its defaults under what the settings say. A value of another kind than the default is left out. */
export function optionsOf(
	settings: Settings,
	rule: Pick<RuleEntry, 'id' | 'options'>,
): Readonly<Record<string, unknown>> {
	const set = Object.hasOwn(settings.options, rule.id) ? settings.options[rule.id] : undefined;
	if (!set) return rule.options ?? noOptions;
	const fitting = Object.entries(set).filter(([option, { value }]) => isOptionValue(rule, option, value));
	return { ...rule.options, ...Object.fromEntries(fitting.map(([option, { value }]) => [option, value])) };
}
