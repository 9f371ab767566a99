import type { WorkerQuestions } from '../../lib/wire/worker-questions.ts';
import type { Language } from '../../lib/record/language.ts';
import type { Changed } from '../../lib/settings/change.ts';
import type { CurrentSettings, Stored } from '../../lib/settings/stored.ts';
import type { RuleExamples, Texts } from '../../lib/text/texts.ts';

/** A change that a page of ours may ask the worker for. */
export type OwnChange = WorkerQuestions['change']['question'];

/** A text of the locales' `options` part. */
export type Text = (key: string, data?: Readonly<Record<string, unknown>>) => string;

/** What every section of the settings is given. */
export interface SectionProps {
	texts: Texts;
	text: Text;
	/** The language of the page. */
	language: Language;
	/** What the built-in rules say in examples. */
	examples: RuleExamples;
	current: CurrentSettings;
	/** What the browser keeps: for what `current` does not tell, such as the imported packs. */
	stored: Stored;
	/** Asks the worker for a change; what is stored is shown anew, and what became of it is said, before the answer. */
	change(change: OwnChange): Promise<Changed>;
	/** Puts any other question to the worker. */
	ask<Name extends keyof WorkerQuestions>(
		type: Name,
		question: WorkerQuestions[Name]['question'],
	): Promise<WorkerQuestions[Name]['answer']>;
}
