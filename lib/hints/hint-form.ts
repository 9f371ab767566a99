import type { CustomerRecord } from '../record/customer-record.ts';
import type { FieldId } from '../record/fields.ts';
import type { Language } from './powers.ts';

/** The steps of the flow. */
export type Step = 'accountInfo' | 'subscriptions' | 'review' | 'confirmation';

/** What the hints need of one field on the page; `lib/page` has it. */
export interface HintField {
	id: FieldId;
	/** What takes the focus; on Review the link that leads back to the field. */
	control: HTMLElement;
	/** The visible box beside which a marker stands. */
	box: HTMLElement;
	/** The label's own words. */
	label: string;
	read(): string;
	/** Writes the value and answers whether the page holds it now. */
	write?(value: string): Promise<boolean>;
}

/** What the hints need of the form as it stands. */
export interface HintView {
	step: Step | undefined;
	language: Language | undefined;
	/** In the order of the form. */
	fields: ReadonlyMap<FieldId, HintField>;
	/** Fields every such form has, that could not be recognised. */
	missing: readonly FieldId[];
	/** The button that leads on. */
	next: HTMLElement | undefined;
	/** On Review: the way back to Account info. */
	update: HTMLElement | undefined;
}

/** The form that the hints stand beside. */
export interface HintForm {
	view(): HintView;
	record(): CustomerRecord;
}
