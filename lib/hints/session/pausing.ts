import type { Pause } from '../../form/hints-state.ts';
import type { RunningHints } from './running.ts';

/** Pauses the hints and takes them up again. */
export interface Pausing {
	pause(how: Pause): void;
	resume(): void;
	/** Takes them up again where the end of the pause has come. */
	resumeIfOver(): void;
}

export function pausing(hints: RunningHints): Pausing {
	const { update, powers } = hints;
	const resume = async () => {
		const isEverywhere = typeof hints.model.paused === 'number';
		update({ type: 'paused', paused: false });
		if (isEverywhere) await powers.pause(0).catch(() => {});
		if (isEverywhere && hints.canAsk()) hints.ask();
		else hints.askIfChanged();
	};
	return {
		pause(how) {
			const until = { page: true, hour: Date.now() + 3_600_000, today: new Date().setHours(23, 59, 59, 0) }[how];
			update({ type: 'paused', paused: until });
			if (typeof until === 'number') void powers.pause(until).catch(() => {});
		},
		resume: () => void resume(),
		resumeIfOver() {
			const { paused } = hints.model;
			if (typeof paused === 'number' && !isPaused(paused)) void resume();
		},
	};
}

/** Whether a pause holds: one with an end is over when the clock says so. */
export function isPaused(paused: boolean | number): boolean {
	return typeof paused === 'number' ? paused > Date.now() : paused;
}
