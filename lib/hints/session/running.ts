import type { FormField, FormView } from '../../form/form.ts';
import type { FieldId } from '../../record/fields.ts';
import type { HintsDrawing } from '../drawing.ts';
import type { HintEvent, HintModel } from '../model/model.ts';
import type { HintPowers } from '../powers.ts';

/** What the parts of a session share while it runs. */
export interface RunningHints {
	readonly model: HintModel;
	/** The form as it stands; undefined before it was seen. */
	readonly view: FormView | undefined;
	readonly powers: HintPowers;
	readonly drawing: HintsDrawing;
	/** A recognised field of the form as it stands. */
	field(id: FieldId | undefined): FormField | undefined;
	/** Lets an event happen to the model, and draws what it changes. */
	update(event: HintEvent): void;
	/** Does the action after so many milliseconds; the same name again starts the time anew. */
	later(name: string, wait: number, action: () => void): void;
	/** Resolves once the form stands as the page has it now, or after a moment where the page never rests. */
	settled(): Promise<void>;
	/** Puts the record to the worker. */
	ask(): void;
	/** Asks where the record, the settings or the language are others than in the newest answer. */
	askIfChanged(): void;
	/** Whether there is something to judge, and no pause. */
	canAsk(): boolean;
}
