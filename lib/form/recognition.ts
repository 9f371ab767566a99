import type { FieldId } from '../record/fields.ts';

/** What told which field a control is, in the words of a person; `before`: what it was before the page was translated; `person`: somebody said so. */
export type Sign =
	| 'label'
	| 'caption'
	| 'placeholder'
	| 'autocomplete'
	| 'name'
	| 'title'
	| 'type'
	| 'options'
	| 'answers'
	| 'neighbours'
	| 'before'
	| 'person';

/** Why a field that every form has was not found. */
export type Absence =
	/** Nothing on the page is called so. */
	| 'unnamed'
	/** Something says so, and something else about the same control says otherwise, or too little. */
	| 'unsure'
	/** It is there and not shown. */
	| 'hidden'
	/** Somebody said which it is, and it is not there any more, or not alone. */
	| 'unmet';

/** What was made of a form, for whoever asks why: labels of the page, and no value. */
export interface Recognition {
	/** In the order of the form. */
	found: readonly { id: FieldId; label: string; signs: readonly Sign[]; isLocked: boolean }[];
	missing: readonly { id: FieldId; why: Absence }[];
	/** How many controls that are shown were not understood. */
	unknown: number;
}
