import { closest, find, findAll, getAttribute, localName, matches, nodeType } from '../../form/nodes.ts';

/** What a form is recognised by: whatever holds none of it can come, change and go unseen. */
const telling = [
	'input, select, textarea, button, a, label, legend, fieldset, form, dialog, iframe, slot, h1, h2, h3, h4, h5, h6',
	'[aria-label], [aria-current], [aria-selected], [contenteditable]',
	...[
		'combobox',
		'textbox',
		'radio',
		'checkbox',
		'radiogroup',
		'heading',
		'button',
		'link',
		'tab',
		'group',
		'region',
	].map((role) => `[role=${role}]`),
].join();
/** Words in these name a field or a step. */
const naming = 'label, legend, h1, h2, h3, h4, h5, h6, [role=heading], [aria-current], [aria-selected], a, button';

/** Whether only our own nodes have changed: they carry a mark of ours, or stand in one that does. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
	const isMarked = (node: Node): boolean => node instanceof Element && closest(node, '[data-faircopy]') !== null;
	if (isMarked(target)) return true;
	return addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isMarked);
}

/** Whether an element can be a part of what a form is recognised by: by what it is, or by what stands in it. */
function canTell(element: Element): boolean {
	// A custom element may draw anything in a tree of its own.
	const isTelling = (one: Element) => localName(one).includes('-') || matches(one, telling);
	return isTelling(element) || findAll(element, '*').some(isTelling);
}

/** Whether words that stand in `node` name a field or a step, themselves or by reference. */
function isName(node: Node): boolean {
	if (!(node instanceof Element)) return true;
	if (closest(node, naming) || localName(node).includes('-')) return true;
	const named = closest(node, '[id]');
	const id = named && getAttribute(named, 'id');
	return Boolean(id) && find(document, `[aria-labelledby~=${CSS.escape(id!)}]`) !== null;
}

/**
 * Whether a change of the page can be one of the form: not our own nodes, and on Account info not the page's complaints,
 * counters and clocks, whose text comes and goes all the time.
 *
 * @param isAccountInfo elsewhere every text may be a value
 */
export function isOfForm(record: MutationRecord, isAccountInfo: boolean): boolean {
	if (isOurs(record)) return false;
	if (!isAccountInfo) return true;
	const { target, type, attributeName, addedNodes, removedNodes } = record;
	if (type === 'attributes') {
		return !/^(?:aria-)?hidden$/.test(attributeName ?? '') || !(target instanceof Element) || canTell(target);
	}
	const nodes = [...addedNodes, ...removedNodes];
	if (nodes.some((node) => node instanceof Element && canTell(node))) return true;
	return nodes.some((node) => nodeType(node) !== Node.COMMENT_NODE) && isName(target);
}
