import type { FieldId } from './fields.ts';

/** What tells one control of a form from all others: words of the page, and never an id that may be generated. */
export interface FieldSign {
	/** The label's own words; '' where it has none. */
	label: string;
	/** The heading or the name of the group above it. */
	section?: string;
	/** Its name in the page, as words, where it reads like words. */
	name?: string;
	/** Its place among the controls of which all of this is the same, from 0 on. */
	place: number;
}

/** What a person or a team said about the fields of one portal's form. */
export interface FormMapping {
	/** Where the form stands: `https://partner.microsoft.com`. */
	origin: string;
	/** One entry for each field; of `none` several: controls that are no field of the customer. */
	fields: readonly { field: FieldId | 'none'; sign: FieldSign }[];
}
