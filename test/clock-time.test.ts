import { expect, test } from 'vitest';
import { clockTime } from '../lib/record/clock-time.ts';

test.each([
	['en', 0, 14, '12:14 AM'],
	['en', 14, 5, '2:05 PM'],
	['fr', 0, 14, '0 h 14'],
	['fr', 14, 5, '14 h 05'],
] as const)('in %s, %i hours and %i minutes are written “%s”', (language, hours, minutes, expected) => {
	const moment = new Date(2026, 0, 5, hours, minutes).getTime();
	expect(clockTime(moment, language).replace(/\s/g, ' ')).toBe(expected);
});
