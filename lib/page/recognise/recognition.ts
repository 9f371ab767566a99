import type { FormView } from '../../form/form.ts';
import { bodyOf } from '../../form/nodes.ts';
import type { Absence, Recognition, Sign } from '../../form/recognition.ts';
import { type FieldId, isFieldId } from '../../record/fields.ts';
import type { FormMapping } from '../../record/mapping.ts';
import type { Lent } from '../lent.ts';
import type { Recognised } from './recognise.ts';
import type { EvidenceSource } from './weights.ts';

/** A page with fewer things to fill in is not said to be like the form: a search, a filter. */
const fewestFields = 4;

const signs: Readonly<Record<EvidenceSource, Sign>> = {
	label: 'label',
	otherLabel: 'label',
	caption: 'caption',
	placeholder: 'placeholder',
	lonePlaceholder: 'placeholder',
	exampleEmail: 'placeholder',
	examplePhone: 'placeholder',
	autocomplete: 'autocomplete',
	name: 'name',
	loneName: 'name',
	title: 'title',
	typeEmail: 'type',
	typeTel: 'type',
	typeUrl: 'type',
	callingCodes: 'options',
	countryNames: 'options',
	shortCodes: 'options',
};

/**
 * What is found on the page, what is not and why, with pauses. Undefined where there is nothing like the form, and on
 * the steps that are not filled in: of the confirmation nothing is read.
 * @param view what the last look found
 * @param mapping what a person or a team said of the page's fields
 * @param lent the recogniser, which stands in the page already
 */
export function* recognitionOf(
	page: Document,
	view: FormView,
	mapping: FormMapping | undefined,
	lent: Lent,
): Generator<undefined, Recognition | undefined> {
	if (view.step && view.step !== 'accountInfo') return undefined;
	const { always, details, mostFields, recogniseSight, sightOf, stepSigns, withMapping } = lent;
	const sight = yield* sightOf(bodyOf(page));
	if (stepSigns(sight).step === 'confirmation' || sight.hasPassword || sight.fields.length > mostFields)
		return undefined;
	const { recognised: shown, unmet } = withMapping(yield* recogniseSight(sight), mapping);
	if (!view.step && shown.length < fewestFields) return undefined;
	const found = view.step ? [...view.fields.values()].map((field) => ofView(field, shown, lent)) : ofKinds(shown, lent);
	const expected = view.isExisting ? details : always;
	const absent = expected.filter((id) => !found.some((one) => one.id === id));
	const all = absent.length ? yield* recogniseSight(sight, true) : [];
	return {
		found,
		missing: absent.map((id) => ({ id, why: unmet.includes(id) ? 'unmet' : absenceOf(id, shown, all, lent) })),
		unknown: shown.filter(({ kind, isMapped }) => !kind && !isMapped).length,
	};
}

type Found = Recognition['found'][number];

function ofView(
	{ id, label, control }: { id: FieldId; label: string; control: HTMLElement },
	shown: readonly Recognised[],
	{ isLocked }: Lent,
): Found {
	const recognised = shown.find((one) => one.control === control);
	return { id, label, signs: recognised ? signsOf(recognised) : ['answers'], isLocked: isLocked(control) };
}

/** Of several controls of one kind the first. */
function ofKinds(shown: readonly Recognised[], { isLocked }: Lent): Found[] {
	const found = new Map<FieldId, Found>();
	for (const one of shown) {
		const { kind, label, control } = one;
		if (kind && isFieldId(kind) && !found.has(kind))
			found.set(kind, { id: kind, label, signs: signsOf(one), isLocked: isLocked(control) });
	}
	return [...found.values()];
}

function signsOf({ kind, evidence, isMapped }: Recognised): Sign[] {
	if (isMapped) return ['person'];
	if (!kind) return ['before'];
	const told = evidence.filter((one) => one.kind === kind).map(({ from }) => signs[from]);
	return told.length ? [...new Set(told)] : ['neighbours'];
}

function absenceOf(id: FieldId, shown: readonly Recognised[], all: readonly Recognised[], { isShown }: Lent): Absence {
	if (shown.some(({ evidence }) => evidence.some(({ kind }) => kind === id))) return 'unsure';
	return all.some(({ kind, control }) => kind === id && !isShown(control)) ? 'hidden' : 'unnamed';
}
