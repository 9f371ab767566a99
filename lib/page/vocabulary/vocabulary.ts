import type { Step } from '../../form/step.ts';
import type { FieldId } from '../../record/fields.ts';

/** What a label may ask for: a field of the record, or what resembles one. */
export type FieldKind = FieldId | 'fullName' | 'addressLine3';

/** The buttons and links of the flow, by what they do. */
export type Press = 'next' | 'submit' | 'save' | 'update' | 'leave';

/** What a group of phrases says: a kind of field, or what is surely none. */
export type PhraseGroup =
	| Exclude<FieldKind, `agreement${string}`>
	/** Surely no field of the record, whatever else the label says. */
	| 'veto'
	/** A moment that is not the agreement's. */
	| 'moment'
	/** A name of which only the neighbours tell whose it is. */
	| 'bareName';

/**
 * Phrases of a language, as people write them on labels, buttons and headings: folded (no accents, lower case, signs as
 * spaces), one or several by `|`. `(a|b)` is either, `?` makes what stands before it optional, `\w+` is any word, `.*` anything.
 */
export type Phrases = readonly string[];

/** What the recognition knows of the labels of one language. */
export interface Vocabulary {
	/** What a label says by phrases in it; which group is asked first is settled in `precedence.ts`. */
	phrases: Readonly<Record<PhraseGroup, Phrases>>;
	/** Whole labels whose words would say something else: asked before all phrases. */
	wholeLabels: Readonly<Partial<Record<FieldKind, Phrases>>>;
	/** Words of a label that change nothing about what it asks for. */
	idleWords: Phrases;
	/** Names of the steps, as headings and indicators bear them. */
	steps: Readonly<Record<Step, Phrases>>;
	/** Before the name of a step: “Step 2 of 3”. */
	stepNumber: { step: Phrases; of: Phrases };
	/** Whole headings of a page that adds a customer. */
	entryHeadings: Phrases;
	/** Whole headings that stand only where the one-time password is shown. */
	afterwardsHeadings: Phrases;
	/** Whole headings of the last page, unless the steps themselves are headings. */
	lastHeadings: Phrases;
	presses: Readonly<Record<Press, Phrases>>;
	agreement: {
		/** A sentence is about the agreement where it holds one. */
		subject: Phrases;
		/** It asks who it was or when, or says that it is not so: at its beginning, or anywhere. */
		otherStart: Phrases;
		other: Phrases;
		/** The customer will be asked to accept. */
		willAccept: Phrases;
		/** The customer has accepted. */
		hasAccepted: Phrases;
		/** Words in the heading of the fields of the person who accepted, and of the fields of somebody else. */
		section: Phrases;
		otherSection: Phrases;
	};
	/** Words that tell the language of a form. */
	tellingWords: Phrases;
	/** In brackets behind a label. */
	labelRemarks: Phrases;
	/** Links inside a label. */
	labelQuestions: Phrases;
	/** Whole labels that only the neighbours tell: the name of a person, or the family name alone. */
	bareNames: Phrases;
	/** The label of the family name, where the given name stands just before it. */
	familyNameAlone: Phrases;
	/** Whole labels that ask for a country by its code, or for what is dialled for it. */
	countryCodes: Phrases;
	/** How a label begins that asks for the same once more. */
	repetitions: Phrases;
	/** What a label says that tells a state from a country no better than none. */
	vagueLabels: Phrases;
	/** What stands on Review in the place of an empty value. */
	noValue: Phrases;
	/** How the names of the twelve months begin, in their order, by `|`. */
	months: string;
	countries: {
		/** Names that lists of countries use and the browser does not, folded, by code: one or several by `|`. */
		names: Readonly<Record<string, string>>;
		/** Words in such names that tell no country from another. */
		idle: Phrases;
		/** How names begin that several countries share: what stands behind them in brackets tells which. */
		shared: Phrases;
	};
	/** How an option begins that stands for “nothing chosen yet”. */
	invitations: Phrases;
}

/** Phrases as one part of a regular expression. */
export function patternOf(phrases: Phrases): string {
	return phrases.map((phrase) => phrase.replace(/\((?!\?)/g, '(?:')).join('|');
}
