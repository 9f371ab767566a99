import type { FormReport } from '../form/form-report.ts';
import type { FieldId } from '../record/fields.ts';
import type { HintsState } from '../form/hints-state.ts';
import type { Recognition } from '../form/recognition.ts';

/** What the popup and the keyboard commands may ask of the page that shows the hints, by the name of the question. */
export interface PageQuestions {
	/** What stands open. */
	state: { question: Record<string, never>; answer: HintsState };
	/** Which fields were found, which were not, and why; null where the page has nothing like the form. */
	recognition: { question: Record<string, never>; answer: Recognition | null };
	/** The form's structure without one value, for a report; null where there is nothing like the form. */
	report: { question: Record<string, never>; answer: FormReport | null };
	/** Let the person show the field on the page, or take back what was shown; answers once that has begun. */
	point: {
		question: { field: FieldId; words: { ask: string; cancel: string; language: string } | null };
		answer: boolean;
	};
	/** Stop the hints on this page, or everywhere for a time, or take them up again. */
	pause: { question: { paused: boolean | 'hour' | 'today' }; answer: HintsState };
	/** Move to a hint; `field` names which, where the person picked one from a list. */
	go: { question: { to: 'next' | 'previous' | 'open' | { field: string } }; answer: boolean };
}

/** A question as it travels to a page. */
export type PageMessage<Name extends keyof PageQuestions = keyof PageQuestions> = {
	[Each in Name]: { type: Each; question: PageQuestions[Each]['question'] };
}[Name];

/** What a page that shows hints does when it is asked. */
export type PageAnswers = {
	[Name in keyof PageQuestions]: (
		question: PageQuestions[Name]['question'],
	) => PageQuestions[Name]['answer'] | Promise<PageQuestions[Name]['answer']>;
};
