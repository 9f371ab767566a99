import { bodyOf, documentElement } from '../../form/nodes.ts';
import { type FieldId } from '../../record/fields.ts';
import { accountFields } from './account.ts';
import type { FormField, FormView } from '../../form/form.ts';
import { learnCountries } from './countries.ts';
import { languageOf } from './language.ts';
import { holdsCodes } from '../dom/read.ts';
import { recogniseSight } from './recognise.ts';
import { reviewFields } from './review.ts';
import { type Sight, sightOf } from '../dom/scan.ts';
import { pressesOf, stepSigns } from './steps.ts';
import { choicesOf } from './ticks.ts';
import { isLocked } from '../write.ts';

/** What stands on the page, with what the watch needs beyond it. */
export interface LiveView extends FormView {
	roots: readonly ShadowRoot[];
	/** More is to come that no observer will tell of. */
	unfinished: boolean;
}

/** Every Add-customer form has them. */
const always: readonly FieldId[] = [
	'country',
	'companyName',
	'domain',
	'addressLine1',
	'city',
	'firstName',
	'lastName',
	'email',
];
const telling: readonly FieldId[] = [
	'addressLine1',
	'city',
	'state',
	'postalCode',
	'domain',
	'firstName',
	'lastName',
	'email',
	'phoneNumber',
];
const mostFields = 300;

export const emptyView: LiveView = {
	step: undefined,
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
 */
export function* viewOf(
	page: Document,
	isStale: () => boolean = () => false,
): Generator<undefined, LiveView | undefined> {
	const sight = yield* sightOf(bodyOf(page));
	const rest = { roots: sight.roots, unfinished: sight.unfinished };
	const signs = stepSigns(sight);
	if (signs.step === 'confirmation') {
		return { ...emptyView, ...rest, step: 'confirmation', language: languageOf([], page) };
	}
	if (signs.step === 'review') {
		const view = yield* review(page, sight, signs.words, isStale);
		if (view === 'stale') return undefined;
		if (view) return { ...emptyView, ...rest, ...view };
	}
	if (signs.step === 'subscriptions') {
		const { next, submit } = pressesOf(sight);
		const language = languageOf(signs.words, page);
		if (next.length && !submit.length)
			return { ...emptyView, ...rest, step: 'subscriptions', language, next: next.at(-1) };
	}
	const account = yield* accountInfo(page, sight, signs.step === 'accountInfo' || signs.isEntry);
	return { ...emptyView, ...rest, ...account };
}

function* review(
	page: Document,
	sight: Sight,
	words: string[],
	isStale: () => boolean,
): Generator<undefined, Partial<LiveView> | 'stale' | undefined> {
	const { submit, update, leave } = pressesOf(sight);
	if (!submit.length || leave.length) return undefined;
	const reading = reviewFields(bodyOf(page), update, documentElement(page).lang);
	let found: FormField[] | undefined;
	while (!found) {
		if (isStale()) return 'stale';
		const { done, value } = reading.next();
		if (done) found = value;
		else yield;
	}
	const fields = byId(found);
	if (fields.size < 3) return undefined;
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

function* accountInfo(page: Document, sight: Sight, isAnnounced: boolean): Generator<undefined, Partial<LiveView>> {
	if (sight.hasPassword || sight.fields.length > mostFields || sight.fields.length < 2) return {};
	const recognised = yield* recogniseSight(sight);
	if (recognised.some(({ kind, control }) => kind === 'country' && !holdsCodes(control))) yield* learnCountries();
	const choices = sight.ticks.length > mostFields ? [] : choicesOf(sight);
	const found = accountFields(recognised, choices, documentElement(page).lang);
	const fields = byId(found);
	const has = (id: FieldId) => fields.has(id);
	const told = telling.filter(has).length;
	const isPlaced = has('country') || has('postalCode');
	const missing = always.filter((id) => !has(id));
	const isForm = has('companyName') ? told >= 3 && (isPlaced || isAnnounced) : isAnnounced && told >= 4 && isPlaced;
	const language = languageOf(
		recognised.filter(({ kind }) => kind).map(({ label }) => label),
		page,
	);
	const { next, leave } = pressesOf(sight);
	const isOpen = recognised.some(({ kind, control }) => kind && !isLocked(control));
	if (!isOpen || (leave.length && !next.length)) return {};
	if (!isForm) return isAnnounced && fields.size > 1 ? { missing, language } : {};
	return { step: 'accountInfo', language, fields, missing, next: next.at(-1) };
}

function byId(fields: readonly FormField[]): Map<FieldId, FormField> {
	return new Map(fields.map((field) => [field.id, field]));
}
