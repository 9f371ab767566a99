import { findAll, localName, rectangleOf } from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import { isAgreementSection, signerOf } from './agreement.ts';
import { sectionOf } from './section.ts';
import type { FormField } from '../../form/form.ts';
import { countryCode } from './countries.ts';
import { dateValue } from './dates.ts';
import { isCode, optionText, rawValue } from '../dom/read.ts';
import type { Sight } from '../dom/scan.ts';
import type { Recognised } from './recognise.ts';
import { ancestry, drawnParent } from '../dom/shadow.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { Choice } from './ticks.ts';
import { writerOf } from '../write.ts';

/**
 * The fields of Account info, one for each id.
 * @param recognised in the order of the page
 */
export function accountFields(
	recognised: readonly Recognised[],
	choices: readonly Choice[],
	places: Sight['places'],
	locale: string,
): FormField[] {
	const fields = choices.map(choiceField);
	const taken = new Set<FieldId>(choices.map(({ id }) => id));
	const agreement = fields.find(({ id }) => id === 'agreementAcceptance')?.control;
	const start = (agreement && places.get(agreement)) ?? Infinity;
	const mapped = new Set(recognised.filter(({ isMapped }) => isMapped).map(({ kind }) => kind));
	let isBehind = false;
	for (const found of recognised) {
		if (!found.kind) continue;
		isBehind ||= places.get(found.control)! > start;
		const id = idOf(found, found.kind, taken, isBehind);
		if (!id || taken.has(id) || (mapped.has(id) && !found.isMapped)) continue;
		isBehind ||= id === 'dateAgreed';
		taken.add(id);
		fields.push(controlField(id, found, locale));
	}
	return fields;
}

function idOf(found: Recognised, kind: FieldKind, taken: ReadonlySet<FieldId>, isBehind: boolean): FieldId | undefined {
	if (kind === 'fullName' || kind === 'addressLine3') return undefined;
	if (found.isMapped) return kind;
	const signer = signerOf(kind);
	if (signer === kind) return kind;
	if (isAgreementSection(sectionOf(found.control, found.heading))) return signer;
	return taken.has(kind) && isBehind ? signer : kind;
}

function controlField(id: FieldId, { control, hosts, label, isSure }: Recognised, locale: string): FormField {
	const read = (): string => valueOf(id, control, locale);
	if (localName(control) === 'select') for (const option of (control as HTMLSelectElement).options) optionText(option);
	const write = isSure ? writerOf(id, control, read) : undefined;
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
	const isList = localName(control) === 'select';
	if (id === 'country') {
		return isCode(value) ? value : (countryCode(text) ?? countryCode(value) ?? text);
	}
	if (id === 'state' && isList) {
		return /^(?:[A-Z]{2}-)?([A-Z]{2,3})$/.exec(value)?.[1] ?? text;
	}
	if (id === 'dateAgreed') return dateValue(value, locale);
	return isList ? value : text;
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
	const ways = members.map((member) => ancestry(member));
	const holding = ancestry(first).filter((node) => ways.every((nodes) => nodes.includes(node)));
	const boxes = holding.filter((node): node is HTMLElement => node instanceof HTMLElement);
	return boxes.find((node) => rectangleOf(node).height > 0) ?? boxes[0];
}
