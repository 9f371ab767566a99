/** Runs `task` when the page is idle, a little at a time. */
export function runIdle<Result>(
	task: Generator<undefined, Result>,
	pace: {
		signal: AbortSignal;
		/** Milliseconds at a time. */
		slice: number;
		done: (result: Result) => void;
	},
): void {
	const go = (): void => {
		if (pace.signal.aborted) return;
		const until = performance.now() + pace.slice;
		do {
			const { done: isDone, value } = task.next();
			if (isDone) return pace.done(value);
		} while (performance.now() < until);
		whenIdle(go);
	};
	whenIdle(go);
}

function whenIdle(callback: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 100 });
	else setTimeout(callback, 0); // Safari
}
