import type { LanguageSetting } from '../record/language.ts';
import type { Level } from '../rules/rule.ts';
import type { MappingChange } from './mappings.ts';
import type { Problem } from './problems.ts';
import type { AcceptedValue, AtNext, leavable, LevelSetting, OptionValue } from './settings.ts';

/** A change of the imported packs. */
export type PackChange =
	/** A team pack's text; it takes the place of one with the same id, which is kept as the previous one. */
	| { pack: string; isDryRun?: boolean | undefined }
	/** The id of the pack; the hash of its text where that cannot be read. */
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
	/** What a field is on a portal's form. */
	| { mapping: MappingChange }
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
