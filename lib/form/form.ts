import type { CustomerRecord } from '../record/customer-record.ts';
import type { FieldId } from '../record/fields.ts';
import type { Language } from '../record/language.ts';
import type { Step } from './step.ts';

/** One field of the record as it stands on the page. */
export interface FormField {
	id: FieldId;
	/** What takes the focus: the native input or select, the first radio of a group; on Review the Update link. */
	control: HTMLElement;
	/** The visible box beside which a marker stands. */
	box: HTMLElement;
	/** Every element that belongs to it: what a focus, an edit or a press in any of them concerns. */
	members: readonly Element[];
	/** The label's own words, without the asterisk and the links inside it. */
	label: string;
	/** The value now, as a record holds it (country as ISO code, date as ISO 8601). */
	read(): string;
	/** Writes the value, keeping the browser's undo where it can, and answers whether the page holds it now. */
	write?(value: string): Promise<boolean>;
}

/** Whose form a page may hold: one that adds a customer, or the account page of one that is there already. */
export type FormPage = 'newCustomer' | 'existingCustomer';

/** What stands on the page now. */
export interface FormView {
	/** Undefined where no step of the form is recognised. */
	step: Step | undefined;
	/** The form changes a customer that is there already: there is one step, and nothing to accept. */
	isExisting: boolean;
	/** The language that the page speaks, where it is one of ours. */
	language: Language | undefined;
	/** The recognised fields in the order of the form; empty on `confirmation` and `subscriptions`. */
	fields: ReadonlyMap<FieldId, FormField>;
	/** Fields every such form has, that could not be recognised. */
	missing: readonly FieldId[];
	/** The button that leads on: Next, Submit on Review, or Save of an existing customer. */
	next: HTMLElement | undefined;
	/** On Review: the way back to Account info. */
	update: HTMLElement | undefined;
}

/** What happens on the form. */
export interface FormEvents {
	/** Another step, or other fields: after navigation and re-rendering. */
	onView(view: FormView): void;
	/** A recognised field, or the button that leads on, got the focus. */
	onFocus(target: FieldId | 'next'): void;
	/** The person typed in the field: its value changed and may not be final. Not during composition. */
	onEdit(field: FieldId): void;
	/** The field's value is final for now: left, chosen, pasted, filled in by the browser, or set by the page. */
	onSettle(field: FieldId): void;
}

/** A form being watched. */
export interface FormWatch {
	view(): FormView;
	/** The record as it stands now; fields that are not on the page are absent. */
	record(): CustomerRecord;
	/** Resolves once what the page did until now is looked at: at once where it did nothing. Waits no longer than two seconds for a page that never rests. */
	settled(): Promise<void>;
	/** Looks at the page again: what was said of its fields changed. */
	look(): void;
	/** Takes a look of somebody else's at the page as it stands now, when the browser has time; undefined where it is left meanwhile. */
	take<Result>(look: (view: FormView) => Generator<undefined, Result>): Promise<Result | undefined>;
}
