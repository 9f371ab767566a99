import {
	bodyOf,
	childNodes,
	contains,
	documentElement,
	findAll,
	parentNode,
	rectangleOf,
	wordsRectangle,
} from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import { type Corner, cornerPlace, markerPlace, overlaps, type Point, type Rectangle } from './placing.ts';
import { holds, treesAround } from './tree.ts';

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
	/** What the pill and the summary may not cover. */
	uncovered(): readonly (HTMLElement | undefined)[];
}

/**
 * Keeps markers beside their fields and the pill out of the way: one pass that reads, then one that writes, in a frame of
 * its own after scrolling, resizing, or a press. `onChange` is called with whether something has to be drawn anew.
 */
export function createLayout(document: Document, onChange: (changed: boolean) => void) {
	const markers = new Map<FieldId, HTMLElement>();
	const references = new Map<FieldId, (marker: HTMLElement | null) => void>();
	let corner: HTMLElement | null = null;
	let ring: HTMLElement | null = null;
	let standing: Standing | undefined;
	let away: ReadonlySet<FieldId> = new Set();
	let frame = 0;
	let ends: AbortController | undefined;
	let observer: ResizeObserver | undefined;
	let followed = new WeakSet<Node>();
	/** Where a marker was put beside a field that stands where it stood: looked for again once the page was stirred. */
	const kept = new Map<FieldId, { beside: string; point: Point; isCovered: boolean }>();
	let isStirred = false;

	const place = () => {
		isStirred = true;
		soon();
	};
	const soon = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			pass();
		});
	};

	/** Only what holds a field moves it: not the text of an input that is longer than the input, nor a list elsewhere. */
	const scrolled = ({ target }: Event) => {
		const moves = (box: HTMLElement) => box !== target && target instanceof Node && holds(target, box);
		if ([...(standing?.boxes.values() ?? [])].some(moves)) place();
	};

	const pass = () => {
		if (!standing) return;
		const { host, room, boxes, areTexts, ringed, uncovered } = standing;
		if (isStirred) kept.clear();
		isStirred = false;
		const origin = rectangleOf(host);
		const root = documentElement(document);
		const { clientWidth: width, clientHeight: height } = root;
		const { left: from, right: to } = room === root ? { left: 0, right: width } : rectangleOf(room);
		const rectangles = new Map(
			[...boxes].map(([id, box]) => [id, areTexts ? wordsRectangle(box) : rectangleOf(box)] as const),
		);
		const nowAway = new Set<FieldId>();
		const places = [...markers].flatMap(([id, marker]) => {
			const rectangle = rectangles.get(id);
			const box = boxes.get(id);
			if (!rectangle || !box) return [];
			const { left, top, right, bottom } = rectangle;
			const beside = [left, top, right, bottom].join();
			let own = kept.get(id);
			if (own?.beside !== beside) {
				const others = [...rectangles].filter(([other]) => other !== id).map(([, other]) => other);
				const point = markerPlace(rectangle, {
					from: Math.max(0, from),
					to: Math.min(width, to),
					rtl: getComputedStyle(box).direction === 'rtl',
					isFree: (spot) => !others.some((other) => overlaps(spot, other)) && isEmptyAt(document, spot, box, host),
				});
				kept.set(id, (own = { beside, point, isCovered: isCovered(document, box, rectangle, host) }));
			}
			if (own.isCovered) nowAway.add(id);
			return [{ marker, id, ...own.point }];
		});
		const around = ringed && rectangleOf(ringed);
		let moved = false;
		if (corner) {
			// The panel stands out of the corner's own box, so that the pill keeps its place.
			const own = [corner, ...findAll(corner, '.panel')].map((part) => rectangleOf(part));
			const ownWidth = Math.max(...own.map(({ right }) => right)) - Math.min(...own.map(({ left }) => left));
			const ownHeight = Math.max(...own.map(({ bottom }) => bottom)) - Math.min(...own.map(({ top }) => top));
			const isRtl = getComputedStyle(corner).direction === 'rtl';
			const now = cornerPlace(
				layout.corner,
				{ width: ownWidth, height: ownHeight },
				uncovered().flatMap((element) => (element ? rectangleOf(element) : [])),
				{ width, height, rtl: isRtl, inset: width <= 400 ? 0 : 16 },
			);
			moved = now !== layout.corner;
			layout.corner = now;
		}
		for (const { marker, id, left, top } of places) {
			marker.style.translate = shift({ left, top }, origin);
			marker.classList.toggle('away', nowAway.has(id));
		}
		if (ring && around) {
			Object.assign(ring.style, {
				translate: shift(around, origin),
				width: `${around.width}px`,
				height: `${around.height}px`,
			});
		}
		const isOther = [...away].join() !== [...nowAway].join();
		away = nowAway;
		onChange(moved || isOther);
	};

	const options = () => ({ passive: true, capture: true, ...(ends && { signal: ends.signal }) });
	const start = () => {
		ends = new AbortController();
		for (const type of ['resize', 'click', 'focusin', 'transitionend']) {
			document.defaultView?.addEventListener(type, place, options());
		}
		observer = new ResizeObserver(place);
		observer.observe(documentElement(document));
	};

	const layout = {
		/** Where the pill stands. */
		corner: '' as Corner,
		cornerElement: (element: HTMLElement | null) => {
			corner = element;
		},
		ringElement: (element: HTMLElement | null) => {
			ring = element;
		},
		/** Takes the element of a field's marker as it is drawn. */
		marker(field: FieldId) {
			let reference = references.get(field);
			if (!reference) {
				reference = (marker) => {
					if (marker) markers.set(field, marker);
					else markers.delete(field);
				};
				references.set(field, reference);
			}
			return reference;
		},
		/** Whether the field cannot be seen now: scrolled away or covered. */
		isAway: (field: FieldId) => away.has(field),
		place,
		/** Follows what stands on the page now. */
		watch(now: Standing) {
			if (!ends) start();
			for (const box of now.boxes.values()) {
				if (!followed.has(box)) observer?.observe(box);
				followed.add(box);
				for (const tree of treesAround(box)) {
					// Scrolling inside a shadow tree is not told outside it.
					if (!followed.has(tree)) tree.addEventListener('scroll', scrolled, options());
					followed.add(tree);
				}
			}
			standing = now;
			soon();
		},
		stop() {
			ends?.abort();
			observer?.disconnect();
			cancelAnimationFrame(frame);
			followed = new WeakSet();
			markers.clear();
			kept.clear();
			frame = 0;
			ends = observer = standing = undefined;
		},
	};
	return layout;
}

/** How far a node of ours is moved from its host's origin, in whole pixels. */
function shift({ left, top }: Point, origin: Point): string {
	return `${Math.round(left - origin.left)}px ${Math.round(top - origin.top)}px`;
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

/** Whether nothing but the ground of the page is in a place. Outside the window nobody can know: yes. */
function isEmptyAt(document: Document, spot: Rectangle, box: HTMLElement, host: Element): boolean {
	const hit = document.elementFromPoint((spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2);
	if (!hit || hit === host || holds(hit, box)) return true;
	// A label may be as wide as its row, its words are not.
	const words = document.createRange();
	words.selectNodeContents(hit);
	return childNodes(hit).length > 0 && ![...words.getClientRects()].some((rectangle) => overlaps(rectangle, spot));
}
