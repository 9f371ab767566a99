import { personLayer } from './settings.ts';
import { keptPacks } from './kept-packs.ts';
import { type Layer, mergedSettings } from './layers.ts';
import { readOwn } from './own-checks.ts';
import { type Policy, readPolicy } from './policy.ts';
import { type Problem, problemAt } from './problems.ts';
import { type Preferences, readPreferences } from './schema.ts';
import { packHash, packLayer, readPack } from './team-pack.ts';
import type { Settings } from './settings.ts';

/** What the browser keeps, as it was read: nothing of it is trusted yet. */
export interface Stored {
	preferences?: unknown;
	/** The imported packs. */
	packs?: unknown;
	/** What the last large change took the place of. */
	earlier?: unknown;
	/** Preferences that could not be read when a change was written over them: kept for the person to save. */
	unread?: unknown;
	/** The content of `storage.managed`. */
	managed?: Readonly<Record<string, unknown>>;
}

/** The settings as they hold now, with everything in the stored layers that could not be read. */
export interface CurrentSettings {
	settings: Settings;
	/** The settings as they would hold without the person's word. */
	withoutPerson(): Settings;
	preferences: Preferences;
	problems: Problem[];
	/** The preferences are of a newer version than ours: they are kept untouched, and nothing can be changed. */
	isNewer: boolean;
	policy: Policy;
}

/** Reads and merges all layers: packs, the person, the policy. Never throws; what cannot be read is told. */
export function currentSettings(stored: Stored): CurrentSettings {
	const preferences = readPreferences(stored.preferences);
	const policy = readPolicy(stored.managed ?? {});
	const problems = [...preferences.problems];
	const layers: Layer[] = [];
	for (const { text, isDryRun } of keptPacks(stored)) {
		const { value, problems: faults } = readPack(text);
		problems.push(...faults);
		if (!value) continue;
		if (policy.allowsPack(text)) layers.push({ ...packLayer(value), isDryRun });
		else problems.push(problemAt(['packs', value.id], 'hashNotAllowed', packHash(text)));
	}
	const { version: _, own, language, ...said } = preferences.value;
	const { value: team, problems: faultsOfOwn } = readOwn(own);
	problems.push(...faultsOfOwn, ...policy.problems);
	const person: Layer = { name: personLayer, language: language === 'auto' ? undefined : language, ...said, team };
	return {
		settings: mergedSettings([...layers, person, ...policy.layers]),
		withoutPerson: () => mergedSettings([...layers, ...policy.layers]),
		preferences: preferences.value,
		problems,
		isNewer: preferences.isNewer,
		policy,
	};
}
