import {
	freeRectangles,
	gaps,
	overlap,
	overlaps,
	type Point,
	type Rectangle,
	rectangleAt,
	type Size,
	sizeOf,
	widened,
} from './rectangles.ts';

/** The smallest room that a card can be read in, in pixels. */
export const leastRoom: Size = { width: 240, height: 96 };
/** How far from its field a card may stand and still be seen to belong to it, in pixels. */
export const farthest = 320;
/** What is left free around a card where there is enough, in pixels. */
const ease = 6;
/** What is lost where a box is put at whole pixels. */
export const rounding = 0.5;
/** A card beside its field is read first; above it the eye goes back, below it lies where the next field is looked for. */
const detours = { beside: 0, above: 30, below: 50 } as const;
/** What it costs to be scrolled in: nearly as much as the longest way. */
const scrolled = 250;

/** Where a card stands, and how high it may be. */
export interface Place extends Point, Size {}

/** What a place is looked for with. */
export interface Wanted {
	/** What the card is about: a field, a group of radios, an address. */
	anchor: Rectangle;
	/** Where it may stand at all: the window. */
	ground: Rectangle;
	/** What it may not cover. */
	obstacles: readonly Rectangle[];
	/** What it takes, the form that reads best first; one of them no wider than the least room. */
	sizes: readonly Size[];
}

/**
 * The best place for a card that covers nothing and is near enough to what it is about: beside it, above, below, the
 * nearest first, and where it need not be scrolled in. Undefined where there is no room at all.
 */
export function roomFor(wanted: Wanted): Place | undefined {
	return withEase(wanted, ease) ?? withEase(wanted, rounding);
}

function withEase({ anchor, ground, obstacles, sizes }: Wanted, free: number): Place | undefined {
	const kept = obstacles.map((obstacle) => widened(obstacle, free));
	let best: { place: Place; cost: number } | undefined;
	for (const room of freeRectangles(ground, [widened(anchor, free), ...kept], leastRoom)) {
		const apart = gaps(room, anchor);
		if (Math.max(apart.across, apart.down) > farthest) continue;
		for (const [rank, size] of sizes.entries()) {
			if (size.width > sizeOf(room).width) continue;
			const place = placeIn(room, anchor, size);
			const cost = costOf(place, anchor, size) + rank * 8;
			if (!best || cost < best.cost) best = { place, cost };
		}
	}
	return best?.place;
}

/** The place in a room that is nearest to the anchor, level with its first line or its start. */
function placeIn(room: Rectangle, anchor: Rectangle, size: Size): Place {
	const { width, height } = sizeOf(room);
	const taken = { width: Math.min(size.width, width), height: Math.min(size.height, height) };
	const within = (wanted: number, from: number, to: number) => Math.max(from, Math.min(wanted, to));
	const left =
		room.right <= anchor.left ? room.right - taken.width : within(anchor.left, room.left, room.right - taken.width);
	const top =
		room.bottom <= anchor.top ? room.bottom - taken.height : within(anchor.top, room.top, room.bottom - taken.height);
	return { left, top, ...taken };
}

function costOf(place: Place, anchor: Rectangle, size: Size): number {
	const card = rectangleAt(place, place);
	const { across, down } = gaps(card, anchor);
	const side = down === 0 ? 'beside' : card.bottom <= anchor.top ? 'above' : 'below';
	const hidden = size.height - place.height;
	return Math.hypot(across, down) + detours[side] + (hidden > 0 ? scrolled + hidden : 0);
}

/** A sheet takes at most so much of the window, and of its height. */
export const sheetShare = 0.25;
export const widestSheet = 560;

/** Where a sheet docks. */
export interface Dock extends Place {
	edge: 'top' | 'bottom';
	/** How far the page has to be scrolled so that the sheet covers nothing of its field, in pixels; mostly 0. */
	scroll: number;
}

/**
 * Where a card docks that found no room: at the window's edge away from its field, at most a quarter of the window high,
 * where it covers least.
 *
 * @param kept the field with its label, and what has the focus: never covered
 * @param wanted what the card takes at the width of a sheet
 */
export function dockFor({
	kept,
	ground,
	obstacles,
	wanted,
}: {
	kept: readonly Rectangle[];
	ground: Rectangle;
	obstacles: readonly Rectangle[];
	wanted: Size;
}): Dock {
	const { width } = wanted;
	const size = { width, height: Math.min(wanted.height, Math.floor(sizeOf(ground).height * sheetShare)) };
	const tops = { top: ground.top, bottom: ground.bottom - size.height };
	const docks = (['bottom', 'top'] as const).flatMap((edge) =>
		[ground.left, ground.right - width].map((left): Dock & { covered: number } => {
			const place = { left, top: tops[edge], ...size };
			const sheet = rectangleAt(place, size);
			const over = kept.filter((one) => overlaps(sheet, one));
			const ways = over.map(({ top, bottom }) => (edge === 'bottom' ? bottom - sheet.top : top - sheet.bottom));
			const scroll = edge === 'bottom' ? Math.max(0, ...ways) : Math.min(0, ...ways);
			return { ...place, edge, scroll, covered: covered(sheet, obstacles) };
		}),
	);
	const cost = ({ scroll, covered }: (typeof docks)[number]) => Math.abs(scroll) * 1e6 + covered;
	const { covered: _, ...best } = docks.reduce((one, other) => (cost(other) < cost(one) ? other : one));
	return best;
}

/** How much of what stands on the page a rectangle covers, in square pixels. */
function covered(sheet: Rectangle, obstacles: readonly Rectangle[]): number {
	return obstacles.reduce((sum, obstacle) => {
		const shared = overlap(sheet, obstacle);
		return sum + (shared ? sizeOf(shared).width * sizeOf(shared).height : 0);
	}, 0);
}

/** The corners in which the pill may stand; `start` and `end` follow the page's reading direction. */
export const corners = ['', 'top', 'start', 'start top'] as const;

export type Corner = (typeof corners)[number];

/** Where something of this size stands in a corner of the window. */
export function inCorner(
	corner: Corner,
	{ width, height }: Size,
	ground: Rectangle,
	rtl: boolean,
	inset: number,
): Rectangle {
	const isLeft = corner.startsWith('start') !== rtl;
	const left = isLeft ? ground.left + inset : ground.right - inset - width;
	const top = corner.endsWith('top') ? ground.top + inset : ground.bottom - inset - height;
	return rectangleAt({ left, top }, { width, height });
}

/** The first corner, from the one where it stands, in which something of this size covers nothing. */
export function freeCorner(
	current: Corner,
	size: Size,
	obstacles: readonly Rectangle[],
	{ ground, rtl, inset }: { ground: Rectangle; rtl: boolean; inset: number },
): Corner | undefined {
	return [current, ...corners].find((corner) => {
		const place = inCorner(corner, size, ground, rtl, inset);
		return !obstacles.some((obstacle) => overlaps(place, obstacle));
	});
}

/** The lowest room in which a panel shows a line of its list. */
const lowestPanel = 72;

/**
 * The place for a panel near its corner: where it covers nothing. Where there is none, and the person opened it, where it
 * covers least, lower than it is if need be, and never over `kept`; without `kept` then undefined.
 */
export function panelPlace(
	size: Size,
	obstacles: readonly Rectangle[],
	{ ground, near, kept }: { ground: Rectangle; near: Rectangle; kept?: readonly Rectangle[] },
): Place | undefined {
	const free = freeRectangles(
		ground,
		obstacles.map((obstacle) => widened(obstacle, ease)),
		size,
	);
	const least = { width: Math.min(size.width, sizeOf(ground).width), height: lowestPanel };
	const rooms = free.length > 0 || !kept ? free : freeRectangles(ground, kept, least);
	const cost = (place: Place) => {
		const { across, down } = gaps(rectangleAt(place, place), near);
		const hidden = (size.height - place.height) * size.width;
		return hidden + covered(rectangleAt(place, place), obstacles) + Math.hypot(across, down);
	};
	const places = rooms.map((room) => placeIn(room, near, size));
	return places.toSorted((one, other) => cost(one) - cost(other))[0];
}
