import { closest, contains, find, findAll, getAttribute, localName, rootOf } from '../../form/nodes.ts';
import { inAnyLanguage } from '../vocabulary/vocabularies.ts';
import { drawnChildren, drawnParent, drawnText, hostsOf, inSameTree, isShown } from './shadow.ts';

const limit = 100;
const remarks = new RegExp(`\\((?:${inAnyLanguage(({ labelRemarks }) => labelRemarks)})\\)|\\*`, 'gi');
const questions = new RegExp(`(?:${inAnyLanguage(({ labelQuestions }) => labelQuestions)})\\s?\\?`, 'gi');

/** What a node says beside its links, which lead to explanations. */
const ownWords = (node: Node): string => drawnText(node, { withoutLinks: true });
/** The same; the links' words where there is nothing else. */
const wordsOf = (node: Node): string => ownWords(node) || drawnText(node);

/**
 * What labels `control`, best evidence first: the host's label attribute, its `label` slot,
 * `aria-labelledby`, `label[for]`, the wrapping label, `aria-label`, then the same on the hosts. All are given, without repeats.
 * @param hosts the hosts that hold no other control, innermost first
 */
export function labelTexts(control: Element, hosts: readonly Element[]): string[] {
	const labels = new Set<string>();
	const add = (text: string | null | undefined): void => {
		const cleaned = cleanLabel(text ?? '');
		if (cleaned) labels.add(cleaned);
	};
	for (const host of [...hosts, control]) {
		add(getAttribute(host, 'label'));
		for (const child of findAll(host, ':scope > [slot="label"]')) add(ownWords(child));
	}
	for (const element of [control, ...hosts]) {
		add(textOfIds(element, 'aria-labelledby'));
		for (const label of labelsOf(element)) add(wordsOf(label));
		// What only a screen reader says may be left over, or say nothing: what is seen tells first.
		add(getAttribute(element, 'aria-label'));
	}
	return [...labels];
}

/** The label's own words: without the asterisk, “(required)” and what stands after a hundred characters. */
export function cleanLabel(text: string): string {
	return text
		.slice(0, 3 * limit)
		.replace(/[\s\u00A0]+/g, ' ')
		.replace(remarks, '')
		.replace(questions, '')
		.replace(/\s*:?\s*$/, '')
		.trim()
		.slice(0, limit);
}

/** What a group of controls is called; '' where nothing says. */
export function groupName(group: Element): string {
	const legend = find(group, ':scope > legend, :scope > [slot="label"]');
	const said = getAttribute(group, 'label') || getAttribute(group, 'aria-label') || textOfIds(group, 'aria-labelledby');
	return said || (legend ? ownWords(legend) : '');
}

/** The text of the elements that `attribute` of `element` names, all of them. */
function textOfIds(element: Element, attribute: string): string {
	const texts: string[] = [];
	for (const id of (getAttribute(element, attribute) ?? '').split(/\s+/)) {
		const named = id && inSameTree(element, id);
		if (named) texts.push(wordsOf(named));
	}
	return texts.join(' ');
}

function labelsOf(element: Element): Iterable<Element> {
	const own = (element as HTMLInputElement).labels;
	if (own?.length) return own;
	const id = getAttribute(element, 'id');
	const named = id ? findAll(rootOf(element), `label[for="${CSS.escape(id)}"]`) : [];
	// Of two controls with one id the browser gives the label to the first: it may be hidden, the other is meant.
	const isFree = (label: Element) => !own || !isShown((label as HTMLLabelElement).control ?? label);
	const around = closest(element, 'label');
	return [...named.filter(isFree), around].filter((label) => label !== null);
}

/**
 * The text that stands before `control`, or the label right after it; nothing where another of `controls` is nearer.
 */
export function nearestCaption(control: Element, controls: ReadonlySet<Element>): string {
	const holds = (element: Element): boolean => holdsOther(element, controls, control);
	let node: Element | undefined = control;
	for (let level = 0; node && level < 6; level += 1) {
		const parent: Element | undefined = drawnParent(node);
		if (!parent) break;
		const siblings: Node[] = [...drawnChildren(parent)];
		const place = siblings.indexOf(node);
		for (let index = place - 1; index >= 0; index -= 1) {
			const sibling = siblings[index]!;
			if (sibling instanceof Element && holds(sibling)) return '';
			const text = ownWords(sibling);
			if (/\p{L}/u.test(text)) return cleanLabel(text);
		}
		const after = siblings.slice(place + 1).find((sibling) => sibling instanceof Element);
		if (after instanceof Element && localName(after) === 'label' && !getAttribute(after, 'for')) {
			const text = ownWords(after);
			if (text) return cleanLabel(text);
		}
		// What stands outside of the form is about all of it.
		if (/^(?:form|body|dialog)$/.test(localName(parent))) break;
		node = parent;
	}
	return '';
}

function holdsOther(element: Element, controls: ReadonlySet<Element>, control: Element): boolean {
	if (controls.has(element)) return element !== control;
	for (const other of controls) {
		if (other === control) continue;
		if (contains(element, other) || hostsOf(other).some((host) => contains(element, host))) return true;
	}
	return false;
}
