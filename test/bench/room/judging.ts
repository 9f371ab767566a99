import {
	freeRectangles,
	gaps,
	overlap,
	type Rectangle,
	rectangleAt,
	sizeOf,
} from '../../../lib/hints/placing/rectangles.ts';
import { farthest, leastRoom } from '../../../lib/hints/placing/room.ts';
import type { Item, Sight } from './in-page.ts';

/** What one state adds to the report. */
export interface Judged {
	covered: { what: string; area: number }[];
	notVisible: string[];
	/** Whether a card is open, and whether it had to dock. */
	card: 'none' | 'beside' | 'docked';
	/** The share of the window that a docked card takes. */
	share: number;
	ticks: number;
}

/** What a state must show. */
export interface Expected {
	card: boolean;
	/** The names of the markers of all flagged fields. */
	markers: readonly string[];
}

const area = (one: Rectangle, other: Rectangle): number => {
	const shared = overlap(one, other);
	return shared ? Math.round(sizeOf(shared).width * sizeOf(shared).height) : 0;
};

const middleOf = ({ left, top, right, bottom }: Rectangle) => ({ left: (left + right) / 2, top: (top + bottom) / 2 });

/** Judges one state from what stands on the screen. */
export function judge({ window, focused, items, ours, ticks }: Sight, expected: Expected): Judged {
	const seen = ours.filter(({ isSeen }) => isSeen);
	const card = seen.find(({ what }) => what === 'card');
	const lists = items.filter(({ what }) => what === 'list');
	const anchor = focused[0];
	const markers = seen.filter(({ what }) => what.startsWith('marker '));
	const hasRoom =
		anchor !== undefined &&
		freeRectangles(window, [...items, ...markers, ...focused], leastRoom).some((room) => {
			const { across, down } = gaps(room, anchor);
			return Math.max(across, down) <= farthest;
		});
	const covered: Judged['covered'] = [];
	const cover = (own: Item, item: Item) => {
		const shared = area(own, item);
		if (shared > 0) covered.push({ what: `${own.what.split(' ')[0]} on ${item.what}`, area: shared });
	};
	for (const own of seen) {
		for (const item of focused) cover(own, item);
		if (own.isSheet && !hasRoom) continue;
		for (const item of items) cover(own, item);
		if (own.what === 'card') for (const marker of markers) cover(own, marker);
	}
	const sheet = seen.find(({ isSheet }) => isSheet);
	const share = sheet ? area(sheet, window) / (sizeOf(window).width * sizeOf(window).height) : 0;
	const isOutside = ({ left, top, right, bottom }: Item) =>
		left < 0 || top < 0 || right > window.right || bottom > window.bottom;
	// Where the page's own list lies over a field, a marker beside the list would speak of nothing that is seen.
	const controls = items.filter(({ what }) => what === 'control');
	const isBehindList = (own: Item) => {
		const apart = (control: Item) => Math.hypot(...Object.values(gaps(own, control)));
		const [field] = controls.toSorted((one, other) => apart(one) - apart(other));
		const middle = field && rectangleAt(middleOf(field), { width: 1, height: 1 });
		return middle !== undefined && lists.some((list) => area(list, middle) > 0);
	};
	const notVisible = ours
		.filter((own) => own.what.startsWith('marker ') && !own.isSeen && !isOutside(own) && !isBehindList(own))
		.filter((own) => ![...lists, ...(sheet ? [sheet] : [])].some((over) => area(own, over) > 0))
		.map(({ what }) => what);
	const names = ours.map(({ what }) => what);
	notVisible.push(
		...expected.markers
			.filter((name) => !names.some((what) => what.startsWith(`marker ${name}`)))
			.map((name) => `marker of ${name}`),
	);
	if (expected.card && !card) notVisible.push('card');
	return { covered, notVisible, card: !card ? 'none' : card.isSheet ? 'docked' : 'beside', share, ticks };
}
