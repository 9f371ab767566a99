/** The longest pause, in milliseconds: a day, whoever asks. */
const longest = 86_400_000;

/**
 * Until when a pause lasts that is asked for or was stored, as milliseconds of the clock; 0 for none. Anything but a
 * moment between now and a day from now is none, or cut to a day.
 */
export function pauseUntil(asked: unknown, now: number): number {
	if (typeof asked !== 'number' || !Number.isFinite(asked) || asked <= now) return 0;
	return Math.min(asked, now + longest);
}
