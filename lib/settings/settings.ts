import type { LanguageSetting } from '../record/language.ts';
import type { Level, RuleEntry } from '../rules/rule.ts';

export type LevelSetting = Level | 'off';

/** Nothing, the list of open hints, or the list with a second press asked for once. */
export type AtNext = 'off' | 'show' | 'ask';

/** What the merged layers say. */
export interface Settings {
	/** Rule id, or the start of ids and `*`, with its level and the name of the layer that set it. */
	levels: Readonly<Record<string, { level: LevelSetting; from: string }>>;
	/** Rule id → option → value. */
	options: Readonly<Record<string, Readonly<Record<string, string | number | boolean | readonly string[]>>>>;
	/** Values that the rules let pass in any field, compared without case, accents and punctuation. */
	accept: readonly string[];
	/** Language of the hints; `auto` follows the page, then the browser. */
	language: LanguageSetting;
	/** What happens when the button that leads on gets the focus while hints stand open. */
	atNext: AtNext;
	/** Whether the extension's icon shows the number of open hints. */
	badge: boolean;
}

/** Nothing changed: each rule at its own level with its own options. */
export const defaultSettings: Settings = {
	levels: {},
	options: {},
	accept: [],
	language: 'auto',
	atNext: 'show',
	badge: false,
};

/** Whether a key of `levels` (a rule id, or the start of ids and `*`) speaks of the rule. */
export function covers(key: string, ruleId: string): boolean {
	return key.endsWith('*') ? ruleId.startsWith(key.slice(0, -1)) : key === ruleId;
}

/** The level that the settings give a rule, and whose word it is; empty where the rule's own level holds. */
export function levelOf(settings: Settings, ruleId: string): { level?: LevelSetting; from?: string } {
	let longest = -1;
	let found: { level?: LevelSetting; from?: string } = {};
	for (const [key, entry] of Object.entries(settings.levels)) {
		if (covers(key, ruleId) && key.length > longest) {
			longest = key.length;
			found = entry;
		}
	}
	return found;
}

/** Whether a value may stand for an option: it is of the kind of the rule's default. */
export function isOptionValue(rule: RuleEntry, option: string, value: unknown): boolean {
	const own: unknown = Object.hasOwn(rule.options ?? {}, option) ? rule.options?.[option] : undefined;
	return typeof own === typeof value && Array.isArray(own) === Array.isArray(value);
}

/** The rule's options: its defaults under what the settings say. A value of another kind than the default is left out. */
export function optionsOf(settings: Settings, rule: RuleEntry): Readonly<Record<string, unknown>> {
	const set = Object.entries(settings.options[rule.id] ?? {});
	return {
		...rule.options,
		...Object.fromEntries(set.filter(([option, value]) => isOptionValue(rule, option, value))),
	};
}
