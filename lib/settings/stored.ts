import { mergedSettings } from './layers.ts';
import type { Problem } from './problems.ts';
import { type Preferences, readPolicy, readPreferences } from './schema.ts';
import { mostPacks, packLayer, readPack } from './team-pack.ts';
import type { Settings } from './settings.ts';

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
	settings: Settings;
	preferences: Preferences;
	problems: Problem[];
	/** The preferences are of a newer version than ours: they are kept untouched, and nothing can be changed. */
	isNewer: boolean;
}

/** Reads and merges all layers: packs, the person, the policy. Never throws; what cannot be read is told. */
export function currentSettings(stored: Stored): CurrentSettings {
	const preferences = readPreferences(stored.preferences);
	const packs = packTexts(stored).map(readPack);
	const policy = readPolicy(stored.managed ?? {});
	const { language, levels, options, accept, atNext, badge, existingNote } = preferences.value;
	const person = {
		name: 'person',
		language: language === 'auto' ? undefined : language,
		levels,
		options,
		accept,
		atNext,
		badge,
		existingNote,
	};
	return {
		settings: mergedSettings([
			...packs.flatMap(({ value }) => (value ? [packLayer(value)] : [])),
			person,
			...policy.value,
		]),
		preferences: preferences.value,
		problems: [...preferences.problems, ...packs.flatMap(({ problems }) => problems), ...policy.problems],
		isNewer: preferences.isNewer,
	};
}

/** The texts of the imported packs, no more than may be in use. */
export function packTexts({ packs }: Stored): string[] {
	const texts = Array.isArray(packs) ? packs.filter((text): text is string => typeof text === 'string') : [];
	return texts.slice(0, mostPacks);
}
