import type { AtNext, CheckReply, Preference, Words } from '../../check/reply.ts';
import type { ToldFinding } from '../../check/finding.ts';
import type { Step } from '../../form/step.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';
import type { AgreementAcceptance, FieldId } from '../../record/fields.ts';
import type { Language } from '../../record/language.ts';

/** How far a field is: `typing` until the person pauses, `pausing` until they leave it, `settled` after that. */
export type Phase = 'typing' | 'pausing' | 'settled';

/** All that the hints remember, in this tab's memory only. */
export interface HintModel {
	step?: Step | undefined;
	/** The form changes a customer that is there already. */
	isExisting: boolean;
	/** The recognised fields in the order of the form; on Subscriptions those of Account info. */
	fields: readonly FieldId[];
	labels: Readonly<Partial<Record<FieldId, string>>>;
	missing: readonly FieldId[];
	/** A field without a phase is untouched. */
	phases: Readonly<Partial<Record<FieldId, Phase>>>;
	/** Fields that the person typed in. */
	edited: ReadonlySet<FieldId>;
	/** Fields about which something was said when their correction began: judged again on every input. */
	flagged: ReadonlySet<FieldId>;
	/** Fields at which a hint was drawn when its correction began, with the field that is being corrected. */
	corrected: ReadonlyMap<FieldId, FieldId>;
	/** Where a drawn hint was corrected just now. */
	repaired: ReadonlySet<FieldId>;
	/** The revision of the newest question. */
	asked: number;
	/** The revision of the newest answer. */
	answered: number;
	/** The language of the page in the newest question. */
	askedIn?: Language | undefined;
	/** The settings changed while nothing could be asked. */
	isOutdated?: boolean;
	/** The revision up to which answers about a field are stale, since it was edited after the question. */
	staleTo: Readonly<Partial<Record<FieldId, number>>>;
	/** The record that the newest answer judged. */
	record: CustomerRecord;
	findings: readonly ToldFinding[];
	/** What was chosen about the agreement on Account info: Review may not show it. */
	agreement?: AgreementAcceptance | undefined;
	faults: number;
	words?: Words | undefined;
	/** The language of the words and sentences. */
	language?: Language | undefined;
	fieldLabels: Readonly<Partial<Record<FieldId, string>>>;
	atNext: AtNext;
	noAnswer?: boolean;
	/** Until when, where it holds everywhere in this browser. */
	paused: boolean | number;
	/** The extension was updated under the page. */
	gone?: boolean;
	/** The way on was reached, or the rest is filled: what is still empty is no longer passed over. */
	reached?: boolean;
	/** Ignored, or settled by «the document says so»: rule, field and value. */
	settled: ReadonlySet<string>;
	/** The note for existing customers: wanted once the form opens empty, until dismissed or something is typed. */
	existingNote: 'unseen' | 'shown' | 'gone';
	/** The first detail of an existing customer that was changed: saving it has them verified again. */
	changedDetail?: FieldId | undefined;
	/** What had the focus last, of the form. */
	focus?: FieldId | 'next' | undefined;
	/** The field whose card is to open as soon as it has something to say: it stays until the focus leaves or the person closes it. */
	wish?: FieldId | undefined;
	/** Closed by the person: does not open by itself until another field had the focus. */
	dismissed?: FieldId | undefined;
	/** The field whose card is open. */
	open?: FieldId | undefined;
	summary?: boolean;
	/** The summary has opened by itself once. */
	opened?: boolean;
	/** The button that leads on was held back once, because the team asks first. */
	held?: boolean;
	/** The fields that are being written by us: nothing is asked before all of them are. */
	writing?: readonly FieldId[] | undefined;
	/** What the person's last press did, for ten seconds. */
	done?: Done | undefined;
	/** The field to which the person is led by way of Update: its link is ringed on Review, and the way ends in the field. */
	led?: FieldId | undefined;
}

/** What a press did, so that it can be said and taken back. */
export interface Done {
	/** The field at whose card it was pressed, and the rule that it answers. */
	on: FieldId;
	rule: string;
	/** The words that say it. */
	said: keyof Words;
	/** The values that were replaced. */
	replaced?: readonly Replacement[];
	/** What was settled for this record: rule, field and value. */
	settled?: string;
	/** What takes back the setting that was changed. */
	back?: Preference | undefined;
}

/** A fix that was carried out. */
export interface Replacement {
	field: FieldId;
	before: string;
	after: string;
}

export const nothingYet: HintModel = {
	isExisting: false,
	fields: [],
	labels: {},
	missing: [],
	phases: {},
	edited: new Set(),
	flagged: new Set(),
	corrected: new Map(),
	repaired: new Set(),
	asked: 0,
	answered: 0,
	staleTo: {},
	record: {},
	findings: [],
	faults: 0,
	fieldLabels: {},
	atNext: 'show',
	paused: false,
	settled: new Set(),
	existingNote: 'unseen',
};

/** What can happen to the hints. */
export type HintEvent =
	| {
			type: 'viewed';
			step: Step | undefined;
			isExisting?: boolean;
			labels: ReadonlyMap<FieldId, string>;
			missing: readonly FieldId[];
			record: CustomerRecord;
	  }
	| { type: 'edited'; field: FieldId }
	| { type: 'rested'; field: FieldId }
	/** The field got the focus, or the button that leads on. */
	| { type: 'focused'; target: FieldId | 'next' }
	/** Its value is final for now; `stays` where the focus is still in it, as after pasting. */
	| { type: 'left'; field: FieldId; value: string; stays?: boolean }
	| { type: 'writing'; fields: readonly FieldId[] | undefined }
	| { type: 'asked'; revision: number; language: Language }
	| { type: 'outdated' }
	| { type: 'answered'; reply: CheckReply; record: CustomerRecord }
	| { type: 'unanswered' }
	| { type: 'gone' }
	| { type: 'paused'; paused: boolean | number }
	| { type: 'noteClosed' }
	/** A card is opened on purpose: by its marker, a key, the summary. */
	| { type: 'opened'; field: FieldId }
	/** The person closes the card, and stays in its field or comes back to it. */
	| { type: 'closed'; field: FieldId | undefined }
	/** The person presses somewhere else: the card closes, and opens again when the field is entered again. */
	| { type: 'pressedElsewhere' }
	| { type: 'summary'; open: boolean; byItself?: boolean }
	| { type: 'held' }
	/** Something was answered, and can be taken back; `undefined`: no longer. */
	| { type: 'done'; done: Done | undefined }
	| { type: 'undone' }
	/** What was settled for this record is shown again. */
	| { type: 'shownAgain' }
	| { type: 'praised' }
	/** The way to a field by Update begins on Review; `undefined`: it has ended. */
	| { type: 'led'; field: FieldId | undefined };

/** Whether a step has values to judge. */
export function isJudged(step: Step | undefined): boolean {
	return step === 'accountInfo' || step === 'review';
}

/** Whether a hint is about the field, at it or at another one. */
export function isAbout(finding: ToldFinding, field: FieldId): boolean {
	return finding.field === field || (finding.related?.includes(field) ?? false);
}

/** Whether something is said about the field, at it or at another one. */
export function concerned(model: HintModel, field: FieldId): boolean {
	return model.findings.some((finding) => isAbout(finding, field));
}

/** Whether a field's value is judged again on every input. */
export function isRecheckedOnInput(model: HintModel, field: FieldId): boolean {
	return model.flagged.has(field) || concerned(model, field);
}
