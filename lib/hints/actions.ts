import type { Choice, ToldFinding } from '../check/finding.ts';
import type { FieldId } from '../record/fields.ts';
import type { Changed, FalseAlarmReport, Preference, Words } from '../check/reply.ts';
import type { Pause } from '../form/hints-state.ts';

type Write = Choice['writes'][number];

/** What the buttons of the hints do. */
export interface Actions {
	/** Opens the card of a field, or closes the one that is open. */
	open(field: FieldId | undefined): void;
	/** Opens the card of a field and leads into it. */
	enter(field: FieldId): void;
	/** Leads from the card back to its field, and leaves the card open. */
	backToField(): void;
	/** A press on the card's text: where a control of the page lies beneath, it gets the focus. */
	pressBeneath(at: { left: number; top: number }): void;
	/** Leads to a field: the focus goes there and its card opens. */
	go(field: FieldId): void;
	/** On Review: leads to a field by way of Update, whose link is ringed. */
	goByUpdate(field: FieldId): void;
	/** Writes all of it, or nothing: answers whether the page holds the new values. `said` are the words that tell it. */
	fix(finding: ToldFinding, said: keyof Words, writes: readonly Write[]): Promise<boolean>;
	/** Takes the last press back. */
	undo(): void;
	/** Ignore, «the document says so», or the reminder answered. */
	answer(finding: ToldFinding, said: keyof Words): void;
	/** Shows again what was answered for this record. */
	showAgain(): void;
	/** Settles something for good; `said` are the words that tell it. */
	prefer(finding: ToldFinding, said: keyof Words, preference: Preference): Promise<Changed>;
	/** Words a report, the value masked. */
	falseAlarm(finding: ToldFinding): Promise<FalseAlarmReport>;
	/** What stands in a field now. */
	valueOf(field: FieldId): string;
	/** Whether it can be replaced from here. */
	canWrite(field: FieldId): boolean;
	/** Whether there is something on the page to lead to. */
	canGo(field: FieldId): boolean;
	showSummary(isOpen: boolean): void;
	pause(how: Pause): void;
	resume(): void;
	tryAgain(): void;
	/** Opens our page about permissions, or the settings. */
	openPage(page: 'welcome' | 'settings'): void;
	/** `forGood`: it does not come with the next form either. */
	closeNote(forGood: boolean): void;
}
