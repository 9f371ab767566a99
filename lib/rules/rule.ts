import type { FieldId } from '../record/fields.ts';
import type { ReadingContext } from './readings/reading.ts';
import type { SourceId } from './sources.ts';

/** Levels of a finding, strongest first. */
export const levels = ['error', 'warning', 'question', 'hint'] as const;

export type Level = (typeof levels)[number];

/** How surely something is a fault where the portal has published no rule on it. */
export type Sureness = Exclude<Level, 'error'>;

/** What fills the placeholders of a sentence: strings, numbers, or a list of field ids. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What a rule says about a record. */
export interface RuleFinding {
	/** The field that the advice stands beside. */
	field: FieldId;
	/** Which sentence of the rule: one of its `messages`. */
	message: string;
	/** What fills the sentence. */
	data?: FindingData;
	/** Only where the rule knows better than its own level. */
	level?: Level;
	/** A repair that is certain. */
	fix?: { field: FieldId; value: string };
	/** Repairs of which the person takes one; each label names a sentence of the locales. */
	choices?: readonly Choice[];
	/** Other fields that the finding is about. */
	related?: readonly FieldId[];
	/** Only where this finding stands elsewhere in the rule's group than the rule itself. */
	rank?: number;
}

/** One of several repairs: all that it writes is written together. */
export interface Choice {
	label: string;
	writes: readonly Write[];
}

/** What is written into one field. */
export interface Write {
	field: FieldId;
	value: string;
	/** ISO 3166-2 of a state, which a list shows by its name in the page's language. */
	code?: string;
	/** What a person is shown where the value is a code. */
	shown?: string;
}

/** What a rule may look at. Nothing else: no clock, no browser, no network. Reading a field that the rule does not name in `fields` is a fault. */
export interface RuleContext<Options = Readonly<Record<string, never>>> extends ReadingContext {
	/** Today as an ISO 8601 date, handed in. */
	today: string;
	/** What the team set, over the rule's own defaults. */
	options: Options;
}

/** One rule: one file, named by its id, which is a noun of the fault. */
export interface Rule<Options = Readonly<Record<string, never>>> {
	id: string;
	/** The level of its findings, `error` only where the portal's published rules refuse; settings may change it or switch the rule off. */
	level: Level;
	/** Its subject, where several rules judge one value: of a group only the first by rank is said about a field. */
	group?: string;
	/** Its place in the group, a band of `ranks.ts`; lower stands first. */
	rank?: number;
	/** It judges the text itself: every other rule judges a value of which it speaks as its repair leaves it, and without a repair stands behind it. */
	isOfText?: true;
	/** All it reads. */
	fields: readonly FieldId[];
	/** The published sentence or page that it rests on. */
	source: SourceId;
	/** The names of its sentences in the locales. */
	messages: readonly string[];
	/** False where the value is made up: nobody may accept it always. */
	acceptable?: false;
	/** What a team may set, with the default of each. Lists of words or single values only. */
	options?: Options;
	check(context: RuleContext<Options>): Iterable<RuleFinding>;
}

/** What is known of a rule without its code: what settings, options and popup need. */
export interface RuleEntry extends Pick<
	Rule<Readonly<Record<string, unknown>>>,
	'id' | 'level' | 'acceptable' | 'options'
> {
	/** The field that it is about: the first of those that it reads. */
	field: FieldId;
}

/** A rule whose options are known by name only, as the list of all rules holds it. */
export type AnyRule = Rule<any>;

/** The rule as it was written, its types checked. */
export function rule<Options = Readonly<Record<string, never>>>(definition: Rule<Options>): Rule<Options> {
	return definition;
}
