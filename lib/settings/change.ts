import { catalogue } from '../rules/catalogue.ts';
import { type Problem, problemAt } from './problems.ts';
import type { Preferences } from './schema.ts';
import { mostPacks, readPack, type TeamPack } from './team-pack.ts';
import { mostAccepted } from './values.ts';
import type { AcceptedValue, AtNext, LevelSetting, OptionValue } from './settings.ts';
import type { LanguageSetting } from '../record/language.ts';
import { currentSettings, packTexts, type Stored } from './stored.ts';

/** One change of the person's settings: never a whole state, so that two at once do not wipe each other out. */
export type Change =
	/** `own` takes the person's word back: the rule's own level, or that of a pack. */
	| { rule: string; level: LevelSetting | 'own' }
	| { rule: string; option: string; value: OptionValue }
	| { accept: AcceptedValue }
	| { unaccept: AcceptedValue }
	| { language: LanguageSetting }
	| { atNext: AtNext }
	| { badge: boolean }
	/** Whether the note about existing customers comes with an empty form. */
	| { existingNote: boolean }
	/** A team pack's text; it takes the place of one with the same id. */
	| { pack: string }
	| { withoutPack: string };

/** What the card offers to settle for good, and what takes it back. */
export type Preference =
	| { rule: string; level: LevelSetting | 'own' }
	| { accept: AcceptedValue }
	| { unaccept: AcceptedValue }
	| { existingNote: boolean };

/** What is to be written of what is stored; keys that are absent stay as they are. */
export interface Write {
	preferences?: Preferences;
	packs?: readonly string[];
}

/** What became of a change. */
export type Changed =
	| { became: 'stored'; undo?: Preference | undefined }
	/** A policy holds it: by whom, `policy` or a pack's name and version. */
	| { became: 'locked'; by: string }
	/** What is stored is of a newer version: it is left as it is. */
	| { became: 'newer' }
	/** It could not be written: the old value stands. */
	| { became: 'notStored' }
	/** A pack that could not be read, with every place. */
	| { became: 'refused'; problems: readonly Problem[] };

/** What to write for a change, or why nothing is written. Pure: the caller reads, writes and answers. */
export function changed(
	stored: Stored,
	change: Change,
): { write: Write; undo?: Preference | undefined; problems?: readonly Problem[] } | { answer: Changed } {
	const { settings, preferences, isNewer } = currentSettings(stored);
	const lock = lockOn(change, settings);
	if (lock !== undefined) return { answer: { became: 'locked', by: lock } };
	if ('pack' in change) return withPack(stored, change.pack);
	if ('withoutPack' in change) {
		const packs = packTexts(stored).filter((text) => readPack(text).value?.id !== change.withoutPack);
		return { write: { packs } };
	}
	if (isNewer) return { answer: { became: 'newer' } };
	return { write: { preferences: preferencesAfter(preferences, change) }, undo: undoOf(preferences, change) };
}

/** What takes a level or an accepted value back to what was set before. */
function undoOf(preferences: Preferences, change: PreferenceChange): Preference | undefined {
	if ('level' in change) return { rule: change.rule, level: preferences.levels[change.rule] ?? 'own' };
	const isAccepted = (value: AcceptedValue) => preferences.accept.some((one) => isSame(one, value));
	if ('accept' in change) return isAccepted(change.accept) ? undefined : { unaccept: change.accept };
	if ('unaccept' in change) return isAccepted(change.unaccept) ? { accept: change.unaccept } : undefined;
	return undefined;
}

type PreferenceChange = Exclude<Change, { pack: string } | { withoutPack: string }>;

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
	if ('accept' in change) {
		const others = preferences.accept.filter((one) => !isSame(one, change.accept));
		return { ...preferences, accept: [...others, change.accept].slice(-mostAccepted) };
	}
	if ('unaccept' in change) {
		return { ...preferences, accept: preferences.accept.filter((one) => !isSame(one, change.unaccept)) };
	}
	return { ...preferences, ...change };
}

function isSame(one: AcceptedValue, other: AcceptedValue): boolean {
	return one.value === other.value && one.field === other.field && one.rule === other.rule;
}

/** Who holds what a change is about, where a policy does. */
function lockOn(change: Change, settings: ReturnType<typeof currentSettings>['settings']): string | undefined {
	const held =
		'level' in change
			? settings.levels[change.rule]
			: 'option' in change
				? settings.options[change.rule]?.[change.option]
				: 'language' in change
					? settings.language
					: 'atNext' in change
						? settings.atNext
						: 'badge' in change
							? settings.badge
							: undefined;
	return held?.isLocked ? held.from : undefined;
}

function withPack(stored: Stored, text: string): ReturnType<typeof changed> {
	const { value, problems } = readPack(text);
	// A rule of a newer version is kept; a check that would be skipped is told before anything is stored.
	if (!value || problems.some(({ kind }) => kind !== 'unknownRule')) return { answer: { became: 'refused', problems } };
	const others = packTexts(stored).filter((other) => readPack(other).value?.id !== value.id);
	if (others.length >= mostPacks) {
		return { answer: { became: 'refused', problems: [problemAt([], 'tooMany', String(mostPacks))] } };
	}
	return { write: { packs: [...others, text] }, problems };
}

/** The packs that are in use, in their order. */
export function packsInUse(stored: Stored): TeamPack[] {
	return packTexts(stored).flatMap((text) => readPack(text).value ?? []);
}

/** Whether a person may always accept the value that a finding is about: not what the portal refuses, nor what is made up. */
export function isAcceptable({ rule, level, published }: { rule: string; level: string; published?: true }): boolean {
	return (
		!rule.includes('/') &&
		level !== 'error' &&
		!published &&
		catalogue.find(({ id }) => id === rule)?.acceptable !== false
	);
}
