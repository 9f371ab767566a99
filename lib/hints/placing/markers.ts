import { type Point, type Rectangle, rectangleAt } from './rectangles.ts';

/** The side of a marker: the smallest target that a finger or a shaky hand can be asked to hit (WCAG 2.2, 2.5.8). */
const ofField = 24;
/** In a row of words, where nothing else is pressed nearby, it is no higher than the words. */
const ofWords = 18;
const gap = 4;
/** So far back along its row a marker is looked for before another row is tried. */
const steps = 8;
/** And so far out beside words. */
const outwardSteps = 8;

/** The room that a marker takes at a point. */
export function markerAt(point: Point, isText: boolean): Rectangle {
	const side = isText ? ofWords : ofField;
	return rectangleAt(point, { width: side, height: side });
}

/** What limits the places of a marker. */
export interface MarkerGround {
	/** The edges that it may not leave, left and right. */
	from: number;
	to: number;
	rtl: boolean;
	/** Words rather than a field: its marker keeps to their row, though a longer label above it leaves no room at once. */
	isText: boolean;
	/** Whether nothing of the page stands there. */
	isFree(place: Rectangle): boolean;
}

/**
 * Where a marker may stand, best first: outside the field's end edge, in its row, above that edge in the row of the label, below it,
 * outside the start edge, then further back in the rows of label and foot; never inside the field. Undefined where all
 * are taken: a marker never stands on what somebody reads.
 */
export function markerPlace(box: Rectangle, { from, to, rtl, isText, isFree }: MarkerGround): Point | undefined {
	const side = isText ? ofWords : ofField;
	const middle = box.top + Math.min(box.bottom - box.top, 40) / 2 - side / 2;
	const after = box.right + gap;
	const before = box.left - gap - side;
	const atEnd = rtl ? box.left : box.right - side;
	const back = (by: number) => atEnd + (rtl ? by : -by) * (side + gap);
	const above = box.top - side - 2;
	const below = box.bottom + 2;
	const outward = Array.from({ length: isText ? outwardSteps : 1 }, (_, by) => by * 12);
	const further = Array.from({ length: steps }, (_, by) => back(by + 1)).filter(
		(left) => left >= box.left && left + side <= box.right,
	);
	const places: Point[] = [
		...outward.map((by) => ({ left: rtl ? before - by : after + by, top: middle })),
		{ left: atEnd, top: above },
		{ left: atEnd, top: below },
		{ left: rtl ? after : before, top: middle },
		...further.map((left) => ({ left, top: above })),
		...further.map((left) => ({ left, top: below })),
	];
	const isInside = ({ left }: Point) => left >= from && left + side <= to;
	return places.find((place) => isInside(place) && isFree(markerAt(place, isText)));
}
