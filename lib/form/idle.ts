/** Runs the action when the browser has time, and no later than `patience`, in milliseconds. */
export function whenIdle(action: () => void, patience: number): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: patience });
	else setTimeout(action, 0); // Safari
}
