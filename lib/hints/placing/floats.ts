import { find, matches, overflows, parentNode, rectangleOf, scrollBy } from '../../form/nodes.ts';
import {
	around,
	encloses,
	isEmpty,
	overlaps,
	type Rectangle,
	rectangleAt,
	type Size,
	sizeOf,
	widened,
} from './rectangles.ts';
import {
	type Corner,
	dockFor,
	freeCorner,
	inCorner,
	panelPlace,
	type Place,
	roomFor,
	rounding,
	sheetShare,
	widestSheet,
} from './room.ts';

/** What is known of the window when our boxes are placed. */
export interface Ground {
	window: Rectangle;
	/** What must stay free, our own markers among it. */
	obstacles: readonly Rectangle[];
	rtl: boolean;
}

/** Widths in which a card is tried, the one that reads best first. */
const cardWidths = [372, 300, 240] as const;
/** A label is looked for so far above its control. */
const labelRow = 28;
const inset = 16;
/** The height of two lines of a card's text: what shows less of it shows none. */
const twoLines = 44;

/** What a card takes in a width, and below which height nothing of its text could be read. */
export interface CardSize extends Size {
	least: number;
}

/** What a card takes in each width; asked anew when what it says has changed. */
export function cardSizes(card: HTMLElement): CardSize[] {
	card.dataset['place'] = '';
	return cardWidths.map((width) => sizeAt(card, width));
}

function sizeAt(card: HTMLElement, width: number): CardSize {
	Object.assign(card.style, { width: `${width}px`, maxHeight: 'none' });
	const { height } = sizeOf(rectangleOf(card));
	const text = find(card, '.body');
	const rest = text ? sizeOf(rectangleOf(text)).height - twoLines : 0;
	return { width, height, least: height - Math.max(0, rest) };
}

/** What the card stands at. */
export interface CardAnchor {
	box: HTMLElement;
	field: Rectangle;
	/** What has the focus, where it is something of the page. */
	focused: Rectangle | undefined;
	/** What its field is a part of, such as an address: one thing, in which no card stands. */
	block: Rectangle | undefined;
	/** Where the card stood at the same field, moved as the field was. */
	before: Place | undefined;
}

/**
 * Puts the card where it covers nothing, else as a sheet at the window's edge. What the person unfolds may take more room,
 * never over the field.
 */
export function placeCard(
	card: HTMLElement,
	sizes: readonly CardSize[],
	{ box, field, focused, block, before }: CardAnchor,
	ground: Ground,
): Place {
	const same = before && staying(before, sizes, ground);
	if (same) return put(card, same, '');
	const { window, obstacles } = ground;
	const kept = [field, focused ?? field].map(withLabel);
	const roomBeside = (anchor: Rectangle, others: readonly Rectangle[]) =>
		roomFor({ anchor, ground: window, obstacles: others, sizes });
	const place =
		(block && roomBeside(field, [...obstacles, block])) ??
		roomBeside(field, obstacles) ??
		(block && roomBeside(block, [...obstacles, block]));
	const size = place && sizeIn(sizes, place);
	const isUnfolded = matches(card, '.unfolded');
	if (size && (size.height <= place.height || !isUnfolded))
		return put(card, place, place.height < size.least ? 'line' : '');
	const larger = isUnfolded && roomBeside(field, kept);
	if (larger && (place || matches(card, '.shown'))) return put(card, larger, '');
	return dock(card, box, kept, ground);
}

const sizeIn = (sizes: readonly CardSize[], place: Place) => sizes.find(({ width }) => width === place.width);

/** The same place, where that is free for all that the card says now: one that moves by itself is pressed beside. */
function staying(before: Place, sizes: readonly CardSize[], { window, obstacles }: Ground): Place | undefined {
	const size = sizeIn(sizes, before);
	const at = size && rectangleAt(before, size);
	const isFree = at && encloses(window, at) && !obstacles.some((other) => overlaps(widened(at, rounding), other));
	return isFree ? { ...before, ...size } : undefined;
}

/** The room of a control and its label. A browser's own rectangle has nothing to spread. */
const withLabel = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
	left,
	top: top - labelRow,
	right,
	bottom,
});

function dock(card: HTMLElement, box: HTMLElement, kept: readonly Rectangle[], { window, obstacles }: Ground): Place {
	const width = Math.min(sizeOf(window).width, widestSheet);
	card.dataset['place'] = 'sheet';
	const form = sizeAt(card, width).least > sizeOf(window).height * sheetShare ? 'sheet line' : 'sheet';
	card.dataset['place'] = form;
	const found = dockFor({ kept, ground: window, obstacles, wanted: sizeAt(card, width) });
	if (found.scroll) scrollPage(box, found.scroll);
	return put(card, found, `${form} ${found.edge}`);
}

/** Scrolls the innermost part that can, so that the sheet covers nothing of the field. */
function scrollPage(box: HTMLElement, by: number): void {
	for (let node = parentNode(box); node instanceof Element; node = parentNode(node)) {
		if (overflows(node) && /auto|scroll/.test(getComputedStyle(node).overflowY)) return scrollBy(node, 0, by);
	}
	globalThis.scrollBy({ top: by });
}

/** Where a box of ours stands, and in which form; nothing of an earlier place is left. */
function stand(element: HTMLElement, form: string, style: string): void {
	element.dataset['place'] = form;
	element.style.cssText = style;
}

/** A box that has no place now. */
export const hide = (element: HTMLElement): void => void (element.style.visibility = 'hidden');

function put(element: HTMLElement, place: Place, form: string): Place {
	const [left, top] = [Math.round(place.left), Math.round(place.top)];
	const [width, height] = [Math.floor(place.width), Math.floor(place.height)];
	stand(element, form, `left:${left}px;top:${top}px;width:${width}px;max-height:${height}px`);
	return place;
}

/** Where the pill stands: its corner, and the room that it takes; none where it had to go. */
export interface PillPlace {
	corner: Corner;
	taken: Rectangle | undefined;
}

/** Puts the pill into a free corner, as a dot where only that has room; where even that has none, only the popup tells. */
export function placePill(pill: HTMLElement, current: Corner, { window, obstacles, rtl }: Ground): PillPlace {
	for (const form of ['', 'dot']) {
		pill.dataset['place'] = form;
		const size = sizeOf(rectangleOf(pill));
		for (const distance of [inset, inset / 2, 2]) {
			const corner = freeCorner(current, size, obstacles, { ground: window, rtl, inset: distance });
			if (corner === undefined) continue;
			const taken = inCorner(corner, size, window, rtl, distance);
			// Its corner and its size change together: a box that is moved so counts as no layout shift.
			stand(pill, form, `translate:${taken.left}px ${taken.top}px`);
			return { corner, taken };
		}
	}
	hide(pill);
	return { corner: current, taken: undefined };
}

/**
 * Puts the summary or the note near the pill. A panel that comes by itself covers nothing, or is not shown; one that the
 * person opened covers as little as it can, and never `kept`.
 */
export function placePanel(
	panel: HTMLElement,
	{ window, obstacles, rtl }: Ground,
	{ corner, pill, kept }: { corner: Corner; pill: Rectangle | undefined; kept: readonly Rectangle[] },
): void {
	const { width, height } = sizeOf(window);
	const isNarrow = width <= 400;
	panel.style.width = `${Math.min(isNarrow ? width : 372, width)}px`;
	panel.style.maxHeight = `${height - (isNarrow ? 0 : 2 * inset)}px`;
	const size = sizeOf(rectangleOf(panel));
	const near = pill ?? inCorner(corner, { width: 0, height: 0 }, window, rtl, inset);
	const ground = isNarrow ? window : widened(window, -inset / 2);
	const others = pill ? [...obstacles, pill] : obstacles;
	const mayCover = !matches(panel, '.note');
	const place = panelPlace(size, others, { ground, near, ...(mayCover && { kept }) });
	if (place) put(panel, place, '');
	else hide(panel);
}

/** The rectangle around the parts of a block, where more than one of them stands on the page. */
export function blockOf(parts: readonly Rectangle[]): Rectangle | undefined {
	const standing = parts.filter((part) => !isEmpty(part));
	return standing.length > 1 ? around(standing) : undefined;
}
