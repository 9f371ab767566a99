import {
	bodyOf,
	checkVisibility,
	childNodes,
	documentElement,
	hasAttribute,
	localName,
	matches,
	nodeType,
	overflows,
	rectangleOf,
	shadowRoot,
	textOf,
} from '../../form/nodes.ts';
import { mark } from '../own-nodes.ts';
import { isEmpty, overlap, overlaps, type Rectangle } from './rectangles.ts';

/** What a person works with: it is an obstacle as a whole, whatever stands in it. */
const worked = [
	'a[href]',
	'button',
	'input',
	'select',
	'textarea',
	'iframe',
	'summary',
	...['button', 'link', 'radio', 'checkbox', 'switch', 'combobox', 'textbox', 'searchbox', 'listbox', 'menu'].map(
		(role) => `[role=${role}]`,
	),
	'[contenteditable=""], [contenteditable=true]',
].join();
const unread = /^(?:script|style|template|noscript|head|title|meta|link|option|datalist|svg)$/;
/** A custom element that shows nothing of its inside is taken as a whole, unless it is as large as a part of the page. */
const largestHost = 120;
/** How far outside the window the page is looked at, in pixels: a marker there has its place before it is scrolled to. */
const beyond = 300;

/**
 * What must stay free on the page: every control, button, link and text that is drawn in the window or near it, through
 * open shadow trees, cut where a scrolling part ends. Reads only; asked once for each opening or move of the page.
 */
export function obstaclesOn(page: Element, { width, height }: { width: number; height: number }): Rectangle[] {
	const found: Rectangle[] = [];
	const words = document.createRange();

	const add = (rectangle: Rectangle, within: Rectangle, element: Element) => {
		const seen = overlap(rectangle, within);
		if (!seen || isEmpty(seen)) return;
		if (checkVisibility(element, { opacityProperty: true, visibilityProperty: true })) found.push(seen);
	};
	const addWords = (text: Node, within: Rectangle, element: Element) => {
		if (!textOf(text).trim()) return;
		words.selectNodeContents(text);
		for (const line of words.getClientRects()) add(line, within, element);
	};
	const visit = (element: Element, within: Rectangle): void => {
		const rectangle = rectangleOf(element);
		// Asked first, for of a long list most rows lie outside.
		if (!overlaps(rectangle, within) && !isEmpty(rectangle)) return;
		if (unread.test(localName(element)) || hasAttribute(element, mark)) return;
		// What is read aloud only is cut to a point.
		if (rectangle.width <= 1 && rectangle.height <= 1 && rectangle.width + rectangle.height > 0) return;
		const root = shadowRoot(element);
		const isBareHost = !root && localName(element).includes('-') && !childNodes(element)[0];
		if (matches(element, worked) || (isBareHost && rectangle.height <= largestHost)) {
			add(rectangle, within, element);
			// A list or a menu may be higher than what it shows.
			return;
		}
		const inner = cut(element, rectangle, within);
		const own = [...childNodes(element)];
		for (const part of root ? [...childNodes(root), ...own] : own) {
			if (nodeType(part) === Node.TEXT_NODE) addWords(part, inner, element);
			else if (part instanceof Element) visit(part, inner);
		}
	};

	visit(page, { left: -beyond, top: -beyond, right: width + beyond, bottom: height + beyond });
	return found;
}

/** What of a part of the page shows its contents: all of it, or what a scrolling part leaves. */
function cut(element: Element, rectangle: Rectangle, within: Rectangle): Rectangle {
	const isRoot = element === documentElement(document) || element === bodyOf(document);
	if (isRoot || !overflows(element) || getComputedStyle(element).overflow === 'visible') return within;
	return overlap(rectangle, within) ?? within;
}
