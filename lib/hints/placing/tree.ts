import {
	activeElement,
	bodyOf,
	closest,
	hasAttribute,
	documentElement,
	matches,
	parentNode,
	rootOf,
	shadowRoot,
} from '../../form/nodes.ts';
import { mark } from '../own-nodes.ts';

/** The node above, through the borders of shadow trees. */
function above(node: Node): Node | null {
	return parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether `outer` is `inner` or holds it, in whatever shadow tree. */
export function holds(outer: Node, inner: Node): boolean {
	for (let node: Node | null = inner; node; node = above(node)) if (node === outer) return true;
	return false;
}

/** The trees that hold the node, from its own shadow tree out to the document. */
export function treesAround(node: Node): Node[] {
	const root = rootOf(node);
	return root instanceof ShadowRoot ? [root, ...treesAround(root.host)] : [root];
}

/** The element of the page itself that holds a node of a shadow tree; the node where it is in none. */
export function outermost(element: HTMLElement): HTMLElement {
	const root = rootOf(element);
	return root instanceof ShadowRoot ? outermost(root.host as HTMLElement) : element;
}

/** The native modal dialog that holds the element, in whatever shadow tree. */
export function modalAround(element: Element): Element | undefined {
	for (let node: Node | null = element; node; node = above(node)) {
		if (node instanceof HTMLDialogElement && matches(node, ':modal')) return node;
	}
	return undefined;
}

/** What has the focus on the page, through open shadow trees; undefined where nothing has. */
export function focusedElement(page: Document): Element | undefined {
	let active = activeElement(page);
	for (let root = active && shadowRoot(active); root?.activeElement; root = shadowRoot(active))
		active = root.activeElement;
	return active && active !== bodyOf(page) ? active : undefined;
}

/** Whether the element, or something in it, has the focus. */
export function hasFocus(element: Element): boolean {
	const root = rootOf(element) as Document | ShadowRoot;
	const active = root instanceof Document ? activeElement(root) : root.activeElement;
	return active ? holds(element, active) : false;
}

/** Whether the page is dark where the element stands: by the first ground above it that is not see-through. */
export function isOnDark(element: Element): boolean {
	for (let node: Node | null = element; node; node = above(node)) {
		if (!(node instanceof Element)) continue;
		const [red = 0, green = 0, blue = 0, alpha = 1] = (
			getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
		).map(Number);
		if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
	}
	const { colorScheme } = getComputedStyle(documentElement(document));
	const { matches: prefersDark } = matchMedia('(prefers-color-scheme: dark)');
	return /dark/.test(colorScheme) && (!/light/.test(colorScheme) || prefersDark);
}

/** The control of the page at a point of the window, beneath what we draw there. */
export function controlBeneath(page: Document, left: number, top: number): HTMLElement | null | undefined {
	let found: Element | undefined;
	for (let tree: DocumentOrShadowRoot | null = page; tree; tree = found ? shadowRoot(found) : null) {
		const at: Element | undefined = tree.elementsFromPoint(left, top).find((one) => !hasAttribute(one, mark));
		if (!at || at === found) break;
		found = at;
	}
	return found && (closest(found, 'input,select,textarea,[role]') as HTMLElement | null);
}
