import { contains, getAttribute, localName } from '../../form/nodes.ts';
import { fold } from '../../record/folding.ts';
import { labelTexts, nearestCaption } from '../dom/label.ts';
import { countryCode, isNameOf } from './countries.ts';
import { isCode } from '../dom/read.ts';
import { fieldHosts, type Sight, type Sighting, sightOf } from '../dom/scan.ts';
import { isShown } from '../dom/shadow.ts';
import { meaningOf, withoutHint, wordsOfName } from '../vocabulary/terms.ts';
import { inAnyLanguage, wholeInAnyLanguage } from '../vocabulary/vocabularies.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import { doubt, enough, enoughToWrite, type EvidenceSource, shareOf, vagueShare, weights } from './weights.ts';

/** A control and what it asks for. */
export interface Recognised {
	control: HTMLElement;
	/** The hosts that belong to this control alone, innermost first. */
	hosts: readonly Element[];
	heading: Element | undefined;
	kind: FieldKind | undefined;
	/** Whether the evidence is enough to write into it too, not only to read it. */
	isSure: boolean;
	/** The label's own words, or the best there is in its place. */
	label: string;
	/** What told, in the order in which it was read. */
	evidence: readonly Evidence[];
	/** A person or a team said what it is, or that it is nothing. */
	isMapped?: true;
}

/** One thing that tells what a control asks for, or that it asks for nothing of ours. */
export interface Evidence {
	from: EvidenceSource;
	/** What stands there. */
	text: string;
	kind: FieldKind | 'none';
	weight: number;
}

/** The autocomplete tokens that do not say in words what they mean. */
const levels: Record<string, string> = { 'address-level1': 'state', 'address-level2': 'city', 'tel-national': 'tel' };
/** What a list of choices can stand for, and what a box of several lines can. */
const chosen = new Set<FieldKind>(['country', 'state', 'city', 'associatedPartnerId', 'dateAgreed']);

/**
 * The fields under `root` by their labels above all, in the order of the page: a pure answer for any form, whatever
 * its URL. Where the evidence is thin or contradicts itself there is no kind.
 * @public
 */
export function recogniseFields(root: Node): Recognised[] {
	const scan = sightOf(root);
	let step = scan.next();
	while (!step.done) step = scan.next();
	const recognise = recogniseSight(step.value, true);
	let next = recognise.next();
	while (!next.done) next = recognise.next();
	return next.value;
}

/** As `recogniseFields`, of what was seen already and with pauses. */
export function* recogniseSight(sight: Sight, withHidden = false): Generator<undefined, Recognised[]> {
	const shown = sight.fields.filter(({ element }) => withHidden || isShown(element));
	const all = [...shown, ...sight.ticks];
	const controls = new Set<Element>(all.map(({ element }) => element));
	const hostsByControl = fieldHosts(shown);
	const found: Recognised[] = [];
	for (const sighting of shown) {
		const hosts = hostsByControl.get(sighting.element);
		if (!hosts || holdsControl(sighting, shown)) continue;
		const { evidence, label } = evidenceOf(sighting.element, hosts, controls);
		const { element: control, heading } = sighting;
		found.push({ control, hosts, heading, ...best(evidence), label, evidence });
		yield;
	}
	orderly(found);
	return found;
}

/** An outer element with the role of a combobox, around the input that is meant. */
function holdsControl({ element }: Sighting, all: readonly Sighting[]): boolean {
	if (localName(element) === 'input' || localName(element) === 'select') return false;
	return all.some((other) => other.element !== element && contains(element, other.element));
}

function best(evidence: readonly Evidence[]): Pick<Recognised, 'kind' | 'isSure'> {
	const scores = new Map<FieldKind | 'none', number>();
	for (const { kind, weight } of evidence) scores.set(kind, (scores.get(kind) ?? 0) + weight);
	// “Address” may be short for “E-mail address”; the other way round it never is.
	if ((scores.get('email') ?? 0) > 0.6) scores.delete('addressLine1');
	let kind: FieldKind | 'none' = 'none';
	let most = 0;
	let next = 0;
	for (const [candidate, score] of scores) {
		if (score > most) [kind, most, next] = [candidate, score, most];
		else next = Math.max(next, score);
	}
	if (kind === 'none' || most < enough) return { kind: undefined, isSure: false };
	return { kind, isSure: most >= enoughToWrite && next < most * doubt };
}

type Add = (from: EvidenceSource, text: string, kind: FieldKind | 'none', share?: number) => void;

/** Kinds whose words have other meanings too. */
const vague: ReadonlySet<FieldKind | 'none'> = new Set<FieldKind>(['companyName', 'state']);

/** All that tells what a control asks for, and its label. */
function evidenceOf(
	control: HTMLElement,
	hosts: readonly Element[],
	controls: ReadonlySet<Element>,
): { evidence: Evidence[]; label: string } {
	const evidence: Evidence[] = [];
	const add: Add = (from, text, kind, share = 1) =>
		void evidence.push({ from, text, kind, weight: weights[from] * share });
	const weigh = (from: EvidenceSource, text: string): boolean => {
		const meaning = meaningOf(text);
		if (!meaning) return false;
		const { kind, extra } = meaning;
		const part = vague.has(kind) && extra > 0 ? vagueShare : 1;
		add(from, text, kind, kind === 'none' ? 1 : shareOf(extra) * part);
		return true;
	};

	const labels = labelTexts(control, hosts).map((label) =>
		meaningOf(withoutHint(label)) ? withoutHint(label) : label,
	);
	let isTold =
		labels.filter((label, index) => !isQuestion(label) && weigh(index ? 'otherLabel' : 'label', label)).length > 0;
	let caption = '';
	if (!isTold) {
		caption = withoutHint(nearestCaption(control, controls));
		isTold = !isSentence(caption) && weigh('caption', caption);
	}
	const placeholder = getAttribute(control, 'placeholder') ?? '';
	weigh(isTold ? 'placeholder' : 'lonePlaceholder', placeholder);
	if (/\S@\S/.test(placeholder)) add('exampleEmail', placeholder, 'email');
	else if (/^\+?[\d ().-]{8,}$/.test(placeholder)) add('examplePhone', placeholder, 'phoneNumber');
	const token = getAttribute(control, 'autocomplete')?.trim().toLowerCase().split(/\s+/).pop() ?? '';
	if (token.length > 3) weigh('autocomplete', levels[token] ?? token); // on, off
	const names = [getAttribute(control, 'name') ?? '', control.id, (hosts[0] && getAttribute(hosts[0], 'name')) ?? ''];
	const isNamed = names.some((name) => name && weigh(isTold ? 'name' : 'loneName', wordsOfName(name)));
	if (!isTold && !isNamed) weigh('title', control.title);
	byControl(
		control,
		add,
		labels.some((label) => !vagueLabel.test(fold(label))),
	);
	return { evidence, label: labels[0] ?? (caption || placeholder) };
}

/** What the control itself tells, and what it cannot be. */
function byControl(control: HTMLElement, add: Add, isLabelled: boolean): void {
	const type = localName(control) === 'input' ? (control as HTMLInputElement).type : localName(control);
	if (type === 'email') add('typeEmail', type, 'email');
	else if (type === 'tel') add('typeTel', type, 'phoneNumber');
	else if (type === 'url') add('typeUrl', type, 'none');
	else if (type === 'select') {
		const options = [...(control as HTMLSelectElement).options].slice(1, 40);
		const share = (test: (option: HTMLOptionElement) => unknown) => options.filter(test).length / options.length;
		if (options.length < 4) return;
		const told = options[0]!.text;
		if (share(({ text }) => /\+ ?\d/.test(text)) > 0.5) add('callingCodes', told, 'none');
		else if (isLabelled) return;
		else if (
			share(({ value, text }) => isNameOf(value, text)) > 0.7 ||
			share(({ text }) => text.length > 3 && countryCode(text)) > 0.7
		)
			add('countryNames', told, 'country');
		else if (share(({ value }) => isCode(value)) > 0.7) add('shortCodes', told, 'state');
	}
}

/** A sentence above a control says what the form is for. */
function isSentence(caption: string): boolean {
	return caption.split(' ').length > 6;
}

function isQuestion(label: string): boolean {
	return label.includes('?') && isSentence(label);
}

const isBareName = wholeInAnyLanguage(({ bareNames }) => bareNames);
const vagueLabel = new RegExp(inAnyLanguage(({ vagueLabels }) => vagueLabels));

/** What only the neighbours tell: which name a bare « Nom » is, lines of an address by their order. */
function orderly(found: Recognised[]): void {
	for (const [index, field] of found.entries()) {
		const isChoice = localName(field.control) === 'select';
		if (isChoice && field.kind && !chosen.has(field.kind)) field.kind = undefined;
		if (localName(field.control) === 'textarea' && field.kind !== 'addressLine1') field.kind = undefined;
		const near = [index - 2, index - 1, index + 1, index + 2].map((place) => found[place]?.kind);
		if (field.kind === 'fullName' && isBareName.test(fold(field.label))) {
			if (near.includes('firstName') && !near.includes('lastName')) field.kind = 'lastName';
			else if (near.includes('lastName') && !near.includes('firstName')) field.kind = 'firstName';
		}
		// Right before a number it is what is dialled for the country.
		if (isCountryCode.test(fold(field.label)) && found[index + 1]?.kind === 'phoneNumber') field.kind = undefined;
		const before = found[index - 1];
		if (field.kind === 'addressLine1' && before?.kind === 'email' && isRepeated.test(fold(field.label)))
			field.kind = 'email';
		if (field.kind === 'addressLine1' && before?.kind === 'addressLine1') field.kind = 'addressLine2';
		else if (field.kind === 'addressLine1' && before?.kind === 'addressLine2') field.kind = 'addressLine3';
		else if (isSecondLine(field, before, found[index + 1])) field.kind = 'addressLine2';
	}
}

/** A box that nothing names, between the street and the rest of the address. */
function isSecondLine(field: Recognised, before?: Recognised, after?: Recognised): boolean {
	const isBare = field.kind === undefined && field.label === '' && field.evidence.length === 0;
	const isBetween = before?.kind === 'addressLine1' && after?.kind !== undefined && behindStreet.has(after.kind);
	return isBare && isBetween && localName(field.control) === 'input';
}

const behindStreet = new Set<FieldKind>(['city', 'state', 'postalCode', 'country', 'addressLine3']);
const isCountryCode = wholeInAnyLanguage(({ countryCodes }) => countryCodes);
const isRepeated = new RegExp(`^(?:${inAnyLanguage(({ repetitions }) => repetitions)})`);
