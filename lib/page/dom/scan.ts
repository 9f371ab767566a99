import { findAll, getAttribute, hasAttribute, localName, matches, nodeType, shadowRoot } from '../../form/nodes.ts';
import { harmonyKind, hostsOf, isShown, role } from './shadow.ts';

/** Something to fill in, and the heading above it. */
export interface Sighting {
	element: HTMLElement;
	heading: Element | undefined;
}

/** What stands on a page, in its order; nothing of it has been read yet. */
export interface Sight {
	/** Text inputs, selects and comboboxes. */
	fields: Sighting[];
	/** Radios and boxes to tick. */
	ticks: Sighting[];
	/** The place of each of both in the order of the page. */
	places: Map<Element, number>;
	headings: HTMLElement[];
	/** The present one of the steps, tabs or pages that an indicator shows. */
	stops: HTMLElement[];
	/** Buttons and links. */
	presses: HTMLElement[];
	roots: ShadowRoot[];
	hasPassword: boolean;
	/** Custom elements wait for their code: their content is still to come. */
	unfinished: boolean;
}

/** What tells by its name alone that it may be of the form; of all else only its role does. */
const named = /^(?:input|select|textarea|button|a|h[1-6])$|-/;
const passive = new Set('script style template svg head noscript iframe object canvas video option'.split(' '));
const tick = /^(?:radio|checkbox)$/;
const typed = /^(?:text|email|tel|url|number|date|datetime-local|month)$/;

/** Whether an element is a radio or a box to tick. */
export function isTick(element: Element): boolean {
	return tick.test(localName(element) === 'input' ? (element as HTMLInputElement).type : role(element));
}

/** Looks over everything under `root`, open shadow roots included. It yields now and then, for a caller who shares time. */
export function* sightOf(root: Node): Generator<undefined, Sight> {
	const sight: Sight = {
		fields: [],
		ticks: [],
		places: new Map(),
		headings: [],
		stops: [],
		presses: [],
		roots: [],
		hasPassword: false,
		unfinished: false,
	};
	let seen = 0;
	let heading: Element | undefined;

	function* walk(start: Node): Generator<undefined, void> {
		const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT);
		const told = new Set<Element>(findAll(start, '[role], [aria-current]'));
		let element: HTMLElement | null =
			nodeType(start) === Node.ELEMENT_NODE ? (start as HTMLElement) : (walker.nextNode() as HTMLElement | null);
		while (element) {
			seen += 1;
			if (seen % 200 === 0) yield;
			const name = localName(element);
			if (passive.has(name)) {
				element = nextAfter(walker, start);
				continue;
			}
			if (told.has(element) || named.test(name)) note(element, name);
			const root = shadowRoot(element);
			if (root) {
				sight.roots.push(root);
				yield* walk(root);
			}
			element = walker.nextNode() as HTMLElement | null;
		}
	}

	function see(list: Sighting[], element: HTMLElement): void {
		list.push({ element, heading });
		sight.places.set(element, seen);
	}

	function note(element: HTMLElement, name: string): void {
		const says = role(element);
		if (name === 'input') noteInput(element as HTMLInputElement);
		else if (name === 'select' || name === 'textarea' || says === 'combobox' || says === 'textbox') {
			see(sight.fields, element);
		} else if (tick.test(says)) see(sight.ticks, element);
		else if (/^h[1-6]$/.test(name) || says === 'heading') {
			sight.headings.push(element);
			heading = element;
		} else if (name === 'button' || name === 'a' || says === 'button' || says === 'link') sight.presses.push(element);
		else if (name.includes('-') && !shadowRoot(element)) noteBareHost(element);
		if (isPresent(element, name, says)) sight.stops.push(element);
	}

	function noteInput(element: HTMLInputElement): void {
		const { type } = element;
		if (type === 'password') sight.hasPassword ||= isShown(element);
		else if (tick.test(type)) see(sight.ticks, element);
		else if (type === 'submit' || type === 'button') sight.presses.push(element);
		else if (typed.test(type)) see(sight.fields, element);
	}

	/** A custom element that shows nothing of its inside: not ready yet, or closed. */
	function noteBareHost(element: HTMLElement): void {
		sight.unfinished ||= matches(element, ':not(:defined)');
		const kind = harmonyKind(element);
		if (kind === 'button' || kind === 'link') sight.presses.push(element);
	}

	yield* walk(root);
	return sight;
}

function nextAfter(walker: TreeWalker, start: Node): HTMLElement | null {
	for (let node: Node | null = walker.currentNode; node && node !== start; node = walker.parentNode()) {
		const sibling = walker.nextSibling();
		if (sibling) return sibling as HTMLElement;
	}
	return null;
}

function isPresent(element: Element, name: string, says: string): boolean {
	const current = getAttribute(element, 'aria-current');
	if (current !== null) return current !== 'false';
	// Only an element of the portal's own says it otherwise: most have no such name, and are not asked further.
	const kind = name.includes('-') && harmonyKind(element);
	if (!kind) return says === 'tab' && getAttribute(element, 'aria-selected') === 'true';
	const attribute = kind === 'task-item' || kind === 'tab' ? 'selected' : 'current';
	return /^(?:subway-stop|wizard-item|task-item|tab)$/.test(kind) && hasAttribute(element, attribute);
}

/**
 * The hosts of each control that hold no other control: what labels them labels the control. A host that is a field
 * by its name counts even when it holds several; then only its first control is a field.
 */
export function fieldHosts(sightings: readonly Sighting[]): Map<HTMLElement, Element[]> {
	const held = new Map<Element, number>();
	for (const { element } of sightings) for (const host of hostsOf(element)) held.set(host, (held.get(host) ?? 0) + 1);
	const taken = new Set<Element>();
	const hosts = new Map<HTMLElement, Element[]>();
	for (const { element } of sightings) {
		const own: Element[] = [];
		let isInner = false;
		for (const host of hostsOf(element)) {
			const isField = /^(?:text-field|select|date-picker|combobox|text-area)$/.test(harmonyKind(host));
			if (!isField && (held.get(host) ?? 0) > 1) break;
			own.push(host);
			if (isField && taken.has(host)) isInner = true;
			if (isField) taken.add(host);
		}
		if (!isInner) hosts.set(element, own);
	}
	return hosts;
}
