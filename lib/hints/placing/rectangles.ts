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

export interface Size {
	width: number;
	height: number;
}

/** The rectangle of this size at this point. */
export const rectangleAt = ({ left, top }: Point, { width, height }: Size): Rectangle => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

export const sizeOf = ({ left, top, right, bottom }: Rectangle): Size => ({
	width: right - left,
	height: bottom - top,
});

export const isEmpty = ({ left, top, right, bottom }: Rectangle): boolean => right <= left || bottom <= top;

/** Whether two rectangles share any room. */
export function overlaps(one: Rectangle, other: Rectangle): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The room that two rectangles share, if any. */
export function overlap(one: Rectangle, other: Rectangle): Rectangle | undefined {
	if (!overlaps(one, other)) return undefined;
	return {
		left: Math.max(one.left, other.left),
		top: Math.max(one.top, other.top),
		right: Math.min(one.right, other.right),
		bottom: Math.min(one.bottom, other.bottom),
	};
}

/** The smallest rectangle around all of them. */
export function around(all: readonly Rectangle[]): Rectangle {
	return {
		left: Math.min(...all.map(({ left }) => left)),
		top: Math.min(...all.map(({ top }) => top)),
		right: Math.max(...all.map(({ right }) => right)),
		bottom: Math.max(...all.map(({ bottom }) => bottom)),
	};
}

/** The rectangle, larger by so many pixels on every side. */
export const widened = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by,
});

/** How far apart two rectangles stand, across and down; 0 where they share an edge or more. */
export function gaps(one: Rectangle, other: Rectangle): { across: number; down: number } {
	return {
		across: Math.max(0, one.left - other.right, other.left - one.right),
		down: Math.max(0, one.top - other.bottom, other.top - one.bottom),
	};
}

/** Whether one rectangle lies whole in another. */
export const encloses = (outer: Rectangle, inner: Rectangle): boolean =>
	outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/** The largest rectangles of `ground` in which nothing stands, none smaller than `least`. They may share room. */
export function freeRectangles(ground: Rectangle, obstacles: readonly Rectangle[], least: Size): Rectangle[] {
	const isLargeEnough = (part: Rectangle) => {
		const { width, height } = sizeOf(part);
		return width >= least.width && height >= least.height;
	};
	let free = [ground].filter(isLargeEnough);
	for (const obstacle of obstacles) {
		if (!free.some((one) => overlaps(one, obstacle))) continue;
		const whole = free.filter((one) => !overlaps(one, obstacle));
		const parts = free.filter((one) => overlaps(one, obstacle)).flatMap((one) => beside(one, obstacle));
		const all = [...whole, ...parts.filter(isLargeEnough)];
		free = all.filter(
			(one, at) =>
				!all.some((other, place) => place !== at && encloses(other, one) && !(encloses(one, other) && at < place)),
		);
	}
	return free;
}

/** The four strips of a rectangle that lie beside, above and below an obstacle in it. */
function beside(one: Rectangle, obstacle: Rectangle): Rectangle[] {
	return [
		{ ...one, right: Math.min(one.right, obstacle.left) },
		{ ...one, left: Math.max(one.left, obstacle.right) },
		{ ...one, bottom: Math.min(one.bottom, obstacle.top) },
		{ ...one, top: Math.max(one.top, obstacle.bottom) },
	];
}
