import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerAt, markerPlace } from '../../lib/hints/placing/markers.ts';
import { freeRectangles, gaps, overlaps, type Rectangle, rectangleAt } from '../../lib/hints/placing/rectangles.ts';
import { dockFor, farthest, freeCorner, leastRoom, panelPlace, roomFor } from '../../lib/hints/placing/room.ts';

const rectangle = (left: number, top: number, right: number, bottom: number): Rectangle => ({
	left,
	top,
	right,
	bottom,
});
const laptop = rectangle(0, 0, 1366, 768);
const field = rectangle(432, 286, 827, 318);
const size = { width: 372, height: 160 };
const sizes = [size, { width: 300, height: 190 }, { width: 240, height: 230 }];
/** A form in one column over the whole height, with so much free beside it. */
const column = (left: number, right: number) =>
	Array.from({ length: 20 }, (_, row) => rectangle(left, row * 40, right, row * 40 + 32));

describe('the free rectangles of a ground', () => {
	it.each([
		['the whole of an empty ground', [], [laptop]],
		['none where all is taken', [rectangle(-10, -10, 2000, 2000)], []],
		['none that is smaller than asked for', column(200, 1166), []],
		['the margins of a column', column(500, 900), [rectangle(0, 0, 500, 768), rectangle(900, 0, 1366, 768)]],
	])('are %s', (_, obstacles, expected) => {
		expect(freeRectangles(laptop, obstacles, leastRoom)).toEqual(expected);
	});
});

const side = fc.integer({ min: 0, max: 600 });
const anyRectangle = fc
	.tuple(side, side, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
	.map(([left, top, width, height]) => rectangleAt({ left, top }, { width, height }));
const small = rectangle(0, 0, 700, 700);

describe('room for a card', () => {
	it.each([
		['none where the window is full', column(0, 1366), undefined],
		['none where it would stand too far from its field', [rectangle(0, 0, 1366, 660)], undefined],
		['beside the field, in the margin', column(432, 1366), { left: 54, top: 286, ...size }],
		['above it where both sides are taken', [rectangle(0, 250, 1366, 768)], { left: 432, top: 84, ...size }],
		['below it where only that is free', [rectangle(0, 0, 1366, 340)], { left: 432, top: 346, ...size }],
		['narrower where the margin is', column(310, 1366), { left: 4, top: 286, width: 300, height: 190 }],
		[
			'lower than its text where nothing else is free',
			[...column(432, 1366), rectangle(0, 0, 432, 300), rectangle(0, 412, 432, 768)],
			{ left: 54, top: 306, width: 372, height: 100 },
		],
	])('is %s', (_, obstacles, expected) => {
		expect(roomFor({ anchor: field, ground: laptop, obstacles, sizes })).toEqual(expected);
	});

	it('is found wherever the least of it is free, near enough, and covers nothing', () => {
		fc.assert(
			fc.property(fc.array(anyRectangle, { maxLength: 25 }), anyRectangle, (obstacles, anchor) => {
				const place = roomFor({ anchor, ground: small, obstacles, sizes });
				const rooms = freeRectangles(small, [anchor, ...obstacles], leastRoom).map((room) => gaps(room, anchor));
				expect(place !== undefined).toBe(rooms.some(({ across, down }) => Math.max(across, down) <= farthest));
				if (!place) return;
				const card = rectangleAt(place, place);
				expect([anchor, ...obstacles].filter((other) => overlaps(card, other))).toEqual([]);
				expect(card.left >= 0 && card.top >= 0 && card.right <= 700 && card.bottom <= 700).toBe(true);
				expect(place.width >= leastRoom.width && place.height >= leastRoom.height).toBe(true);
			}),
		);
	});
});

describe('a sheet at the edge', () => {
	const phone = rectangle(0, 0, 320, 640);
	it.each([
		['below where the field stands high', rectangle(16, 100, 304, 130), 'bottom', 0],
		['above where the field stands low', rectangle(16, 560, 304, 600), 'top', 0],
		[
			'at either edge only with a scroll where the field is as high as the window',
			rectangle(16, 10, 304, 630),
			'bottom',
			150,
		],
	] as const)('stands %s', (_, kept, edge, scroll) => {
		const dock = dockFor({ kept: [kept], ground: phone, obstacles: [], wanted: { width: 320, height: 400 } });
		expect(dock).toMatchObject({ left: 0, width: 320, height: 160, edge, scroll });
	});

	it('stands where it covers least', () => {
		const obstacles = [rectangle(0, 500, 800, 768), rectangle(0, 0, 1366, 100)];
		const dock = dockFor({
			kept: [rectangle(0, 300, 900, 330)],
			ground: laptop,
			obstacles,
			wanted: { width: 560, height: 100 },
		});
		expect(dock).toMatchObject({ edge: 'bottom', left: 806, top: 668 });
	});
});

const box: Rectangle = { left: 100, top: 200, right: 400, bottom: 232 };
const anywhere = { from: 0, to: 1000, rtl: false, isText: false, isFree: () => true };

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
		[
			'further back in a row whose end is used',
			{ ...anywhere, from: 90, to: 410, isFree: (spot: Rectangle) => !overlaps(spot, rectangle(340, 0, 410, 900)) },
			{ left: 292, top: 174 },
		],
		[
			'further out in the row of words, under a longer label',
			{ ...anywhere, isText: true, isFree: (spot: Rectangle) => !overlaps(spot, rectangle(100, 180, 430, 209)) },
			{ left: 440, top: 207 },
		],
		['nowhere when all is used', { ...anywhere, isFree: () => false }, undefined],
	])('%s', (_, where, expected) => {
		const place = markerPlace(box, where);
		expect(place).toEqual(expected);
		if (place) expect(overlaps(markerAt(place, where.isText), box)).toBe(false);
	});

	it('stands at the top of a tall box', () => {
		expect(markerPlace({ ...box, bottom: 500 }, anywhere)?.top).toBe(208);
	});
});

describe('the pill', () => {
	const room = { ground: rectangle(0, 0, 1000, 800), rtl: false, inset: 16 };
	const pill = { width: 120, height: 32 };
	const atEnd = rectangle(800, 700, 1000, 800);
	it.each([
		['stays where it covers nothing', '' as const, [], ''],
		['leaves the button that leads on free', '' as const, [atEnd], 'top'],
		['goes on to the other side', '' as const, [atEnd, rectangle(800, 0, 1000, 100)], 'start'],
		['stays where the person put it', 'start' as const, [atEnd], 'start'],
		['has no corner when every one is used', '' as const, [room.ground], undefined],
	])('%s', (_, current, obstacles, expected) => {
		expect(freeCorner(current, pill, obstacles, room)).toBe(expected);
	});

	it('counts the sides from the end, right to left', () => {
		expect(freeCorner('', pill, [atEnd], { ...room, rtl: true })).toBe('');
	});
});

describe('a panel', () => {
	const panel = { width: 300, height: 200 };
	const near = rectangle(1250, 720, 1350, 752);
	it('that comes by itself has no place where it would cover something', () => {
		expect(panelPlace(panel, column(200, 1166), { ground: laptop, near })).toBeUndefined();
	});
	it('stands nearest to the pill where it covers nothing', () => {
		expect(panelPlace(panel, [near], { ground: laptop, near })).toEqual({ left: 944, top: 568, ...panel });
	});
	it('that was opened stands where it covers least, and never on what it leads to', () => {
		const kept = [rectangle(1000, 600, 1366, 768)];
		const place = panelPlace(panel, column(200, 1166), { ground: laptop, near, kept });
		expect(place).toEqual({ left: 1066, top: 400, ...panel });
	});
	it('is lower where only that leaves free what it leads to', () => {
		const zoomed = rectangle(0, 0, 320, 256);
		const kept = [rectangle(16, 170, 140, 202)];
		const place = panelPlace({ width: 320, height: 256 }, [rectangle(0, 0, 300, 20)], {
			ground: zoomed,
			near: rectangle(280, 210, 310, 240),
			kept,
		});
		expect(place).toEqual({ left: 0, top: 0, width: 320, height: 170 });
	});
});
