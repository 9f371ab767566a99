import { getAttribute, hasAttribute, localName, nodeType, textOf } from '../../form/nodes.ts';
import { type FieldId, isFieldId } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';
import type { FormField } from '../../form/form.ts';
import { acceptanceOf, isAgreementSection, signerOf } from './agreement.ts';
import { cleanLabel } from '../dom/label.ts';
import { countryCode } from './countries.ts';
import { dateValue } from './dates.ts';
import { ancestry, drawnChildren, drawnParent, drawnText } from '../dom/shadow.ts';
import { meaningOf } from '../vocabulary/terms.ts';
import { inAnyLanguage, wholeInAnyLanguage } from '../vocabulary/vocabularies.ts';

const unread = /^(?:script|style|template|svg|head|nav|header|footer|select|input|textarea|button|iframe)$/;
const isFamilyNameAlone = wholeInAnyLanguage(({ familyNameAlone }) => familyNameAlone);
const isNoValue = new RegExp(`^(?:[-–—]|${inAnyLanguage(({ noValue }) => noValue)})$`, 'i');
const longest = 60;
/** A sentence about the agreement has at least so many characters. */
const shortest = 30;

/**
 * What Review shows, read once: the values that stand beside known labels. Whatever else the page says is passed over.
 * @param updates the links that lead back to a section; each field is led to the one nearest to it
 */
export function* reviewFields(
	root: Element,
	updates: readonly HTMLElement[],
	locale: string,
): Generator<undefined, FormField[]> {
	const found = new Map<FieldId, FormField>();
	const ways = waysBack(updates);
	let heading = '';
	let last = '';
	let seen = 0;

	function* walk(element: Element): Generator<undefined, void> {
		seen += 1;
		if (seen % 100 === 0) yield;
		if (unread.test(localName(element)) || hasAttribute(element, 'hidden')) return;
		if (/^(?:h[1-6]|legend)$/.test(localName(element))) {
			heading = drawnText(element, { limit: 100 });
			return;
		}
		const hostLabel = getAttribute(element, 'label');
		if (hostLabel) note(hostLabel, () => valueWithin(element, hostLabel));
		for (const child of drawnChildren(element)) {
			if (child instanceof Element) yield* walk(child);
			else if (nodeType(child) === Node.TEXT_NODE) noteText(child, element);
		}
	}

	function noteText(node: Node, parent: Element): void {
		const text = textOf(node).trim();
		if (text.length < 2) return;
		const answer = text.length > shortest ? acceptanceOf(text) : undefined;
		if (answer && !found.has('agreementAcceptance')) keep('agreementAcceptance', '', answer, parent);
		else if (text.length <= longest && localName(parent) !== 'dd') note(text, () => valueBeside(node, text));
	}

	function note(text: string, value: () => { value: string; element: Element } | undefined): void {
		const meaning = meaningOf(cleanLabel(text));
		// « Nom » beside « Prénom » is the family name; alone it may be both.
		const isFamilyName = meaning?.kind === 'fullName' && last === 'firstName' && isFamilyNameAlone.test(fold(text));
		const kind = isFamilyName ? 'lastName' : meaning?.kind;
		if (!meaning || !kind || meaning.extra > 0) return;
		if (kind !== 'middleName') last = kind;
		if (!isFieldId(kind)) return;
		const shown = value();
		if (!shown) return;
		const isRepeated = found.has('agreementAcceptance') && Boolean(found.get(kind)?.read());
		const id = isRepeated || isAgreementSection(heading) ? signerOf(kind) : kind;
		if (!found.get(id)?.read()) keep(id, cleanLabel(text), readAs(id, shown.value, locale), shown.element);
	}

	function keep(id: FieldId, label: string, value: string, element: Element): void {
		const box = element as HTMLElement;
		const control = wayBackOf(element, ways) ?? updates[0] ?? box;
		found.set(id, { id, label, control, box, read: () => value, members: [control] });
	}

	yield* walk(root);
	return [...found.values()];
}

/** The text that belongs to the label whose words are in `node`: what stands behind it, in its row or its line. */
function valueBeside(node: Node, label: string): { value: string; element: Element } | undefined {
	let own: Node = node;
	let parent = drawnParent(node);
	while (parent && drawnText(parent) === label) [own, parent] = [parent, drawnParent(parent)];
	if (!parent) return undefined;
	const siblings = [...drawnChildren(parent)];
	const next = siblings
		.slice(siblings.indexOf(own as ChildNode) + 1)
		.find((sibling) => sibling instanceof Element || textOf(sibling).trim());
	if (!next) return undefined;
	if (!(next instanceof Element)) return { value: drawnText(next), element: parent };
	if (own instanceof Element && looksAlike(own, next) && isLabel(drawnText(next, { limit: longest + 1 }))) {
		return { value: '', element: own };
	}
	if (/^(?:a|button|h[1-6])$/.test(localName(next))) return undefined;
	return { value: drawnText(next), element: next };
}

function valueWithin(element: Element, label: string): { value: string; element: Element } {
	const shown = drawnText(element);
	const value = getAttribute(element, 'value') ?? (shown.startsWith(label) ? shown.slice(label.length) : shown);
	return { value: value.replace(/^\s*:/, '').trim(), element };
}

/** A label where a value would stand: the value before it is left out because it is empty. */
function isLabel(text: string): boolean {
	const meaning = meaningOf(cleanLabel(text));
	return meaning !== undefined && meaning.extra === 0;
}

function looksAlike(one: Element, other: Element): boolean {
	return (
		localName(one) === localName(other) &&
		getAttribute(one, 'class') === getAttribute(other, 'class') &&
		localName(one) !== 'dd'
	);
}

function readAs(id: FieldId, shown: string, locale: string): string {
	const value = isNoValue.test(shown) ? '' : shown;
	if (id === 'country') return countryCode(value) ?? value;
	if (id === 'dateAgreed') return dateValue(value, locale);
	if (id === 'domain') return value.replace(/\.onmicrosoft\.com$/i, '');
	if (id === 'agreementAcceptance') return acceptanceOf(value) ?? '';
	return value;
}

/** Every element that holds one of the links, with the first such link. */
function waysBack(updates: readonly HTMLElement[]): Map<Element, HTMLElement> {
	const ways = new Map<Element, HTMLElement>();
	for (const update of updates) {
		for (const node of ancestry(update)) if (!ways.has(node)) ways.set(node, update);
	}
	return ways;
}

function wayBackOf(element: Element, ways: ReadonlyMap<Element, HTMLElement>): HTMLElement | undefined {
	const node = ancestry(element).find((one) => ways.has(one));
	return node && ways.get(node);
}
