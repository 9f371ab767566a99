import type { FalseAlarm } from '../check/false-alarm.ts';
import type { Changed, CheckReply, CheckRequest, FalseAlarmReport, Preference } from '../check/reply.ts';
import type { HintsState } from '../form/hints-state.ts';

/** What the hints can do beyond drawing: handed in, so that a practice page and a test run the same code. */
export interface HintPowers {
	/** Whether the extension is still there: not updated, removed or switched off under the page. */
	isThere(): boolean;
	/** Asks the worker. Rejects with an error named `WorkerGone` when the extension was updated, with any other when nothing answers. */
	check(request: CheckRequest): Promise<CheckReply>;
	/** Settings changed elsewhere: ask again. */
	onSettingsChange(listener: () => void, signal: AbortSignal): void;
	/** Small and reversible: switch a rule off, or accept a value always, or take it back. */
	prefer(preference: Preference): Promise<Changed>;
	/** Pauses the hints everywhere in this browser until then; 0 takes them up again. */
	pause(until: number): Promise<unknown>;
	/** Words a report of a false alarm. */
	falseAlarm(alarm: FalseAlarm): Promise<FalseAlarmReport>;
	/** Opens our page that says what Faircopy may do and never does, or the settings. */
	openPage(page: 'welcome' | 'settings'): Promise<unknown>;
	/** Tells how many hints stand open (badge, popup); no value of the record. Called only when something changed. */
	report(state: HintsState): void;
}
