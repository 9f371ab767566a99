import { whenIdle } from '../form/idle.ts';
import type { CreateDrawing } from './create-drawing.ts';
import type { HintsDrawing } from './drawing.ts';

/** How long the page may be busy before the drawing is brought all the same, in milliseconds: the reminder is due within a second. */
const patience = 500;
/** How long to wait before it is asked for again, in milliseconds, each time after it did not come: the worker may just be stopped or starting. */
const waits = [200, 500, 1000, 2000, 5000, 10_000];

/**
 * A drawing whose code comes later: when the browser is idle, or at once when something of the form gets the focus. What
 * was to be drawn meanwhile is drawn as soon as it is there.
 *
 * @param load Brings the code; undefined where it did not come: then it is asked for again, ever later, and on every focus.
 */
export function deferredDrawing(load: () => Promise<CreateDrawing | undefined>): CreateDrawing {
	return (document, session, mode) => {
		/** What is to be drawn as soon as it can be. */
		let wanted: Parameters<HintsDrawing['draw']> | undefined;
		let isLoading = false;
		let isPlanned = false;
		let tries = 0;
		let timer: ReturnType<typeof setTimeout> | undefined;

		const bring = async () => {
			if (isLoading) return;
			// The form may be there again.
			isPlanned = Boolean(wanted);
			if (!wanted) return;
			isLoading = true;
			clearTimeout(timer);
			const create = await load().catch(() => undefined);
			isLoading = false;
			isPlanned = Boolean(wanted);
			if (!wanted) return;
			if (create) {
				// From here on it is the drawing itself.
				Object.assign(drawing, create(document, session, mode));
				drawing.draw(...wanted);
				wanted = undefined;
			} else {
				const wait = waits[tries++];
				if (wait) timer = setTimeout(() => void bring(), wait);
			}
		};
		const plan = () => {
			if (isPlanned) return;
			isPlanned = true;
			whenIdle(() => void bring(), patience);
		};

		const nothing = () => {};
		const no = () => false;
		const drawing: HintsDrawing = {
			draw(scene, form) {
				wanted = scene.isDrawn ? [scene, form] : undefined;
				if (wanted) plan();
			},
			place: () => void bring(),
			remove() {
				wanted = undefined;
				clearTimeout(timer);
				isPlanned = false;
				tries = 0;
			},
			announce: nothing,
			enterCard: no,
			enterCorner: nothing,
			hasFocus: no,
			isOurs: no,
			noteUpdate: nothing,
		};
		return drawing;
	};
}
