import {
	bodyOf,
	contains,
	documentElement,
	hasAttribute,
	isConnected,
	isListOpen,
	matches,
	parentNode,
	rectangleOf,
	wordsRectangle,
} from '../../form/nodes.ts';
import { type FieldId, isAddressField } from '../../record/fields.ts';
import { mark } from '../own-nodes.ts';
import {
	blockOf,
	type CardSize,
	cardSizes,
	hide,
	type Ground,
	type PillPlace,
	placeCard,
	placePanel,
	placePill,
} from './floats.ts';
import { markerAt, markerPlace } from './markers.ts';
import { obstaclesOn } from './obstacles.ts';
import { encloses, overlaps, type Point, type Rectangle, rectangleAt, widened } from './rectangles.ts';
import { type Corner, corners, type Place } from './room.ts';
import { focusedElement, holds, treesAround } from './tree.ts';

/** What stands on the page now. */
interface Standing {
	host: HTMLElement;
	/** What markers may not leave: the page, or the modal dialog around the form. */
	room: Element;
	boxes: ReadonlyMap<FieldId, HTMLElement>;
	/** Whether the boxes hold values as text, as on Review: a marker then stands right after the words. */
	areTexts: boolean;
	/** What the ring is drawn around. */
	ringed: HTMLElement | undefined;
	/** The field whose card is open, and the control that its list belongs to. */
	open: { id: FieldId; control: HTMLElement } | undefined;
	/** What the summary may not cover. */
	uncovered(): readonly (HTMLElement | undefined)[];
}

/** Where a marker was put, beside a field that stood there. */
interface Spot {
	at: Rectangle;
	/** Undefined where no place is free. */
	point: Point | undefined;
	isCovered: boolean;
}

/** Our boxes: a marker goes by its field. */
export type BoxName = FieldId | 'card' | 'summary' | 'note' | 'pill' | 'ring';

/** The page is at rest when it has not been scrolled for so long, in milliseconds. */
const rest = 150;

/**
 * Keeps what we draw beside the form where it covers nothing: one pass that reads, then one that writes, in a frame of
 * its own after the page was pressed, scrolled or resized, or something of ours was drawn. What must stay free is measured
 * once for all of it.
 */
export function createLayout(document: Document, onTurn: () => void = () => {}) {
	/** What is drawn of ours: markers by their fields, and the other boxes. */
	const drawn = new Map<BoxName, HTMLElement>();
	let standing: Standing | undefined;
	let corner: Corner = '';
	let frame = 0;
	let ends: AbortController | undefined;
	let resizes: ResizeObserver | undefined;
	let closings: ResizeObserver | undefined;
	let turns: MutationObserver | undefined;
	let followed = new WeakSet<Node>();
	/** The size of what is followed, as it was told last. */
	let measured = new WeakMap<Element, string>();
	/** Where a marker was put beside a field that stands where it stood: looked for again once the page was stirred. */
	const kept = new Map<FieldId, Spot>();
	let obstacles: readonly Rectangle[] | undefined;
	let sizes: readonly CardSize[] | undefined;
	/** Where the card was placed, and where its field stood then. */
	let anchored: { id: FieldId; at: Rectangle; card?: Place } | undefined;
	let scrolling: ReturnType<typeof setTimeout> | undefined;

	const place = () => {
		obstacles = undefined;
		kept.clear();
		soon();
	};
	const soon = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			pass();
		});
	};
	const turned = () => {
		onTurn();
		place();
	};
	/** A press on something of ours moves nothing of the page. */
	const stirred = ({ target }: Event) => {
		if (target !== standing?.host) place();
	};
	/** Only what holds a field moves it: not the text of an input that is longer than the input, nor a list elsewhere. */
	const scrolled = ({ target }: Event) => {
		const moves = (box: HTMLElement) => box !== target && target instanceof Node && holds(target, box);
		if (![...(standing?.boxes.values() ?? [])].some(moves)) return;
		clearTimeout(scrolling);
		scrolling = setTimeout(() => {
			scrolling = undefined;
			place();
		}, rest);
		soon();
	};

	const pass = () => {
		// Whoever took our host away, a newer version perhaps, finds nothing put back.
		if (!standing || !isConnected(standing.host)) return;
		const { host, room, boxes, areTexts, ringed } = standing;
		const root = documentElement(document);
		const { clientWidth: width, clientHeight: height } = root;
		const window = { left: 0, top: 0, right: width, bottom: height };
		const rtl = getComputedStyle(host).direction === 'rtl';
		const origin = rectangleOf(host);
		const limits = room === root ? window : rectangleOf(room);
		const rectangles = new Map(
			[...boxes].map(([id, box]) => [id, areTexts ? wordsRectangle(box) : rectangleOf(box)] as const),
		);
		// A card that was never placed is not seen, and takes no focus: it waits for no rest.
		const card = drawn.get('card');
		const isNew = card && card.dataset['place'] === undefined;
		if (scrolling && isNew) obstacles = undefined;
		obstacles ??= obstaclesOn(room, { width, height });
		const found = obstacles;
		const taken: Rectangle[] = [];
		for (const [id, box] of boxes) {
			const at = rectangles.get(id);
			if (!at || !drawn.has(id)) continue;
			const own = kept.get(id);
			const isKept = own && (scrolling || isSame(own.at, at));
			const now = isKept ? moved(own, at) : markerSpot(box, at, { limits, found: [...found, ...taken] });
			kept.set(id, now);
			if (now.point) taken.push(markerAt(now.point, areTexts));
		}
		const around = ringed && rectangleOf(ringed);
		for (const [id, { at, point, isCovered: isBehind }] of kept) {
			const marker = drawn.get(id);
			if (!marker) continue;
			marker.style.translate = shift(point ?? at, origin);
			marker.dataset['place'] = '';
			marker.classList.toggle('away', !point || isBehind);
		}
		const ring = drawn.get('ring');
		if (ring && around) {
			ring.style.cssText = `translate:${shift(around, origin)};width:${around.width}px;height:${around.height}px`;
		}
		if (scrolling && !isNew) followField(rectangles);
		else placeFloats({ window, obstacles: [...found, ...taken], rtl }, rectangles);
	};

	const markerSpot = (
		box: HTMLElement,
		at: Rectangle,
		{ limits, found }: { limits: Rectangle; found: readonly Rectangle[] },
	): Spot => ({
		at,
		point: markerPlace(at, {
			from: Math.max(0, limits.left),
			to: Math.min(documentElement(document).clientWidth, limits.right),
			rtl: getComputedStyle(box).direction === 'rtl',
			isText: standing?.areTexts ?? false,
			// Half a pixel is lost where a marker is moved to whole ones.
			isFree: (spot) => !found.some((other) => overlaps(widened(spot, 1), other)),
		}),
		isCovered: standing !== undefined && isCovered(document, box, at, standing.host),
	});

	const placeFloats = (ground: Ground, rectangles: ReadonlyMap<FieldId, Rectangle>) => {
		const { open, boxes, uncovered } = standing!;
		const [card, pill] = [drawn.get('card'), drawn.get('pill')];
		const panel = drawn.get('summary') ?? drawn.get('note');
		const toPill = (occupied: readonly Rectangle[]): PillPlace =>
			pill
				? placePill(pill, corner, { ...ground, obstacles: [...ground.obstacles, ...occupied] })
				: { corner, taken: undefined };
		let now = toPill([]);
		const box = open && boxes.get(open.id);
		const field = open && rectangles.get(open.id);
		if (card && box && field) {
			const last = anchored?.id === open.id ? anchored : undefined;
			anchored = { id: open.id, at: field };
			const isAway = !overlaps(field, ground.window) || isCovered(document, box, field, standing!.host);
			if (isAway || isListOpen(open.control)) hide(card);
			else {
				sizes ??= cardSizes(card);
				const block = isAddressField(open.id)
					? blockOf([...rectangles].filter(([id]) => isAddressField(id)).map(([, part]) => part))
					: undefined;
				const active = focusedElement(document);
				const focused = active && !hasAttribute(active, mark) ? rectangleOf(active) : undefined;
				const before = last?.card && { ...last.card, ...shifted(last.card, last.at, field) };
				const place = placeCard(card, sizes, { box, field, focused, block, before }, ground);
				anchored.card = place;
				const occupied = rectangleAt(place, place);
				if (now.taken && overlaps(occupied, now.taken)) now = toPill([occupied]);
			}
		}
		corner = now.corner;
		if (!panel) return;
		const keep = uncovered().flatMap((element) => (element ? rectangleOf(element) : []));
		placePanel(panel, ground, { corner, pill: now.taken, kept: keep });
	};

	/** While the page is scrolled the card goes with its field; it looks for its place when the page rests. */
	const followField = (rectangles: ReadonlyMap<FieldId, Rectangle>) => {
		const card = drawn.get('card');
		const now = anchored && rectangles.get(anchored.id);
		if (!card || !now || !anchored || card.dataset['place']) return;
		card.style.translate = `${now.left - anchored.at.left}px ${now.top - anchored.at.top}px`;
	};

	const options = () => ({ passive: true, capture: true, signal: ends!.signal });
	/** An observer tells the size of what is new to it, too. */
	const isOther = ({ target, contentRect: { width, height } }: ResizeObserverEntry) => {
		const now = `${width} ${height}`;
		const before = measured.get(target);
		measured.set(target, now);
		return before !== undefined && before !== now;
	};
	const start = () => {
		ends = new AbortController();
		for (const type of ['resize', 'click', 'focusin', 'transitionend']) {
			addEventListener(type, stirred, options());
		}
		resizes = new ResizeObserver((resized) => {
			// Every size is noted, also behind the first that differs.
			if (resized.filter(isOther).length) place();
		});
		// What opens a list, turns the page round, or makes it dark.
		turns = new MutationObserver(turned);
		for (const element of [documentElement(document), bodyOf(document)]) {
			turns.observe(element, { attributeFilter: ['class', 'dir', 'style', 'data-theme', 'data-mode'] });
		}
		for (const wanted of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
			matchMedia(wanted).addEventListener('change', turned, { signal: ends.signal });
		}
		resizes.observe(documentElement(document));
	};
	const follow = (box: HTMLElement) => {
		for (let node: Node | null = box; node instanceof Element && !followed.has(node); node = parentNode(node)) {
			resizes?.observe(node);
			followed.add(node);
		}
		for (const tree of treesAround(box)) {
			if (followed.has(tree)) continue;
			followed.add(tree);
			// Scrolling inside a shadow tree is not told outside it.
			tree.addEventListener('scroll', scrolled, options());
			turns?.observe(tree, { subtree: true, attributeFilter: ['aria-expanded'] });
		}
	};
	/** A page that moves our host closes what stands open in it, and so takes its size: drawn anew, it opens again. */
	const watchClosing = (box: HTMLElement) => {
		followed.add(box);
		closings ??= new ResizeObserver((boxes) => {
			if (boxes.some(({ target }) => isConnected(target) && !matches(target, ':popover-open'))) onTurn();
		});
		closings.observe(box);
	};
	return {
		/** Takes the element of a box of ours whenever it was drawn; null once it is gone. */
		take(name: BoxName, element: HTMLElement | null) {
			if (!element) return void drawn.delete(name);
			drawn.set(name, element);
			if (name !== 'ring' && !followed.has(element)) watchClosing(element);
			if (name === 'card') sizes = undefined;
			soon();
		},
		/** What stands in a box of ours, and so its size, may have changed. */
		again: soon,
		/** Moves the pill to the next corner. */
		toNextCorner() {
			corner = corners[(corners.indexOf(corner) + 1) % corners.length] ?? '';
			soon();
		},
		place,
		/** Puts everything in its place at once: what has none yet takes no focus. */
		now() {
			if (!frame) return;
			cancelAnimationFrame(frame);
			frame = 0;
			pass();
		},
		/** Follows what stands on the page now. */
		watch(now: Standing) {
			if (!ends) start();
			const isNew = [...now.boxes.values()].filter((box) => !followed.has(box)).map(follow).length > 0;
			standing = now;
			if (isNew) place();
			else soon();
		},
		stop() {
			ends?.abort();
			resizes?.disconnect();
			closings?.disconnect();
			turns?.disconnect();
			cancelAnimationFrame(frame);
			clearTimeout(scrolling);
			followed = new WeakSet();
			measured = new WeakMap();
			kept.clear();
			frame = 0;
			ends = resizes = closings = turns = standing = obstacles = sizes = anchored = scrolling = undefined;
		},
	};
}

/** What keeps our boxes in their places. */
export type Layout = ReturnType<typeof createLayout>;

/** How far a node of ours is moved from its host's origin, in whole pixels. */
function shift({ left, top }: Point, origin: Point): string {
	return `${Math.round(left - origin.left)}px ${Math.round(top - origin.top)}px`;
}

const isSame = (one: Rectangle, other: Rectangle) => encloses(one, other) && encloses(other, one);

/** A point that goes with something that stood at `at` and stands `now`. */
const shifted = ({ left, top }: Point, at: Point, now: Point): Point => ({
	left: left + now.left - at.left,
	top: top + now.top - at.top,
});

/** The same spot beside a field that has moved. */
function moved({ at, point, ...rest }: Spot, now: Rectangle): Spot {
	return { ...rest, at: now, point: point && shifted(point, at, now) };
}

/** Whether something of the page lies over the field, such as a dialog or the rim of a scrolling part. */
function isCovered(
	document: Document,
	box: HTMLElement,
	{ left, top, right, bottom }: Rectangle,
	host: Element,
): boolean {
	const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
	if (!hit || hit === host) return false;
	const tree = treesAround(box).at(-2);
	const outer = tree instanceof ShadowRoot ? tree.host : box;
	const parent = parentNode(outer);
	const near = parent && parentNode(parent);
	return !contains(outer, hit) && !(near instanceof Element && near !== bodyOf(document) && contains(near, hit));
}
