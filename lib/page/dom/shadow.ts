import {
	assignedSlot,
	checkVisibility,
	childNodes,
	closest,
	firstChild,
	getAttribute,
	hasAttribute,
	localName,
	nextSibling,
	nodeType,
	textOf,
	parentNode,
	rootOf,
	shadowRoot,
} from '../../form/nodes.ts';
import { elementKind, isPressedElement } from '../../portals/partner-center.ts';

const withoutText = new Set(['script', 'style', 'select', 'textarea', 'input', 'datalist', 'template', 'noscript']);

/** What of an element's text is left out. */
export interface TextChoice {
	/** Links and buttons: a label's "What is this?". */
	withoutLinks?: boolean;
	/** More than this is not asked for. */
	limit?: number;
}

/** The text of `node` as it is drawn: through open shadow roots and slots, white space collapsed. */
export function drawnText(node: Node, { withoutLinks = false, limit = 400 }: TextChoice = {}): string {
	// Of a long list most are a word in a link: no more is looked at than that.
	const only = firstChild(node);
	const isPlain = only && !nextSibling(only) && nodeType(only) === Node.TEXT_NODE && isOrdinary(node);
	let text = isPlain ? textOf(only) : '';
	const add = (part: Node): void => {
		if (text.length > limit) return;
		if (nodeType(part) === Node.TEXT_NODE) text += textOf(part);
		else if (part instanceof Element) {
			const name = localName(part);
			if (withoutText.has(name) || part instanceof SVGElement) return;
			if (part !== node && hasAttribute(part, 'hidden')) return;
			if (withoutLinks && part !== node && isPressed(part)) return;
			if (name === 'br') text += ' ';
			else for (const child of drawnChildren(part)) add(child);
			if (!inline.test(name)) text += ' ';
		} else if (part instanceof ShadowRoot) for (const child of childNodes(part)) add(child);
	};
	if (!isPlain) add(node);
	return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** Whether a node is an element that shows its own children, and nothing in their place. */
function isOrdinary(node: Node): boolean {
	return (
		node instanceof HTMLElement && !shadowRoot(node) && localName(node) !== 'slot' && !withoutText.has(localName(node))
	);
}

const inline = /^(?:span|a|b|i|em|strong|small|slot|sup|sub|bdi|abbr|mark)$/;

function isPressed(element: Element): boolean {
	return (
		/^(?:a|button)$/.test(localName(element)) || isPressedElement(localName(element)) || role(element) === 'button'
	);
}

/** The children that are drawn in `element`: those of its open shadow root, those assigned to its slot, or its own. */
export function drawnChildren(element: Element): Iterable<Node> {
	const root = shadowRoot(element);
	if (root) return childNodes(root);
	if (localName(element) === 'slot') {
		const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
		if (assigned.length) return assigned;
	}
	return childNodes(element);
}

/** The parent in the tree as it is drawn: the slot that holds `node`, or the host of its shadow root. */
export function drawnParent(node: Node): Element | undefined {
	const slot = assignedSlot(node);
	if (slot) return slot;
	const parent = parentNode(node);
	if (parent instanceof ShadowRoot) return parent.host;
	return parent instanceof Element ? parent : undefined;
}

/** Deeper than any page; a field named `parentNode` makes the way up endless. */
const deepest = 1000;

/** The element and what it is drawn in, innermost first. */
export function ancestry(element: Element, levels = deepest): Element[] {
	const all: Element[] = [];
	for (let node: Element | undefined = element; node && all.length < levels; node = drawnParent(node)) all.push(node);
	return all;
}

/** The hosts of the shadow roots that hold `node`, innermost first. */
export function hostsOf(node: Node): Element[] {
	const hosts: Element[] = [];
	for (let root = rootOf(node); root instanceof ShadowRoot; root = rootOf(root.host)) hosts.push(root.host);
	return hosts;
}

/** The element that has `id` in the tree of `node`. */
export function inSameTree(node: Node, id: string): Element | undefined {
	const root = rootOf(node);
	return root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id) ?? undefined) : undefined;
}

export function role(element: Element): string {
	return getAttribute(element, 'role') ?? '';
}

/** The kind of a portal element whatever its prefix or suffix: `customer_he-text-field` → `text-field`. */
export function harmonyKind(element: Element): string {
	return elementKind(localName(element));
}

/** Whether `element` is drawn at all, as far as the browser can tell without its place. */
export function isShown(element: Element): boolean {
	return !closest(element, '[hidden]') && checkVisibility(element, { visibilityProperty: true });
}
