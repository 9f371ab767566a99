// Reads of the page's nodes that the page cannot clobber: a control named `parentNode` or `getAttribute` takes the place
// of that property on its form, and then a walk never ends. The interfaces' own getters and methods are called instead.

// Nothing is looked up before it is read: a bundle leaves out what it does not read.

/** What an interface's own getter says of a node. Looked up once; a document without that getter is read directly. */
/* @__NO_SIDE_EFFECTS__ */
function getter<Owner extends object, Key extends keyof Owner & string>(
	interfaceOf: () => { prototype: Owner },
	key: Key,
): (node: Owner) => Owner[Key] {
	let read: ((this: Owner) => Owner[Key]) | undefined;
	return (node) => {
		read ??= Object.getOwnPropertyDescriptor(interfaceOf().prototype, key)?.get as typeof read;
		return read ? read.call(node) : node[key];
	};
}

const ofNode = /* @__NO_SIDE_EFFECTS__ */ <Key extends keyof Node & string>(key: Key) => getter(() => Node, key);
const ofElement = /* @__NO_SIDE_EFFECTS__ */ <Key extends keyof Element & string>(key: Key) =>
	getter(() => Element, key);

export const parentNode = ofNode('parentNode');
export const childNodes = ofNode('childNodes');
export const firstChild = ofNode('firstChild');
export const nextSibling = ofNode('nextSibling');
export const nodeType = ofNode('nodeType');
export const isConnected = ofNode('isConnected');
export const localName = ofElement('localName');
const openRoot = ofElement('shadowRoot');
/** Sees into closed roots, where the browser lets a script do that. */
let anyRoot: (element: HTMLElement) => ShadowRoot | null = () => null;

/** From now on closed shadow roots are seen too: a portal may build its elements with them. */
export function seeClosedRoots(read: (element: HTMLElement) => ShadowRoot | null): void {
	anyRoot = read;
}

/** The shadow root of an element; a closed one of custom elements alone, since to ask costs more than a look. */
export function shadowRoot(element: Element): ShadowRoot | null {
	const open = openRoot(element);
	if (open || !localName(element).includes('-') || !(element instanceof HTMLElement)) return open;
	return anyRoot(element);
}
const scrollHeight = ofElement('scrollHeight');
const clientHeight = ofElement('clientHeight');
const scrollWidth = ofElement('scrollWidth');
const clientWidth = ofElement('clientWidth');
/** Whether more stands in an element than it has room for: a pixel may be lost in rounding. */
export const overflows = (element: Element): boolean =>
	clientHeight(element) > 0 &&
	(scrollHeight(element) > clientHeight(element) + 1 || scrollWidth(element) > clientWidth(element) + 1);

export const activeElement = getter(() => Document, 'activeElement');
export const bodyOf = getter(() => Document, 'body');
export const documentElement = getter(() => Document, 'documentElement');
/** The characters of a text node; of any other node none. A text has no properties that the page could name. */
export const textOf = (node: Node): string => (nodeType(node) === Node.TEXT_NODE ? (node as Text).data : '');

const slotOfElement = ofElement('assignedSlot');
const slotOfText = getter(() => Text, 'assignedSlot');

/** The slot that a node is assigned to, where its tree is open. */
export function assignedSlot(node: Node): HTMLSlotElement | null {
	if (node instanceof Element) return slotOfElement(node);
	return node instanceof Text ? slotOfText(node) : null;
}

/** A method of every element, called whatever the element says that it is. */
/* @__NO_SIDE_EFFECTS__ */
function ofAll<
	Name extends keyof Element &
		keyof { [Key in keyof Element as Element[Key] extends (...given: never[]) => unknown ? Key : never]: 0 },
>(name: Name) {
	type Method = Extract<Element[Name], (...given: never[]) => unknown>;
	// None of them takes more than two; to spread them would cost more than the call.
	const call = (element: Element, first?: unknown, second?: unknown) =>
		(Element.prototype[name] as (...all: unknown[]) => ReturnType<Method>).call(element, first, second);
	return call as (element: Element, ...given: Parameters<Method>) => ReturnType<Method>;
}

export const getAttribute = ofAll('getAttribute');
export const hasAttribute = ofAll('hasAttribute');
export const setAttribute = ofAll('setAttribute');
export const removeAttribute = ofAll('removeAttribute');
export const matches = ofAll('matches');
export const checkVisibility = ofAll('checkVisibility');
export const rectangleOf = ofAll('getBoundingClientRect');
export const scrollBy = ofAll('scrollBy');
export const scrollIntoView = ofAll('scrollIntoView');
/** The room that the words in a box take; that of the box where it shows none of its own. */
export function wordsRectangle(box: Element): DOMRect {
	const words = document.createRange();
	words.selectNodeContents(box);
	const rectangle = words.getBoundingClientRect();
	return rectangle.width > 0 ? rectangle : rectangleOf(box);
}
export const closest = (element: Element, selector: string): Element | null =>
	Element.prototype.closest.call(element, selector);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const contains = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

/** Whether the list, menu or calendar of a control stands open; a browser that cannot tell of a native one passes it over. */
export function isListOpen(control: Element): boolean {
	return matches(control, ':is([aria-expanded=true], :open)');
}

/** The interface that has the queries of a node. */
const queries = (root: Node): ParentNode =>
	root instanceof Element
		? Element.prototype
		: root instanceof Document
			? Document.prototype
			: DocumentFragment.prototype;

/** The first element below `root` that the selector meets. */
export function find(root: Node, selector: string): HTMLElement | null {
	return queries(root).querySelector.call(root, selector) as HTMLElement | null;
}

/** Every element below `root` that the selector meets, in the order of the tree. */
export function findAll(root: Node, selector: string): HTMLElement[] {
	return [...(queries(root).querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>)];
}
