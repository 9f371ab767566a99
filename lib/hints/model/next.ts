import type { ToldFinding } from '../../check/finding.ts';
import type { CheckReply } from '../../check/reply.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';
import { type FieldId, personalFields } from '../../record/fields.ts';
import {
	concerned,
	type Done,
	type HintEvent,
	type HintModel,
	isAbout,
	isJudged,
	nothingYet,
	type Phase,
} from './model.ts';
import { verificationRule } from './reminders.ts';
import { ignoredIn, keyOf, openHints, shownHints } from './shown.ts';

/** Fields that no form fills in by itself: while all of them are empty, another customer is being added. */
const telling: readonly FieldId[] = ['companyName', 'domain', 'addressLine1', 'city', 'lastName', 'email'];

/** No card is open, and none is to open by itself. */
const closedAll = { open: undefined, wish: undefined } as const;
/** On another step nothing of the old one has the focus. */
const unfocused = { focus: undefined, wish: undefined, dismissed: undefined } as const;

/** The next model. The same object where nothing changed. */
export function nextModel(model: HintModel, event: HintEvent): HintModel {
	return model.gone ? model : withWish(changed(model, event));
}

function changed(model: HintModel, event: HintEvent): HintModel {
	switch (event.type) {
		case 'viewed':
			return viewed(model, event);
		case 'edited':
			return edited(model, event.field);
		case 'rested':
			return model.phases[event.field] === 'typing'
				? withChangedDetail(withPhase(model, event.field, 'pausing'), event.field, true)
				: model;
		case 'focused':
			// Nobody went to a field that is only being written into.
			return model.writing ? model : focused(model, event.target);
		case 'left':
			return left(model, event);
		case 'writing':
			return { ...model, writing: event.fields };
		case 'asked':
			return { ...model, asked: event.revision, askedIn: event.language, isOutdated: false };
		case 'outdated':
			return { ...model, isOutdated: true };
		case 'answered':
			return answered(model, event.reply, event.record);
		case 'unanswered':
			return { ...model, noAnswer: true };
		case 'gone':
			return { ...nothingYet, words: model.words, language: model.language, step: model.step, gone: true };
		case 'paused':
			return {
				...model,
				...closedAll,
				paused: event.paused,
				summary: model.summary && !event.paused,
			};
		case 'noteClosed':
			return { ...model, existingNote: 'gone' };
		case 'opened':
			return opened({ ...model, dismissed: undefined, wish: keptWish(model, event.field) }, event.field);
		case 'closed':
			return closed(model, event.field);
		case 'pressedElsewhere':
			return model.open && !model.writing ? { ...model, ...closedAll } : model;
		case 'summary':
			return {
				...model,
				summary: event.open,
				...(event.open && { ...closedAll, led: undefined }),
				opened: model.opened || event.byItself === true,
			};
		case 'held':
			return { ...model, ...closedAll, held: true, summary: true };
		case 'done':
			return did(model, event.done);
		case 'undone':
			return undone(model);
		case 'shownAgain':
			return {
				...model,
				settled: settledWithout(
					model,
					ignoredIn(model).map((one) => keyOf(model, one)),
				),
			};
		case 'led':
			return { ...model, ...closedAll, led: event.field, summary: false };
		case 'praised':
			return model.repaired.size ? { ...model, repaired: new Set() } : model;
	}
}

function did(model: HintModel, done: Done | undefined): HintModel {
	const settled = done?.settled ? new Set(model.settled).add(done.settled) : model.settled;
	return closedIfEmpty({ ...model, settled, done });
}

/** The card stays where something is left to say, or opens again as soon as there is. */
function undone(model: HintModel): HintModel {
	const { settled, on } = model.done ?? {};
	return closedIfEmpty({ ...model, settled: settledWithout(model, [settled]), done: undefined, wish: on });
}

const settledWithout = ({ settled }: HintModel, keys: readonly (string | undefined)[]) =>
	new Set([...settled].filter((key) => !keys.includes(key)));

function focused(model: HintModel, target: FieldId | 'next'): HintModel {
	const dismissed = model.dismissed === target ? model.dismissed : undefined;
	const isWished = target !== 'next' && target !== dismissed && model.step !== 'review';
	return {
		...model,
		focus: target,
		dismissed,
		wish: isWished ? target : undefined,
		reached: model.reached || target === 'next',
	};
}

function left(model: HintModel, { field, value, stays = false }: HintEvent & { type: 'left' }): HintModel {
	const wish = stays && model.dismissed !== field ? field : model.wish === field ? undefined : model.wish;
	const kept = wish === model.wish ? model : { ...model, wish };
	if (model.phases[field] === 'settled' || (!value && !model.edited.has(field))) return kept;
	const known = model.record[field];
	const isChanged = model.edited.has(field) || (known !== undefined && known !== value);
	const noted = withChangedDetail(withPhase(kept, field, 'settled'), field, isChanged);
	return reachedEnd({ ...noted, existingNote: 'gone' });
}

/** Another form: nothing of it was changed, and what was said of the change before is forgotten. */
function unchanged({ settled }: HintModel): Pick<HintModel, 'changedDetail' | 'settled'> {
	return {
		changedDetail: undefined,
		settled: new Set([...settled].filter((key) => !key.startsWith(verificationRule))),
	};
}

/** What Microsoft verifies of a customer: to change it begins the verification anew. */
const verified: ReadonlySet<FieldId> = new Set<FieldId>([
	'companyName',
	'country',
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
	'organizationRegistrationNumber',
]);

/** @param isChanged whether the field holds something else than before: also what was pasted or filled in counts */
function withChangedDetail(model: HintModel, field: FieldId, isChanged: boolean): HintModel {
	const isFirst = model.isExisting && !model.changedDetail && verified.has(field) && isChanged;
	return isFirst ? { ...model, changedDetail: field } : model;
}

/** A card opened on purpose takes the place of any other that was wished for. */
function keptWish({ wish }: HintModel, field: FieldId): FieldId | undefined {
	return wish === field ? wish : undefined;
}

/** Closing one card leaves what is wished for in another field. */
function closed(model: HintModel, field: FieldId | undefined): HintModel {
	return { ...model, open: undefined, wish: model.wish === field ? undefined : model.wish, dismissed: field };
}

function opened(model: HintModel, field: FieldId): HintModel {
	return model.open === field ? model : { ...model, open: field, summary: false, led: undefined };
}

/** Carries the wish out as soon as its field has something to say; it stays for as long as the person does: a later answer may close the card. */
function withWish(model: HintModel): HintModel {
	const { wish, open, fields } = model;
	if (!wish || open === wish || !fields.includes(wish)) return model;
	const isDue = openHints(model).some(({ finding }) => finding.field === wish);
	return isDue ? opened(model, wish) : model;
}

function viewed(
	model: HintModel,
	{ step, isExisting = false, labels, missing, record }: HintEvent & { type: 'viewed' },
): HintModel {
	if (step === 'confirmation') {
		return { ...nothingYet, step, paused: model.paused, asked: model.asked, answered: model.asked };
	}
	const isOther = step !== model.step || isExisting !== model.isExisting;
	const kept = {
		...model,
		step,
		isExisting,
		missing,
		held: false,
		...(isOther && { ...unfocused, ...unchanged(model) }),
	};
	if (step === 'subscriptions') return { ...kept, open: undefined };
	if (!step) return { ...kept, open: undefined, summary: false, findings: [], record: {}, done: undefined };
	const seen = { fields: [...labels.keys()], labels: Object.fromEntries(labels) };
	// After a form that could not be read, what stands there may be another one.
	if (!isOther && model.fields.length) {
		return { ...kept, ...seen, open: model.open && labels.has(model.open) ? model.open : undefined };
	}
	if (step === 'accountInfo' && !telling.some((id) => record[id])) {
		const { words, language, fieldLabels, atNext, asked, askedIn, paused } = model;
		const known = { step, missing, words, language, fieldLabels, atNext, asked, askedIn, answered: asked, paused };
		return { ...nothingYet, ...known, ...seen, isExisting, existingNote: isExisting ? 'gone' : 'shown' };
	}
	const { phases, flagged, corrected, repaired } = nothingYet;
	const untouched = { phases, flagged, corrected, repaired };
	return { ...kept, ...seen, ...untouched, open: undefined, summary: false, reached: step === 'review' };
}

function edited(model: HintModel, field: FieldId): HintModel {
	const { replaced, on } = model.done ?? {};
	const isDoneAt = replaced?.some((one) => one.field === field) ?? on === field;
	const isConcerned = concerned(model, field);
	if (!isConcerned && model.phases[field] === 'typing' && model.staleTo[field] === model.asked) return model;
	return {
		...withPhase(model, field, 'typing'),
		edited: model.edited.has(field) ? model.edited : new Set(model.edited).add(field),
		flagged: isConcerned ? new Set(model.flagged).add(field) : model.flagged,
		corrected: isConcerned ? withCorrected(model, field) : model.corrected,
		staleTo: { ...model.staleTo, [field]: model.asked },
		findings: isConcerned ? model.findings.filter((finding) => !isAbout(finding, field)) : model.findings,
		open: model.open === field ? undefined : model.open,
		done: isDoneAt ? undefined : model.done,
		existingNote: 'gone',
	};
}

function answered(model: HintModel, reply: CheckReply, record: CustomerRecord): HintModel {
	if (reply.revision <= model.answered || !isJudged(model.step)) return model;
	const isStale = (field: FieldId) => (model.staleTo[field] ?? -1) >= reply.revision;
	const findings = reply.findings.filter((finding) => ![finding.field, ...(finding.related ?? [])].some(isStale));
	const { corrected, repaired } = correctedNow(model, findings, record, isStale);
	const isSameLanguage = reply.language === model.language;
	return closedIfEmpty(
		reachedEnd({
			...model,
			answered: reply.revision,
			record,
			findings,
			agreement: agreementIn(record) ?? (model.step === 'review' ? model.agreement : undefined),
			corrected,
			repaired: isSameSet(repaired, model.repaired) ? model.repaired : repaired,
			flagged: new Set([...model.flagged].filter((field) => model.phases[field] !== 'settled' || isStale(field))),
			faults: reply.faults.length,
			words: (isSameLanguage && model.words) || reply.words,
			language: reply.language,
			fieldLabels: isSameLanguage ? model.fieldLabels : (reply.fieldLabels ?? model.fieldLabels),
			atNext: reply.atNext ?? 'show',
			existingNote: reply.existingNote === false ? 'gone' : model.existingNote,
			paused: reply.pausedUntil ?? (typeof model.paused === 'number' ? false : model.paused),
			noAnswer: false,
		}),
	);
}

/** With the places at which something is drawn about the field: a tick may stand there once it is mended. */
function withCorrected(model: HintModel, field: FieldId): HintModel['corrected'] {
	const drawn = shownHints(model).filter(({ state, finding }) => state !== 'waiting' && isAbout(finding, field));
	return new Map([...model.corrected, ...drawn.map(({ finding }) => [finding.field, field] as const)]);
}

/** Where an answer finds a drawn hint mended, and what is still being corrected. */
function correctedNow(
	model: HintModel,
	findings: readonly ToldFinding[],
	record: CustomerRecord,
	isStale: (field: FieldId) => boolean,
): Pick<HintModel, 'corrected' | 'repaired'> {
	const entries = [...model.corrected];
	const isOpen = ([at, by]: readonly [FieldId, FieldId]) => isStale(at) || isStale(by);
	const isFaulty = (field: FieldId) => findings.some((finding) => isAbout(finding, field));
	const judged = entries.filter((entry) => !isOpen(entry) && record[entry[0]]).map(([at]) => at);
	return {
		corrected: new Map(entries.filter((entry) => isOpen(entry) || model.phases[entry[1]] !== 'settled')),
		repaired: new Set([...model.repaired, ...judged].filter((field) => !isFaulty(field))),
	};
}

/** What the record says about the agreement. */
function agreementIn({ agreementAcceptance: answer }: CustomerRecord): HintModel['agreement'] {
	return answer === 'willAccept' || answer === 'hasAccepted' ? answer : undefined;
}

function isSameSet<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
	return one.size === other.size && [...one].every((value) => other.has(value));
}

function withPhase(model: HintModel, field: FieldId, phase: Phase): HintModel {
	return model.phases[field] === phase ? model : { ...model, phases: { ...model.phases, [field]: phase } };
}

/**
 * The rest is filled: the last field that must be filled holds something, and what holds something is at least
 * twice what is still empty. Only then an untouched empty field is worth a word.
 */
function reachedEnd(model: HintModel): HintModel {
	if (model.reached) return model;
	const isWaiting = new Set(
		model.findings.map(({ field }) => field).filter((field) => !model.record[field] && !model.phases[field]),
	);
	const relevant = model.fields.filter((field) => !personalFields.has(field));
	const filled = relevant.filter((field) => model.record[field]);
	const waiting = relevant.filter((field) => isWaiting.has(field));
	const last = relevant.findLastIndex((field) => isWaiting.has(field));
	const isPast = filled.some((field) => relevant.indexOf(field) > last);
	return waiting.length > 0 && isPast && filled.length >= 2 * waiting.length ? { ...model, reached: true } : model;
}

/** A card without anything to say closes. */
function closedIfEmpty(model: HintModel): HintModel {
	const { open, done } = model;
	if (!open || done?.on === open) return model;
	const isNeeded = openHints(model).some(({ finding }) => finding.field === open);
	return isNeeded ? model : { ...model, open: undefined };
}
