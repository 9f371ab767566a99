/** A rectangle in the window's own pixels. */
export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Point {
	left: number;
	top: number;
}

/** The side of a marker: the smallest target that a finger or a shaky hand can be asked to hit (WCAG 2.2, 2.5.8). */
const side = 24;
const gap = 4;

/** Whether two rectangles share any room. */
export function overlaps(one: Rectangle, other: Rectangle): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * Where a marker may stand, best first: outside the field's end edge, above that edge in the row of the label, below it,
 * outside the start edge; between `from` and `to`, never inside the field. `isFree` tells whether nothing of the page is
 * in a place.
 */
export function markerPlace(
	box: Rectangle,
	{ from, to, rtl, isFree }: { from: number; to: number; rtl: boolean; isFree(place: Rectangle): boolean },
): Point {
	const middle = box.top + Math.min(box.bottom - box.top, 40) / 2 - side / 2;
	const after = box.right + gap;
	const before = box.left - gap - side;
	const atEnd = rtl ? box.left : box.right - side;
	const above = { left: atEnd, top: box.top - side - 2 };
	const places: Point[] = [
		{ left: rtl ? before : after, top: middle },
		above,
		{ left: atEnd, top: box.bottom + 2 },
		{ left: rtl ? after : before, top: middle },
	];
	const isInside = ({ left }: Point) => left >= from && left + side <= to;
	return (
		places.find(
			(place) => isInside(place) && isFree({ ...place, right: place.left + side, bottom: place.top + side }),
		) ?? above
	);
}

/** The corners in which the pill may stand; `start` and `end` follow the page's reading direction. */
export const corners = ['', 'top', 'start', 'start top'] as const;

export type Corner = (typeof corners)[number];

/** The first corner, from the one where the pill stands, in which it covers none of `kept`. */
export function cornerPlace(
	current: Corner,
	size: { width: number; height: number },
	kept: readonly Rectangle[],
	{ width, height, rtl, inset }: { width: number; height: number; rtl: boolean; inset: number },
): Corner {
	const covers = (corner: Corner) => {
		const isLeft = corner.startsWith('start') !== rtl;
		const left = isLeft ? inset : width - inset - size.width;
		const top = corner.endsWith('top') ? inset : height - inset - size.height;
		const place = { left, top, right: left + size.width, bottom: top + size.height };
		return kept.some((rectangle) => overlaps(place, rectangle));
	};
	return [current, ...corners].find((corner) => !covers(corner)) ?? current;
}
