import type { Change, Decision, Earlier, OwnCheckChange, Write } from './change.ts';
import { readOwn, withoutOwnCheck, withOwnCheck } from './own-checks.ts';
import { momentOf, packsAfter, withPack } from './pack-change.ts';
import { preferencesAfter, undoOf } from './preference-change.ts';
import { type Preferences, readPreferences } from './schema.ts';
import { type Settings, singleSettings } from './settings.ts';
import { type CurrentSettings, currentSettings, type Stored } from './stored.ts';

/**
 * What to write for a change, or why nothing is written. Pure: the caller reads, writes and answers.
 * @param now milliseconds of the clock
 */
export function changed(stored: Stored, change: Change, now = 0): Decision {
	const decided = decisionOn(stored, change, now);
	if (!('write' in decided) || !decided.write.earlier || decided.write.earlier.at !== undefined) return decided;
	const at = Math.max(now, momentOf(stored) + 1);
	return { ...decided, write: { ...decided.write, earlier: { ...decided.write.earlier, at } }, at };
}

function decisionOn(stored: Stored, change: Change, now: number): Decision {
	const current = currentSettings(stored);
	const lock = lockOn(change, current.settings);
	if (lock !== undefined) return { answer: { became: 'locked', by: lock } };
	if ('undo' in change) {
		const isOvertaken = change.of !== undefined && change.of !== momentOf(stored);
		return isOvertaken ? { answer: { became: 'overtaken' } } : undone(stored, current);
	}
	if ('forgetUnread' in change) return { write: { unread: null, ...readOf(stored, current) } };
	if ('pack' in change) return withPack(stored, change, { policy: current.policy, now });
	if ('withoutPack' in change || 'packOrder' in change || 'dryRun' in change || 'previousOf' in change)
		return packsAfter(stored, change);
	if (current.isNewer) return { answer: { became: 'newer' } };
	if ('startOver' in change) {
		const earlier: Earlier = { by: 'startOver', preferences: stored.preferences ?? null, packs: stored.packs ?? null };
		return { write: { preferences: null, packs: null, earlier } };
	}
	if ('ownCheck' in change || 'withoutOwnCheck' in change || 'own' in change)
		return ownAfter(stored, change, current.preferences);
	const { preferences } = current;
	return {
		write: { preferences: preferencesAfter(preferences, change), ...unreadOf(stored) },
		undo: undoOf(preferences, change),
	};
}

/** What could be read of the preferences, where the rest still stands beside it. */
function readOf({ preferences }: Stored, current: CurrentSettings): Pick<Write, 'preferences'> {
	const isWhole = current.isNewer || readPreferences(preferences).problems.length === 0;
	return isWhole ? {} : { preferences: current.preferences };
}

function undone(stored: Stored, current: CurrentSettings): Decision {
	const { preferences, packs, own } = (stored.earlier ?? {}) as Partial<Earlier>;
	const isOfPreferences = preferences !== undefined || own !== undefined;
	if (isOfPreferences && current.isNewer) return { answer: { became: 'newer' } };
	return {
		write: {
			...(preferences !== undefined && { preferences }),
			...(own !== undefined && { preferences: { ...current.preferences, own: own ?? undefined } }),
			...(packs !== undefined && { packs }),
			...(isOfPreferences && unreadOf(stored)),
			earlier: null,
		},
	};
}

/** Who holds what a change is about, where a policy does. */
function lockOn(change: Change, settings: Settings): string | undefined {
	const key = singleSettings.find((name) => name in change);
	const held =
		'level' in change
			? settings.levels[change.rule]
			: 'option' in change
				? settings.options[change.rule]?.[change.option]
				: key && settings[key];
	return held?.isLocked ? held.from : undefined;
}

/** What could not be read of the preferences, where a change is written over it. */
function unreadOf({ preferences, unread }: Stored): Pick<Write, 'unread'> {
	const isLost = (unread ?? undefined) === undefined && readPreferences(preferences).problems.length > 0;
	return isLost ? { unread: preferences } : {};
}

function ownAfter(stored: Stored, change: OwnCheckChange, preferences: Preferences): Decision {
	const { own: before } = preferences;
	const own =
		'own' in change
			? change.own
			: 'ownCheck' in change
				? withOwnCheck(before, change.ownCheck, change.inPlaceOf)
				: withoutOwnCheck(before, change.withoutOwnCheck);
	const { value, problems } = readOwn(own);
	// What stands there already and cannot be read does not keep a good check out.
	const known = new Set(readOwn(before).problems.map(({ path, kind }) => `${path} ${kind}`));
	const added = problems.filter(({ path, kind }) => 'own' in change || !known.has(`${path} ${kind}`));
	if (!value || added.length > 0)
		return { answer: { became: 'refused', problems: added.length > 0 ? added : problems } };
	return {
		write: { preferences: { ...preferences, own }, earlier: { by: 'own', own: before ?? null }, ...unreadOf(stored) },
	};
}
