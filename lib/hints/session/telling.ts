import { isJudged } from '../model/model.ts';
import { openHints, sceneOf, stateReport } from '../model/shown.ts';
import type { RunningHints } from './running.ts';

const quietBeforeSpeaking = 2000;

/** Tells others how many hints stand open: the popup and the badge at once, who listens to the page once it is quiet. */
export interface Telling {
	/** Tells the popup and the badge, where something changed for them. */
	report(): void;
	/** Speaks the number in a while, where it changed. */
	speakLater(): void;
	/** Another form: its number is spoken anew. */
	forget(): void;
}

export function telling(hints: RunningHints): Telling {
	let lastReport = '';
	let spoken = 0;
	let counted = 0;
	return {
		report() {
			const state = stateReport(hints.model);
			const now = JSON.stringify(state);
			if (now === lastReport || !hints.view) return;
			lastReport = now;
			hints.powers.report(state);
		},
		speakLater() {
			const count = openHints(hints.model).length;
			if (count === counted) return;
			counted = count;
			hints.later('speak', quietBeforeSpeaking, () => {
				if (counted === spoken || !isJudged(hints.model.step)) return;
				spoken = counted;
				hints.drawing.announce(sceneOf(hints.model));
			});
		},
		forget() {
			spoken = counted = 0;
		},
	};
}
