import { closest, findAll, getAttribute, localName, matches } from '../../form/nodes.ts';

/** Words in these name a field or a step. */
const naming = 'label,legend,h1,h2,h3,h4,h5,h6,a,button,[aria-current],[aria-selected],[role=heading]';
/** What a form is recognised by: whatever holds none of it can come, change and go unseen. */
const telling = `${naming},input,select,textarea,iframe,[aria-label],[role]:not([role=alert],[role=status])`;

/** Whether only our own nodes have changed: they carry a mark of ours, or stand in one that does. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
	const isMarked = (node: Node): boolean => node instanceof Element && closest(node, '[data-faircopy]') !== null;
	const nodes = [...addedNodes, ...removedNodes];
	return isMarked(target) || (nodes.length > 0 && nodes.every(isMarked));
}

/** Whether a node can be a part of what a form is recognised by: by what it is, or by what stands in it. */
function canTell(node: Node): boolean {
	// A custom element may draw anything in a tree of its own.
	const isTelling = (one: Element) => localName(one).includes('-') || matches(one, telling);
	return node instanceof Element && (isTelling(node) || findAll(node, '*').some(isTelling));
}

/** Whether words that stand in `node` name a field or a step, themselves or by reference. */
function isName(node: Node, named: string): boolean {
	if (!(node instanceof Element) || closest(node, naming) || localName(node).includes('-')) return true;
	const id = getAttribute(closest(node, '[id]') ?? node, 'id');
	return id !== null && named.split(' ').includes(id);
}

/**
 * Whether a change of the page can be one of the form: not our own nodes, and on Account info not the page's complaints,
 * counters and clocks, whose text comes and goes all the time.
 *
 * @param named the ids of what names the fields by reference, with spaces between; undefined away from Account info, where every text may be a value
 */
export function isOfForm(record: MutationRecord, named: string | undefined): boolean {
	if (isOurs(record)) return false;
	if (named === undefined) return true;
	const { target, attributeName, addedNodes, removedNodes } = record;
	if (attributeName) return !attributeName.endsWith('hidden') || canTell(target);
	return isName(target, named) || [...addedNodes, ...removedNodes].some(canTell);
}
