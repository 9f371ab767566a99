import type { LanguageSetting } from '../record/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { Level } from '../rules/rule.ts';
import { idOf, type KeptPack, keptPacks } from './kept-packs.ts';
import { readOwn, withoutOwnCheck, withOwnCheck } from './own-checks.ts';
import { type Problem, problemAt } from './problems.ts';
import { type Preferences, readPreferences } from './schema.ts';
import {
	type AcceptedValue,
	type AtNext,
	type leavable,
	type LevelSetting,
	type OptionValue,
	type Settings,
	singleSettings,
} from './settings.ts';
import { type CurrentSettings, currentSettings, type Stored } from './stored.ts';
import { mostPacks, packHash, readPack } from './team-pack.ts';
import { longestAccepted, mostAccepted } from './values.ts';

/** A change of the imported packs. */
export type PackChange =
	/** A team pack's text; it takes the place of one with the same id, which is kept as the previous one. */
	| { pack: string; isDryRun?: boolean | undefined }
	| { withoutPack: string }
	/** The ids of the packs, the strongest last. */
	| { packOrder: readonly string[] }
	/** Whether a pack only shows what it would say. */
	| { dryRun: string; isOn: boolean }
	/** A pack goes back to the text before its own. */
	| { previousOf: string };

/** A change of the person's own checks: each is a JSON value as `team-checks.ts` describes it. */
export type OwnCheckChange =
	| { ownCheck: unknown; inPlaceOf?: string | undefined }
	| { withoutOwnCheck: string }
	/** All own checks and word lists at once, as they are written. */
	| { own: string };

/** One change of the person's settings: never a whole state, so that two at once do not wipe each other out. */
export type Change =
	| Preference
	| PackChange
	| OwnCheckChange
	| { rule: string; option: string; value: OptionValue }
	/** The rule's own level and options again, or those of a pack. */
	| { asBuiltIn: string }
	| { language: LanguageSetting }
	| { atNext: AtNext }
	| { minLevel: Level }
	| { badge: boolean }
	/** What the team says holds again, or what is built in. */
	| { leave: (typeof leavable)[number] }
	/** Everything as on the first day: what was there before is kept for `undo`. */
	| { startOver: true }
	/** What the last large change took the place of comes back; with `of`, only where that is still the change of this moment. */
	| { undo: true; of?: number | undefined }
	/** Settings that could not be read are no longer kept. */
	| { forgetUnread: true };

/** What the card offers to settle for good, and what takes it back. */
export type Preference =
	/** `own` takes the person's word back: the rule's own level, or that of a pack. */
	| { rule: string; level: LevelSetting | 'own' }
	| { accept: AcceptedValue }
	| { unaccept: AcceptedValue }
	/** Whether the note about existing customers comes with an empty form. */
	| { existingNote: boolean };

/** What a large change took the place of; a part that is absent was not touched. */
export interface Earlier {
	by: 'pack' | 'withoutPack' | 'previousOf' | 'startOver' | 'own';
	preferences?: unknown;
	packs?: unknown;
	/** The person's own checks alone; null where there were none. */
	own?: string | null;
	/** The moment of the change, in milliseconds of the clock, later than that of any before: what `undo` names it by. */
	at?: number;
}

/** What is to be written of what is stored; keys that are absent stay as they are, and null forgets. */
export interface Write {
	preferences?: unknown;
	packs?: unknown;
	earlier?: Earlier | null;
	unread?: unknown;
}

/** What became of a change. */
export type Changed =
	| {
			became: 'stored';
			undo?: Preference | undefined;
			/** Of a large change its moment, for `undo`. */
			at?: number | undefined;
	  }
	/** A policy holds it: by whom, `policy` or a pack's name and version. */
	| { became: 'locked'; by: string }
	/** What is stored is of a newer version: it is left as it is. */
	| { became: 'newer' }
	/** It could not be written: the old value stands. */
	| { became: 'notStored' }
	/** Another large change came since the one that is to be undone: both stand. */
	| { became: 'overtaken' }
	/** A pack or check that could not be read, with every place. */
	| { became: 'refused'; problems: readonly Problem[] };

/** What a change comes to: what is written, or why nothing is. */
export type Decision =
	| { write: Write; undo?: Preference | undefined; at?: number | undefined; problems?: readonly Problem[] }
	| { answer: Changed };

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

/** The moment of the last large change; 0 where none is kept. */
function momentOf({ earlier }: Stored): number {
	const { at } = (earlier ?? {}) as { at?: unknown };
	return typeof at === 'number' ? at : 0;
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

/** What could not be read of the preferences, where a change is written over it. */
function unreadOf({ preferences, unread }: Stored): Pick<Write, 'unread'> {
	const isLost = (unread ?? undefined) === undefined && readPreferences(preferences).problems.length > 0;
	return isLost ? { unread: preferences } : {};
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

/** What takes a level or an accepted value back to what was set before. */
function undoOf(preferences: Preferences, change: PreferenceChange): Preference | undefined {
	if ('level' in change) {
		const { rule } = change;
		return { rule, level: (Object.hasOwn(preferences.levels, rule) && preferences.levels[rule]) || 'own' };
	}
	const isAccepted = (value: AcceptedValue) => preferences.accept.some((one) => isSame(one, value));
	if ('accept' in change) return isAccepted(change.accept) ? undefined : { unaccept: change.accept };
	if ('unaccept' in change) return isAccepted(change.unaccept) ? { accept: change.unaccept } : undefined;
	return undefined;
}

type PreferenceChange = Exclude<
	Change,
	PackChange | OwnCheckChange | { startOver: true } | { undo: true } | { forgetUnread: true }
>;

function preferencesAfter(preferences: Preferences, change: PreferenceChange): Preferences {
	if ('level' in change) {
		const { [change.rule]: _, ...levels } = preferences.levels;
		return { ...preferences, levels: change.level === 'own' ? levels : { ...levels, [change.rule]: change.level } };
	}
	if ('option' in change) {
		const { rule, option, value } = change;
		const own = { ...preferences.options[rule], [option]: value };
		return { ...preferences, options: { ...preferences.options, [rule]: own } };
	}
	if ('asBuiltIn' in change) {
		const { [change.asBuiltIn]: _, ...levels } = preferences.levels;
		const { [change.asBuiltIn]: __, ...options } = preferences.options;
		return { ...preferences, levels, options };
	}
	if ('accept' in change) {
		const others = preferences.accept.filter((one) => !isSame(one, change.accept));
		return { ...preferences, accept: [...others, change.accept].slice(-mostAccepted) };
	}
	if ('unaccept' in change) {
		return { ...preferences, accept: preferences.accept.filter((one) => !isSame(one, change.unaccept)) };
	}
	if ('leave' in change) return { ...preferences, [change.leave]: undefined };
	return { ...preferences, ...change };
}

function isSame(one: AcceptedValue, other: AcceptedValue): boolean {
	return one.value === other.value && one.field === other.field && one.rule === other.rule;
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

function withPack(
	stored: Stored,
	{ pack: text, isDryRun }: { pack: string; isDryRun?: boolean | undefined },
	{ policy, now }: Pick<CurrentSettings, 'policy'> & { now: number },
): Decision {
	const refused = (...problems: readonly Problem[]): Decision => ({ answer: { became: 'refused', problems } });
	if (!policy.allowImport) return refused(problemAt([], 'importNotAllowed'));
	const { value, problems } = readPack(text);
	// A rule of a newer version is kept; a check that would be skipped is told before anything is stored.
	if (!value || problems.some(({ kind }) => kind !== 'unknownRule')) return refused(...problems);
	if (!policy.allowsPack(text)) return refused(problemAt([], 'hashNotAllowed', packHash(text)));
	const kept = keptPacks(stored);
	const at = kept.findIndex((one) => idOf(one) === value.id);
	if (at < 0 && kept.length >= mostPacks) return refused(problemAt([], 'tooMany', String(mostPacks)));
	const before = kept[at];
	const isSame = before?.text === text;
	const taken: KeptPack = { text, previous: isSame ? before.previous : before?.text, isDryRun, takenAt: now };
	const packs = at < 0 ? [...kept, taken] : kept.with(at, taken);
	return { write: { packs, earlier: { by: 'pack', packs: stored.packs ?? null } }, problems };
}

function packsAfter(stored: Stored, change: Exclude<PackChange, { pack: string }>): Decision {
	const kept = keptPacks(stored);
	const before = stored.packs ?? null;
	if ('withoutPack' in change) {
		const packs = kept.filter((one) => idOf(one) !== change.withoutPack);
		return { write: { packs, earlier: { by: 'withoutPack', packs: before } } };
	}
	if ('packOrder' in change || 'dryRun' in change) {
		const { earlier } = stored as { earlier?: Partial<Earlier> | null };
		// An undo of the last large change takes nothing back of this one.
		if (earlier?.packs === undefined) return { write: { packs: arranged(kept, change) } };
		const arrangedToo = { ...earlier, packs: arranged(keptPacks(earlier), change), at: momentOf(stored) };
		return { write: { packs: arranged(kept, change), earlier: arrangedToo as Earlier } };
	}
	const packs = kept.map((one): KeptPack => {
		const { text, previous } = one;
		return previous !== undefined && idOf(one) === change.previousOf ? { ...one, text: previous, previous: text } : one;
	});
	return { write: { packs, earlier: { by: 'previousOf', packs: before } } };
}

/** Packs in another order, or one of them tried out or used. */
function arranged(
	packs: readonly KeptPack[],
	change: Extract<PackChange, { packOrder: unknown } | { dryRun: unknown }>,
): KeptPack[] {
	if ('dryRun' in change)
		return packs.map((one) => (idOf(one) === change.dryRun ? { ...one, isDryRun: change.isOn } : one));
	const place = (one: KeptPack) => change.packOrder.indexOf(idOf(one) ?? '');
	return packs.toSorted((one, other) => place(one) - place(other));
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

/** Whether a person may always accept the value that a finding is about: not what the portal refuses, nor what is made up. */
export function isAcceptable(
	{ rule, level, published }: { rule: string; level: string; published?: true },
	value = '',
): boolean {
	return (
		value !== '' &&
		value.length <= longestAccepted &&
		!rule.includes('/') &&
		level !== 'error' &&
		!published &&
		catalogue.find(({ id }) => id === rule)?.acceptable !== false
	);
}
