import { describe, expect, it } from 'vitest';
import { cornerPlace, markerPlace, overlaps, type Rectangle } from '../../lib/hints/placing/placing.ts';

const box: Rectangle = { left: 100, top: 200, right: 400, bottom: 232 };
const anywhere = { from: 0, to: 1000, rtl: false, isFree: () => true };
const full = (spot: { left: number; top: number }) => ({ ...spot, right: spot.left + 24, bottom: spot.top + 24 });

describe('the marker', () => {
	it.each([
		['outside the end edge', anywhere, { left: 404, top: 204 }],
		['outside the end edge, right to left', { ...anywhere, rtl: true }, { left: 72, top: 204 }],
		['in the row of the label where the window ends', { ...anywhere, to: 410 }, { left: 376, top: 174 }],
		[
			'in the row of the label where a field stands beside',
			{ ...anywhere, isFree: (spot: Rectangle) => !overlaps(spot, { left: 410, top: 200, right: 600, bottom: 232 }) },
			{ left: 376, top: 174 },
		],
		[
			'below where the row of the label is used too',
			{ ...anywhere, to: 410, isFree: ({ top }: Rectangle) => top > 230 },
			{ left: 376, top: 234 },
		],
		['in the row of the label when all is used', { ...anywhere, isFree: () => false }, { left: 376, top: 174 }],
	])('%s', (_, where, expected) => {
		const place = markerPlace(box, where);
		expect(place).toEqual(expected);
		expect(overlaps(full(place), box)).toBe(false);
	});

	it('stands at the top of a tall box', () => {
		expect(markerPlace({ ...box, bottom: 500 }, anywhere).top).toBe(208);
	});
});

describe('the corner', () => {
	const room = { width: 1000, height: 800, rtl: false, inset: 16 };
	const size = { width: 120, height: 32 };
	const atEnd = { left: 800, top: 700, right: 1000, bottom: 800 };
	it.each([
		['stays where it covers nothing', '' as const, [], ''],
		['leaves the button that leads on free', '' as const, [atEnd], 'top'],
		['goes on to the other side', '' as const, [atEnd, { left: 800, top: 0, right: 1000, bottom: 100 }], 'start'],
		['stays where the person put it', 'start' as const, [atEnd], 'start'],
		['stays when every corner is used', '' as const, [{ left: 0, top: 0, right: 1000, bottom: 800 }], ''],
	])('%s', (_, current, kept, expected) => {
		expect(cornerPlace(current, size, kept, room)).toBe(expected);
	});
	it('counts the sides from the end, right to left', () => {
		expect(cornerPlace('', size, [atEnd], { ...room, rtl: true })).toBe('');
	});
});
