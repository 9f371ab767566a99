/// <reference types="chrome" />
import type { Rectangle } from '../../../lib/hints/placing/rectangles.ts';

/** Something on the page that must stay free, or something of ours. */
export interface Item extends Rectangle {
	what: string;
}

/** What stands on the screen in one state. */
export interface Sight {
	window: Rectangle;
	/** The field in focus, or the value whose card is open, and its label. */
	focused: Item[];
	items: Item[];
	/** Our boxes that are drawn: cards, pill, panels, markers. */
	ours: (Item & { isSeen: boolean; isSheet: boolean })[];
	ticks: number;
}

/** The shadow tree of our host: the content script's world opens it, and on our own page the bench has kept it. */
type Opening = { openShadow(host: HTMLElement): ShadowRoot | null };

/** Lets a page of the extension keep the shadow trees that it makes: nobody else can open them there. */
export function keepShadows(): void {
	const attach = Element.prototype.attachShadow;
	const kept = new WeakMap<Element, ShadowRoot>();
	Element.prototype.attachShadow = function (init) {
		const root = attach.call(this, init);
		kept.set(this, root);
		return root;
	};
	Object.assign(globalThis, { openShadow: (host: HTMLElement) => kept.get(host) ?? null });
}

/** Makes the shadow trees open to the functions below. */
export function openShadows(): void {
	if (!('openShadow' in globalThis)) {
		Object.assign(globalThis, { openShadow: (host: HTMLElement) => chrome.dom.openOrClosedShadowRoot(host) });
	}
}

/** Everything that the measurement does inside the world of the content script; it is sent there as text. */
export function sightOfPage(focusedName: string): Sight {
	const page = document.documentElement;
	const window = { left: 0, top: 0, right: page.clientWidth, bottom: page.clientHeight };
	const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
	const isIn = ({ left, top, right, bottom }: Rectangle) =>
		right - left >= 1 && bottom - top >= 1 && right > 0 && bottom > 0 && left < window.right && top < window.bottom;
	const isDrawn = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
	const items: Item[] = [];
	const focused: Item[] = [];

	const controls =
		'input:not([type=hidden]), select, textarea, [role=combobox], [role=textbox], [role=radio], [role=checkbox]';
	const kindOf = (element: Element) => {
		if (element.matches('[role=listbox], [role=menu], [role=grid], dialog[open]')) return 'list';
		if (element.matches(controls)) return 'control';
		return element.matches('button, a[href], [role=button], [role=link]') ? 'button' : undefined;
	};
	const visit = (element: Element, kind: string | undefined): void => {
		if (/^(?:script|style|template|noscript|option)$/.test(element.localName) || element.hasAttribute('data-faircopy'))
			return;
		const own = kindOf(element);
		if (own && isDrawn(element)) {
			const at = plain(element.getBoundingClientRect());
			if (isIn(at)) items.push({ what: own, ...at });
			if (own !== 'control' || element.localName !== 'div') return;
		}
		const inner = element.matches('[role=alert], [aria-live], .error') ? 'complaint' : kind;
		const root = element.shadowRoot;
		for (const part of [...(root?.childNodes ?? []), ...element.childNodes]) {
			if (part instanceof Element) visit(part, inner);
			else if (part instanceof Text && part.data.trim() && isDrawn(element)) {
				const words = document.createRange();
				words.selectNodeContents(part);
				for (const line of words.getClientRects())
					if (isIn(line)) items.push({ what: inner ?? 'text', ...plain(line) });
			}
		}
	};
	visit(document.body, undefined);

	let active: Element | null = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	if (active && active !== document.body && !active.hasAttribute('data-faircopy')) {
		const at = plain(active.getBoundingClientRect());
		focused.push({ what: `${focusedName} in focus`, ...at });
		const isNear = (item: Item) =>
			item.right > at.left && item.left < at.right && item.bottom <= at.top + 1 && item.bottom > at.top - 30;
		const label = items.filter((item) => item.what === 'text' && isNear(item));
		focused.push(...label.map((item) => ({ ...item, what: `label of ${focusedName} in focus` })));
	}

	const ours: Sight['ours'] = [];
	let ticks = 0;
	for (const host of document.querySelectorAll<HTMLElement>('[data-faircopy=hints]')) {
		const root = (globalThis as unknown as Opening).openShadow(host);
		if (!root) continue;
		const isSeen = (element: Element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			if (!isIn({ left, top, right, bottom }) || !isDrawn(element)) return false;
			if (x < 0 || y < 0 || x >= window.right || y >= window.bottom) return false;
			const hit = root.elementFromPoint(x, y);
			return document.elementFromPoint(x, y) === host && hit !== null && element.contains(hit);
		};
		const add = (selector: string, what: (element: HTMLElement) => string) => {
			for (const element of root.querySelectorAll<HTMLElement>(selector)) {
				const at = plain(element.getBoundingClientRect());
				const isSheet = element.dataset['place']?.includes('sheet') ?? false;
				ours.push({ what: what(element), ...at, isSeen: isSeen(element), isSheet });
			}
		};
		add('.card', () => 'card');
		add('.pill', () => 'pill');
		add('.note', () => 'note');
		add('.summary', () => 'summary');
		add('.marker', (marker) => `marker ${marker.getAttribute('aria-label')}`);
		ticks += root.querySelectorAll('.tick').length;
	}
	return { window, focused, items, ours, ticks };
}

/** Waits until nothing of ours has moved for a while: the page has come to rest. */
export async function atRest(): Promise<void> {
	const picture = () =>
		[...document.querySelectorAll<HTMLElement>('[data-faircopy=hints]')]
			.flatMap((host) => [
				...((globalThis as unknown as Opening).openShadow(host)?.querySelectorAll<HTMLElement>('[popover]') ?? []),
			])
			.map((box) => `${box.className} ${box.style.cssText} ${JSON.stringify(box.getBoundingClientRect())}`)
			.join();
	let before = '';
	for (let still = 0, all = 0; still < 14 && all < 150; all += 1) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		const now = picture();
		still = now === before ? still + 1 : 0;
		before = now;
	}
}

/** One breach, planted in what stands on the page. */
export function plant(kind: string): void {
	const root = [...document.querySelectorAll<HTMLElement>('[data-faircopy=hints]')]
		.map((host) => (globalThis as unknown as Opening).openShadow(host))
		.find(Boolean);
	const card = root?.querySelector<HTMLElement>('.card');
	const marker = root?.querySelector<HTMLElement>('[popover]:has(> .marker, > svg)');
	if (kind === 'card' && card) {
		let active: Element | null = document.activeElement;
		while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
		const { left, bottom } = active!.getBoundingClientRect();
		card.dataset['place'] = '';
		Object.assign(card.style, { left: `${left}px`, top: `${bottom + 6}px`, visibility: 'visible' });
	}
	if (kind === 'opacity') marker?.style.setProperty('opacity', '0');
	if (kind === 'slot') marker?.style.setProperty('display', 'none', 'important');
	if (kind === 'tick') {
		const tick = document.createElement('div');
		tick.className = 'tick';
		root?.querySelector('.surface')?.append(tick);
	}
	if (kind === 'layer') {
		const layer = document.body.appendChild(document.createElement('div'));
		layer.popover = 'manual';
		layer.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; opacity: 0.2';
		layer.showPopover();
	}
	if (kind === 'width') document.body.style.minWidth = '640px';
}
