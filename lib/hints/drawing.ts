import type { Words } from '../check/reply.ts';
import type { FormView } from '../form/form.ts';
import type { Language } from '../record/language.ts';
import type { Scene } from './model/shown.ts';

/** What is drawn of the hints, and where. */
export interface HintsDrawing {
	/** Draws the scene beside the form as it stands; nothing at all away from the form. */
	draw(scene: Scene, form: FormView): void;
	/** Speaks how many hints there are. */
	announce(scene: Scene): void;
	/** Puts the focus on the first button of the open card. */
	enterCard(): boolean;
	/** Puts the focus in the summary, or back on the pill. */
	enterCorner(isOpen: boolean): void;
	/** Whether the focus is on something of ours. */
	hasFocus(): boolean;
	/** Whether an event comes from something of ours. */
	isOurs(event: Event): boolean;
	/** Looks anew where things may stand, in the next frame: something of the form got the focus. */
	place(): void;
	remove(): void;
	/** The quiet note that the extension was updated under the page. It stands alone, and nothing reloads by itself. */
	noteUpdate(words: Words, language: Language): void;
}
