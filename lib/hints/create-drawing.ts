import type { HintsDrawing } from './drawing.ts';
import type { Moving } from './session/moving.ts';
import type { Pausing } from './session/pausing.ts';
import type { RunningHints } from './session/running.ts';

/** What a drawing's buttons act on. */
export interface DrawnSession {
	hints: RunningHints;
	move: Moving;
	pauses: Pausing;
}

/** Makes the drawing of a session. What its buttons do comes with it: nothing can be pressed before. */
export type CreateDrawing = (document: Document, session: DrawnSession, mode: ShadowRootMode) => HintsDrawing;
