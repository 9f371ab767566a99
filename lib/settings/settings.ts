import type { AnyRule, Level } from '../rules/rule.ts';

export type LevelSetting = Level | 'off';

/** What the merged layers say. */
export interface Settings {
	/** Rule id, or the start of ids and `*`, with its level and the name of the layer that set it. */
	levels: Readonly<Record<string, { level: LevelSetting; from: string }>>;
	/** Rule id → option → value. */
	options: Readonly<Record<string, Readonly<Record<string, string | number | boolean | readonly string[]>>>>;
	/** Values that the rules let pass in any field, compared without case, accents and punctuation. */
	accept: readonly string[];
	/** Language of the hints; `auto` follows the page, then the browser. */
	language: 'auto' | 'en' | 'fr';
}

/** Nothing changed: each rule at its own level with its own options. */
export const defaultSettings: Settings = { levels: {}, options: {}, accept: [], language: 'auto' };

/** The level that the settings give a rule, and whose word it is; empty where the rule's own level holds. */
export function levelOf(settings: Settings, ruleId: string): { level?: LevelSetting; from?: string } {
	let longest = -1;
	let found: { level?: LevelSetting; from?: string } = {};
	for (const [key, entry] of Object.entries(settings.levels)) {
		const matches = key.endsWith('*') ? ruleId.startsWith(key.slice(0, -1)) : key === ruleId;
		if (matches && key.length > longest) {
			longest = key.length;
			found = entry;
		}
	}
	return found;
}

/** The rule's options: its defaults under what the settings say. */
export function optionsOf(settings: Settings, rule: AnyRule): Readonly<Record<string, unknown>> {
	return { ...rule.options, ...settings.options[rule.id] };
}
