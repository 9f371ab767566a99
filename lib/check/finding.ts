import type { FieldId } from '../record/fields.ts';
import type { Choice, FindingData, Level } from '../rules/rule.ts';

export type { Choice, FindingData, Level, Write } from '../rules/rule.ts';
export { levels } from '../rules/rule.ts';

/** What is wrong with a record, in ids and data: the sentences are made last, by `text/`. */
export interface Finding {
	/** Id of the rule. */
	rule: string;
	/** The field that the advice stands beside. */
	field: FieldId;
	level: Level;
	/** Which sentence of the rule. */
	message: string;
	/** What fills the sentence. */
	data: FindingData;
	/** A certain repair. */
	fix?: { field: FieldId; value: string };
	/** Repairs of which the person takes one. */
	choices?: readonly Choice[];
	/** Other fields concerned. */
	related?: readonly FieldId[];
	/** The portal's published rules refuse the value, whatever level a team or a person set. */
	published?: true;
	/** Which layer set the level, where it is not the rule itself. */
	levelFrom?: string;
	/** The level that it would have: its pack is tried out, and only shows what it would say. */
	wouldBe?: Level;
}

/** What became of a rule, or of one of its findings: a line of the trace. */
export interface Outcome {
	rule: string;
	/** `below`: it is weaker than the weakest level that is shown. */
	became: 'said' | 'off' | 'accepted' | 'behind' | 'below' | 'skipped' | 'nothing' | 'fault';
	/** The field of the finding, where there is one. */
	field?: FieldId;
	/** The condition of a team's check that did not hold, by its position. */
	condition?: number;
	/** The rule that stands before it in its group. */
	behind?: string;
}

/** A rule that could not run: its id and the name of the error, never a value. */
export interface Fault {
	rule: string;
	error: string;
}

/** The answer to one record. */
export interface Judgement {
	/** In the order of the form, the strongest first within a field. */
	findings: Finding[];
	faults: Fault[];
	/** What became of every rule, where it was asked for. */
	trace?: readonly Outcome[];
}

/** A finding with its sentences, in one language: plain text without markup. */
export interface FindingText {
	/** The fault in two or three words. */
	title: string;
	/** What is wrong, with what was seen. */
	what: string;
	/** What to do. */
	action: string;
	/** Why it matters, in one or two sentences. */
	why: string;
	/** The published page that the rule rests on; a team's check may have none. */
	source?: Link;
	/** Where to look it up, such as the official register with the name filled in; followed on click only. */
	link?: Link;
	/** What the level says, and in whose name. */
	level: string;
	/** Who set the level, in a sentence, where it is not the rule itself. */
	levelFrom?: string;
}

export interface Link {
	label: string;
	/** https only. */
	href: string;
}

/** A finding as it travels to the page: with its sentences. */
export interface ToldFinding extends Finding {
	text: FindingText;
	/** The person may always accept the value. */
	acceptable?: true;
	/** A policy lets nobody report it as a false alarm. */
	unreportable?: true;
}
