/** Where evidence of what a control asks for comes from. */
export type EvidenceSource = keyof typeof weights;

/**
 * How much each source of evidence tells. A label outweighs all that the page's makers named for themselves; what only
 * hints at a kind stays below `enough` alone.
 */
export const weights = {
	/** The first text that labels the control, and any further one. */
	label: 6,
	otherLabel: 3,
	/** The text that stands before it, where nothing labels it. */
	caption: 4.5,
	/** Beside a label, and where there is none. */
	placeholder: 1,
	lonePlaceholder: 3,
	/** An address with an @ as example. */
	exampleEmail: 1.6,
	/** A number as example, where a type may say the same. */
	examplePhone: 0.6,
	autocomplete: 4,
	/** Its name or id, beside a label and where there is none. */
	name: 1.5,
	loneName: 3,
	title: 2,
	typeEmail: 7,
	typeTel: 1.4,
	typeUrl: 4,
	/** What a list of choices holds. */
	callingCodes: 20,
	countryNames: 8,
	shortCodes: 3,
} as const;

/** A field is answered from this much evidence on. */
export const enough = 1.5;

/**
 * A field is written into from this much on: a label with at most one word more, a name where nothing labels it, or two
 * weaker sources that agree. Advice under the wrong field is put right by a look; a value in the wrong field is not.
 */
export const enoughToWrite = 2.5;
/** What speaks for another kind must then be below this share of what speaks for the answer. */
export const doubt = 0.5;

/** How much of a weight counts by the number of other words in the text: a whole label tells more than a word of one. */
export function shareOf(extra: number): number {
	if (extra === 0) return 1;
	if (extra === 1) return 0.5;
	return extra < 4 ? 0.35 : 0.25;
}

/** Of kinds whose words have other meanings too, a label with further words tells less. */
export const vagueShare = 0.6;
