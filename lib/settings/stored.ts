import type { LanguageSetting } from '../record/language.ts';
import { type MergedSettings, mergedSettings } from './layers.ts';
import {
	mostAccepted,
	packLayer,
	type Preferences,
	type Problem,
	readPack,
	readPolicy,
	readPreferences,
} from './schema.ts';
import { covers } from './settings.ts';

/** What the browser keeps, as it was read: nothing of it is trusted yet. */
export interface Stored {
	preferences?: unknown;
	/** Texts of the imported packs. */
	packs?: unknown;
	/** The content of `storage.managed`. */
	managed?: Readonly<Record<string, unknown>>;
}

/** The settings as they hold now, with everything in the stored layers that could not be read. */
export interface CurrentSettings {
	settings: MergedSettings;
	preferences: Preferences;
	problems: Problem[];
}

/** A change of the person's preferences, small and reversible. */
export type Preference = { ruleOff: string } | { accept: string } | { language: LanguageSetting };

/** Reads and merges all layers: packs, the person, the policy. Never throws; what cannot be read is told. */
export function currentSettings(stored: Stored): CurrentSettings {
	const preferences = readPreferences(stored.preferences);
	const packs = packTexts(stored).map(readPack);
	const policy = readPolicy(stored.managed ?? {});
	const { language, levels, options, accept, atNext, badge } = preferences.value;
	return {
		settings: mergedSettings([
			...packs.flatMap(({ value }) => (value ? [packLayer(value)] : [])),
			{ name: 'person', language, levels, options, accept, atNext, badge },
			...policy.value,
		]),
		preferences: preferences.value,
		problems: [...preferences.problems, ...packs.flatMap(({ problems }) => problems), ...policy.problems],
	};
}

/** The preferences after a change; undefined where the policy holds that key. */
export function changedPreferences(stored: Stored, change: Preference): Preferences | undefined {
	const { settings, preferences } = currentSettings(stored);
	if ('ruleOff' in change) {
		return lockOf(settings, change.ruleOff)
			? undefined
			: { ...preferences, levels: { ...preferences.levels, [change.ruleOff]: 'off' } };
	}
	if ('accept' in change) {
		return { ...preferences, accept: [...new Set([...preferences.accept, change.accept])].slice(-mostAccepted) };
	}
	return settings.locked.includes('language') ? undefined : { ...preferences, language: change.language };
}

/** Who holds a rule's level so that the person cannot change it: the layer's name; undefined where nobody does. */
export function lockOf({ locked, levels }: MergedSettings, ruleId: string): string | undefined {
	const key = locked.find((one) => covers(one, ruleId));
	return key && levels[key]?.from;
}

/** The texts of the imported packs. */
export function packTexts({ packs }: Stored): string[] {
	return Array.isArray(packs) ? packs.filter((text): text is string => typeof text === 'string') : [];
}
