import type { Fault, ToldFinding } from '../check/finding.ts';
import type { CustomerRecord } from '../record/customer-record.ts';
import type { FieldId } from '../record/fields.ts';
import type { Step } from './hint-form.ts';
import type { Words } from './words.ts';

export type Language = 'en' | 'fr';

/** What happens when the button that leads on gets the focus while hints stand open; a team may choose. */
export type AtNext = 'off' | 'show' | 'ask';

/** What the page asks of the validation worker. */
export interface CheckRequest {
	record: CustomerRecord;
	/** Grows with every request of a page; travels there and back. */
	revision: number;
	/** The language of the page; the worker may answer in the one that the person set. */
	language: Language;
}

/** What the validation worker answers. */
export interface CheckReply {
	revision: number;
	language: Language;
	findings: ToldFinding[];
	faults: Fault[];
	/** The fixed words of the interface in `language`. */
	words: Words;
	/** The usual labels of the fields in `language`, for fields that the page does not show. */
	fieldLabels?: Readonly<Partial<Record<FieldId, string>>>;
	/** `show` where nothing is said. */
	atNext?: AtNext;
	/** Whether the person wants the number of open hints on the extension's icon. */
	badge?: boolean;
	/** The hints are paused in this browser until then, as milliseconds of the clock: nothing was judged. */
	pausedUntil?: number;
}

/** What the hints can do beyond drawing: handed in, so that a practice page and a test run the same code. */
export interface HintPowers {
	/** Asks the worker. Rejects with an error named `WorkerGone` when the extension was updated, with any other when nothing answers. */
	check(request: CheckRequest): Promise<CheckReply>;
	/** Settings changed elsewhere: ask again. */
	onSettingsChange(listener: () => void, signal: AbortSignal): void;
	/** Small and reversible: switch a rule off, or accept a value always. */
	prefer(preference: { ruleOff: string } | { accept: string }): Promise<Preferred>;
	/** Pauses the hints everywhere in this browser until then; 0 takes them up again. */
	pause(until: number): Promise<unknown>;
	/** Opens our page that says what Faircopy may do and never does. */
	explain(): Promise<unknown>;
	/** Tells how many hints stand open (badge, popup); no value of the record. Called only when something changed. */
	report(state: HintsState): void;
}

/** Whether a preference was allowed. */
export interface Preferred {
	allowed: boolean;
	/** Which layer locks it: `policy`, or the name of a pack that a policy brought. */
	lockedBy?: string;
}

/** For how long the hints are paused: on this page until it is left, or everywhere for a time. */
export type Pause = 'page' | 'hour' | 'today';

/** What the popup shows of a page. */
export interface HintsState {
	status: 'checking' | 'checked' | 'notChecked' | 'paused' | 'unrecognised' | 'updated';
	step: Step | undefined;
	open: readonly { rule: string; field: string; label: string; level: string; title: string }[];
	missing: readonly string[];
	faults: number;
	/** Until when, where a pause has an end. */
	pausedUntil?: number;
}
