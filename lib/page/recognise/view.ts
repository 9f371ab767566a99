import { bodyOf, documentElement } from '../../form/nodes.ts';
import { type FieldId } from '../../record/fields.ts';
import { accountFields } from './account.ts';
import type { FormField, FormPage, FormView } from '../../form/form.ts';
import type { FormMapping } from '../../record/mapping.ts';
import { withMapping } from '../mapping/mapping.ts';
import { learnCountries } from './countries.ts';
import { withKnown } from './kept.ts';
import { isInOtherLanguage, languageOf } from './language.ts';
import { holdsCodes } from '../dom/read.ts';
import { type Recognised, recogniseSight } from './recognise.ts';
import { reviewFields } from './review.ts';
import { type Sight, sightOf } from '../dom/scan.ts';
import { isShown } from '../dom/shadow.ts';
import { pressesOf, stepSigns } from './steps.ts';
import { type Choice, choicesOf } from './ticks.ts';
import { bearsNames } from './unread.ts';
import { isLocked } from '../write.ts';

/** What stands on the page, with what the watch needs beyond it. */
export interface LiveView extends FormView {
	roots: readonly ShadowRoot[];
	/** More is to come that no observer will tell of. */
	unfinished: boolean;
}

const common: readonly FieldId[] = ['domain', 'addressLine1', 'city', 'firstName', 'lastName', 'email'];
/** Every Add-customer form has them. */
export const always: readonly FieldId[] = ['country', 'companyName', ...common];
const telling: readonly FieldId[] = [...common, 'state', 'postalCode', 'phoneNumber'];
/** A page with more to fill in is none of ours. */
export const mostFields = 300;

export const emptyView: LiveView = {
	step: undefined,
	isExisting: false,
	language: undefined,
	fields: new Map(),
	missing: [],
	next: undefined,
	update: undefined,
	roots: [],
	unfinished: false,
};

/**
 * Recognises the step and its fields, with pauses. The step comes first, from headings and the step indicator alone;
 * on the confirmation page nothing further is looked at.
 * @param isStale whether the page has changed since the begin: Review is then not read (the answer is undefined),
 * because what stands there may be the confirmation by now
 * @param before what the last look found
 * @param formPage whose form may stand on the page
 * @param mapping what a person or a team said of the page's fields
 */
export function* viewOf(
	page: Document,
	isStale: () => boolean = () => false,
	before: FormView = emptyView,
	{ formPage = 'newCustomer', mapping }: { formPage?: FormPage; mapping?: FormMapping | undefined } = {},
): Generator<undefined, LiveView | undefined> {
	const sight = yield* sightOf(bodyOf(page));
	const view =
		formPage === 'existingCustomer'
			? yield* existingInfo(page, sight, before, mapping)
			: yield* stepView(page, sight, isStale, before, mapping);
	return view && { ...emptyView, roots: sight.roots, unfinished: sight.unfinished, ...view };
}

function* stepView(
	page: Document,
	sight: Sight,
	isStale: () => boolean,
	before: FormView,
	mapping: FormMapping | undefined,
): Generator<undefined, Partial<LiveView> | undefined> {
	const { step, isEntry, words } = stepSigns(sight);
	if (step === 'confirmation') return { step, language: languageOf([], page) };
	if (step === 'review') {
		const view = yield* review(page, sight, words, isStale);
		if (view !== 'none') return view;
	}
	if (step === 'subscriptions') {
		const { next, submit } = pressesOf(sight);
		if (next.length && !submit.length) return { step, language: languageOf(words, page), next: next.at(-1) };
	}
	return yield* accountInfo(page, sight, step === 'accountInfo' || isEntry, before, mapping);
}

function* review(
	page: Document,
	sight: Sight,
	words: string[],
	isStale: () => boolean,
): Generator<undefined, Partial<LiveView> | 'none' | undefined> {
	const { submit, update, leave } = pressesOf(sight);
	if (!submit.length || leave.length) return 'none';
	const reading = reviewFields(bodyOf(page), update, documentElement(page).lang);
	let found: FormField[] | undefined;
	while (!found) {
		if (isStale()) return undefined;
		const { done, value } = reading.next();
		if (done) found = value;
		else yield;
	}
	const fields = byId(found);
	if (fields.size < 3) return 'none';
	const language = languageOf([...words, ...found.map(({ label }) => label)], page);
	const way = fields.get('companyName')?.control;
	return {
		step: 'review',
		language,
		fields,
		next: submit.at(-1),
		update: way && update.includes(way) ? way : update[0],
	};
}

/** Of a customer that is there already at least these are on a form that changes their details. */
export const details: readonly FieldId[] = ['companyName', 'addressLine1', 'city'];

/** The form that changes an existing customer: what can be written in, and saved. Anything else on the account page is only looked at. */
function* existingInfo(
	page: Document,
	sight: Sight,
	before: FormView,
	mapping: FormMapping | undefined,
): Generator<undefined, Partial<LiveView> | undefined> {
	const { step } = stepSigns(sight);
	if (step === 'confirmation') return { step, language: languageOf([], page) };
	const { next, save, submit, update } = pressesOf(sight);
	const way = save.at(-1) ?? submit.at(-1) ?? next.at(-1) ?? update.at(-1);
	if (!way || sight.hasPassword || sight.fields.length > mostFields) return {};
	const known = before.isExisting ? before : emptyView;
	const { fields: found } = yield* fieldsOf(page, sight, known, { choices: [], mapping });
	const all = found.filter(({ id }) => !id.startsWith('agreement') && id !== 'dateAgreed');
	const open = new Set(all.filter(({ control }) => !isLocked(control)).map(({ id }) => id));
	if (!details.some((id) => open.has(id)) || open.size < details.length) return {};
	const fields = byId(all);
	const language = languageOf(
		all.map(({ label }) => label),
		page,
	);
	return {
		step: 'accountInfo',
		isExisting: true,
		language,
		fields,
		next: way,
		missing: details.filter((id) => !fields.has(id)),
	};
}

/** The fields of Account info in the order of the page, and all the controls that they were found among. */
function* fieldsOf(
	page: Document,
	sight: Sight,
	before: FormView,
	{ choices, mapping }: { choices: readonly Choice[]; mapping: FormMapping | undefined },
): Generator<undefined, { fields: readonly FormField[]; recognised: readonly Recognised[] }> {
	const { recognised } = withMapping(yield* recogniseSight(sight), mapping);
	if (recognised.some(({ kind, control }) => kind === 'country' && !holdsCodes(control))) yield* learnCountries();
	const found = accountFields(recognised, choices, sight.places, documentElement(page).lang);
	const known = before.step === 'accountInfo' ? before : emptyView;
	const placeOf = ({ control }: FormField) => sight.places.get(control) ?? 0;
	const fields = withKnown([...known.fields.values()], found, isInOtherLanguage(page)).toSorted(
		(one, other) => placeOf(one) - placeOf(other),
	);
	return { fields, recognised };
}

function* accountInfo(
	page: Document,
	sight: Sight,
	isAnnounced: boolean,
	before: FormView,
	mapping: FormMapping | undefined,
): Generator<undefined, Partial<LiveView>> {
	if (sight.hasPassword || sight.fields.length > mostFields || sight.fields.length < 2) return {};
	const choices = sight.ticks.length > mostFields ? [] : choicesOf(sight);
	const known = before.step === 'accountInfo' && !before.isExisting ? before : emptyView;
	const { fields: all, recognised } = yield* fieldsOf(page, sight, known, { choices, mapping });
	const fields = byId(all);
	const has = (id: FieldId) => fields.has(id);
	const told = telling.filter(has).length;
	const isPlaced = has('country') || has('postalCode');
	const missing = always.filter((id) => !has(id));
	const isForm = has('companyName') ? told >= 3 && (isPlaced || isAnnounced) : isAnnounced && told >= 4 && isPlaced;
	const { next, leave } = pressesOf(sight);
	const knownNext = known.next && isShown(known.next) ? known.next : undefined;
	const open = recognised.map(({ control }) => control).filter((control) => !isLocked(control));
	if (leave.length && !next.length) return {};
	if (isForm && all.some(({ control }) => open.includes(control))) {
		const labels = all.map(({ label }) => label);
		return { step: 'accountInfo', language: languageOf(labels, page), fields, missing, next: next.at(-1) ?? knownNext };
	}
	// A form that cannot be read is said to be there: without a word, nobody would know that nothing is checked.
	const isUnread =
		!isForm && open.length >= always.length && (isAnnounced || (isInOtherLanguage(page) && bearsNames(open, sight)));
	return isUnread ? { step: 'accountInfo', language: languageOf([], page), missing: always } : {};
}

function byId(fields: readonly FormField[]): Map<FieldId, FormField> {
	return new Map(fields.map((field) => [field.id, field]));
}
