import { find, findAll, getAttribute, localName, rectangleOf } from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import { isAgreementSection, signerOf } from './agreement.ts';
import type { FormField } from '../../form/form.ts';
import { textOfIds } from '../dom/label.ts';
import { countryCode } from './countries.ts';
import { dateValue } from './dates.ts';
import { isCode, rawValue } from '../dom/read.ts';
import type { Recognised } from './recognise.ts';
import { drawnParent, drawnText, role } from '../dom/shadow.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { Choice } from './ticks.ts';
import { writerOf } from '../write.ts';

/** The fields of Account info in the order of the page, one for each id. */
export function accountFields(
	recognised: readonly Recognised[],
	choices: readonly Choice[],
	locale: string,
): FormField[] {
	const agreement = choices.find(({ id }) => id === 'agreementAcceptance');
	const placed: { place: number; field: FormField }[] = choices.map((choice) => ({
		place: choice.place,
		field: choiceField(choice),
	}));
	const taken = new Set<FieldId>(choices.map(({ id }) => id));
	let date = Infinity;
	for (const found of recognised) {
		if (!found.kind) continue;
		const isBehind = found.place > Math.min(agreement?.place ?? Infinity, date);
		const id = idOf(found, found.kind, taken, isBehind);
		if (!id || taken.has(id)) continue;
		if (id === 'dateAgreed') date = found.place;
		taken.add(id);
		placed.push({ place: found.place, field: controlField(id, found, locale) });
	}
	return placed.sort((one, other) => one.place - other.place).map(({ field }) => field);
}

function idOf(found: Recognised, kind: FieldKind, taken: ReadonlySet<FieldId>, isBehind: boolean): FieldId | undefined {
	if (kind === 'fullName' || kind === 'addressLine3') return undefined;
	const signer = signerOf(kind);
	if (signer === kind) return kind;
	if (isAgreementSection(sectionOf(found.control, found.heading))) return signer;
	return taken.has(kind) && isBehind ? signer : kind;
}

/** The names of the groups around a control, or else the heading above it. */
function sectionOf(control: Element, heading: Element | undefined): string {
	let node: Element | undefined = control;
	for (let level = 0; node && level < 16; level += 1, node = drawnParent(node)) {
		const isGroup =
			localName(node) === 'fieldset' || localName(node) === 'section' || /^(?:group|region)$/.test(role(node));
		if (!isGroup) continue;
		const legend = find(node, ':scope > legend');
		const name =
			getAttribute(node, 'aria-label') || textOfIds(node, 'aria-labelledby') || (legend && drawnText(legend));
		if (name) return name;
	}
	// A legend ends with its fieldset: it says nothing about what comes behind.
	return heading && localName(heading) !== 'legend' ? drawnText(heading, { limit: 100 }) : '';
}

function controlField(id: FieldId, { control, hosts, label }: Recognised, locale: string): FormField {
	const read = (): string => valueOf(id, control, locale);
	const write = writerOf(id, control, read);
	let box: HTMLElement | undefined;
	return {
		id,
		control,
		label,
		read,
		...(write && { write }),
		members: [control, ...hosts],
		get box() {
			return (box ??= boxOf(control)); // late: it costs a layout
		},
	};
}

function choiceField({ id, label, options, read }: Choice): FormField {
	const members = options.flatMap(({ element, hosts }) => [element, ...hosts]);
	const control = options[0]!.element;
	let box: HTMLElement | undefined;
	return {
		id,
		control,
		label: label || options[0]!.text,
		read,
		members,
		get box() {
			return (box ??= around(members) ?? control); // late: it costs a layout
		},
	};
}

function valueOf(id: FieldId, control: HTMLElement, locale: string): string {
	const { value, text } = rawValue(control);
	if (id === 'country') {
		return isCode(value) ? value : (countryCode(text) ?? countryCode(value) ?? text);
	}
	if (id === 'state' && localName(control) === 'select') {
		const code = /^(?:[A-Z]{2}-)?([A-Z]{2,3})$/.exec(value)?.[1];
		return code ?? text;
	}
	if (id === 'dateAgreed') return dateValue(value, locale);
	return localName(control) === 'select' ? value : text;
}

/** The drawn frame around `control`: the largest ancestor that is hardly larger and holds no other control. */
function boxOf(control: HTMLElement): HTMLElement {
	const { width, height } = rectangleOf(control);
	let box = control;
	let parent = drawnParent(control);
	for (let level = 0; parent instanceof HTMLElement && level < 4; level += 1, parent = drawnParent(parent)) {
		const outer = rectangleOf(parent);
		if (outer.height > height + 16 || outer.width > width + 160) break;
		if (findAll(parent, 'input, select, textarea').length > 1) break;
		if (outer.height >= height && outer.width >= width) box = parent;
	}
	return box;
}

/** The smallest element with a box that holds all of `members`: a slot holds them too, and is drawn nowhere. */
function around(members: readonly Element[]): HTMLElement | undefined {
	const first = members[0];
	if (!first) return undefined;
	const holding = ancestry(first).filter((node) => members.every((member) => isWithin(member, node)));
	const boxes = holding.filter((node): node is HTMLElement => node instanceof HTMLElement);
	return boxes.find((node) => rectangleOf(node).height > 0) ?? boxes[0];
}

function isWithin(inner: Element, outer: Element): boolean {
	return ancestry(inner).includes(outer);
}

/** Deeper than any page; a field named `parentNode` makes the way up endless. */
const deepest = 1000;

/** The element and what it stands in, innermost first. */
function ancestry(element: Element): Element[] {
	const all: Element[] = [];
	for (let node: Element | undefined = element; node && all.length < deepest; node = drawnParent(node)) all.push(node);
	return all;
}
