import { whenIdle } from '../../form/idle.ts';

/** How long a busy page is waited for, in milliseconds. */
const patience = 100;

/**
 * Runs `task` when the page is idle, a little at a time. A page can make any look at it throw (a field named
 * `getAttribute`): then there is no result.
 */
export function runIdle<Result>(
	task: Generator<undefined, Result>,
	pace: {
		signal: AbortSignal;
		/** Milliseconds at a time. */
		slice: number;
		done: (result: Result | undefined) => void;
	},
): void {
	const go = (): void => {
		if (pace.signal.aborted) return;
		const until = performance.now() + pace.slice;
		do {
			let step: IteratorResult<undefined, Result>;
			try {
				step = task.next();
			} catch {
				return pace.done(undefined);
			}
			if (step.done) return pace.done(step.value);
		} while (performance.now() < until);
		whenIdle(go, patience);
	};
	whenIdle(go, patience);
}
