import type { FieldId } from '../record/fields.ts';
import type { Recognition } from './recognition.ts';

/** What a list holds, without a word of it: `codes` of countries or states, `names` of many letters, or anything else. */
export interface ReportedOptions {
	count: number;
	hold: 'codes' | 'words';
}

/** One element of a reported form; a text stands as it is where every word of it is one that labels use, otherwise masked. */
export interface ReportedElement {
	tag: string;
	attributes?: Readonly<Record<string, string>>;
	/** The field that it was recognised as. */
	field?: FieldId;
	/** The button that leads on. */
	leadsOn?: true;
	options?: ReportedOptions;
	/** What its open shadow root holds. */
	shadow?: readonly ReportedNode[];
	nodes?: readonly ReportedNode[];
}

export type ReportedNode = ReportedElement | string;

/** The structure of a page's form, without one value: what a developer needs to read it better. */
export interface FormReport {
	faircopyForm: 1;
	/** The language that the page says it speaks. */
	language: string;
	step: string;
	found: readonly Pick<Recognition['found'][number], 'id' | 'signs' | 'isLocked'>[];
	missing: Recognition['missing'];
	unknown: number;
	body: readonly ReportedNode[];
}
