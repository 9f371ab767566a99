import type { ToldFinding } from '../../check/finding.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';
import type { FieldId } from '../../record/fields.ts';
import type { Step } from '../../form/step.ts';
import type { AtNext, CheckReply, Words } from '../../check/reply.ts';
import type { HintsState } from '../../form/hints-state.ts';
import type { Language } from '../../record/language.ts';

/** How far a field is: `typing` until the person pauses, `pausing` until they leave it, `settled` after that. */
type Phase = 'typing' | 'pausing' | 'settled';

/** All that the hints remember, in this tab's memory only. */
export interface HintModel {
	step: Step | undefined;
	/** The recognised fields in the order of the form; on Subscriptions those of Account info. */
	fields: readonly FieldId[];
	labels: Readonly<Partial<Record<FieldId, string>>>;
	missing: readonly FieldId[];
	/** A field without a phase is untouched. */
	phases: Readonly<Partial<Record<FieldId, Phase>>>;
	/** Fields that the person typed in. */
	edited: ReadonlySet<FieldId>;
	/** Fields that showed a hint when their correction began: judged again on every input. */
	flagged: ReadonlySet<FieldId>;
	/** Corrected just now. */
	repaired: ReadonlySet<FieldId>;
	/** The revision of the newest question. */
	asked: number;
	/** The revision of the newest answer. */
	answered: number;
	/** The revision up to which answers about a field are stale, since it was edited after the question. */
	staleTo: Readonly<Partial<Record<FieldId, number>>>;
	/** The record that the newest answer judged. */
	record: CustomerRecord;
	findings: readonly ToldFinding[];
	faults: number;
	words: Words | undefined;
	/** The language of the words and sentences. */
	language: Language | undefined;
	fieldLabels: Readonly<Partial<Record<FieldId, string>>>;
	atNext: AtNext;
	noAnswer: boolean;
	/** Until when, where it holds everywhere in this browser. */
	paused: boolean | number;
	/** The extension was updated under the page. */
	gone: boolean;
	/** The way on was reached, or the rest is filled: what is still empty is no longer passed over. */
	reached: boolean;
	/** Ignored, or settled by «the document says so»: rule, field and value. */
	settled: ReadonlySet<string>;
	/** The note for existing customers: wanted once the form opens empty, until dismissed or something is typed. */
	existingNote: 'unseen' | 'shown' | 'gone';
	/** The field whose card is open. */
	open: FieldId | undefined;
	summary: boolean;
	/** The summary has opened by itself once. */
	opened: boolean;
	/** The button that leads on was held back once, because the team asks first. */
	held: boolean;
	/** The last replacement, for ten seconds. */
	replaced: Replacement | undefined;
}

/** A fix that was carried out. */
export interface Replacement {
	/** Where its card stands. */
	on: FieldId;
	field: FieldId;
	before: string;
	after: string;
}

export const nothingYet: HintModel = {
	step: undefined,
	fields: [],
	labels: {},
	missing: [],
	phases: {},
	edited: new Set(),
	flagged: new Set(),
	repaired: new Set(),
	asked: 0,
	answered: 0,
	staleTo: {},
	record: {},
	findings: [],
	faults: 0,
	words: undefined,
	language: undefined,
	fieldLabels: {},
	atNext: 'show',
	noAnswer: false,
	paused: false,
	gone: false,
	reached: false,
	settled: new Set(),
	existingNote: 'unseen',
	open: undefined,
	summary: false,
	opened: false,
	held: false,
	replaced: undefined,
};

/** What can happen to the hints. */
export type HintEvent =
	| {
			type: 'viewed';
			step: Step | undefined;
			labels: ReadonlyMap<FieldId, string>;
			missing: readonly FieldId[];
			record: CustomerRecord;
	  }
	| { type: 'edited'; field: FieldId }
	| { type: 'rested'; field: FieldId }
	| { type: 'left'; field: FieldId; value: string }
	| { type: 'asked'; revision: number }
	| { type: 'answered'; reply: CheckReply; record: CustomerRecord }
	| { type: 'unanswered' }
	| { type: 'gone' }
	| { type: 'paused'; paused: boolean | number }
	| { type: 'nextReached' }
	| { type: 'answeredByPerson'; finding: ToldFinding }
	| { type: 'noteClosed' }
	| { type: 'opened'; field: FieldId | undefined }
	| { type: 'summary'; open: boolean; byItself?: boolean }
	| { type: 'held' }
	| { type: 'replaced'; replacement: Replacement | undefined }
	| { type: 'praised' };

const agreementRule = 'agreement-unanswered';
/** Shown from the start, although their fields are untouched and empty. */
const reminders: readonly string[] = [agreementRule, 'indirect-reseller-unchosen'];
const agreementFields: ReadonlySet<FieldId> = new Set(['agreementAcceptance', 'associatedPartnerId']);

/** Fields that no form fills in by itself: while all of them are empty, another customer is being added. */
const telling: readonly FieldId[] = ['companyName', 'domain', 'addressLine1', 'city', 'lastName', 'email'];

/** Whether a step has values to judge. */
export function isJudged(step: Step | undefined): boolean {
	return step === 'accountInfo' || step === 'review';
}

/** The next model. The same object where nothing changed. */
export function nextModel(model: HintModel, event: HintEvent): HintModel {
	if (model.gone) return model;
	switch (event.type) {
		case 'viewed':
			return viewed(model, event);
		case 'edited':
			return edited(model, event.field);
		case 'rested':
			return model.phases[event.field] === 'typing' ? withPhase(model, event.field, 'pausing') : model;
		case 'left': {
			const { field, value } = event;
			if (model.phases[field] === 'settled' || (!value && !model.edited.has(field))) return model;
			return reachedEnd({ ...withPhase(model, field, 'settled'), existingNote: 'gone' });
		}
		case 'asked':
			return { ...model, asked: event.revision };
		case 'answered':
			return answered(model, event.reply, event.record);
		case 'unanswered':
			return { ...model, noAnswer: true };
		case 'gone':
			return { ...nothingYet, words: model.words, language: model.language, step: model.step, gone: true };
		case 'paused':
			return { ...model, paused: event.paused, open: undefined, summary: model.summary && !event.paused };
		case 'nextReached':
			return model.reached ? model : { ...model, reached: true };
		case 'answeredByPerson':
			return closedIfEmpty({ ...model, settled: new Set(model.settled).add(keyOf(model, event.finding)) });
		case 'noteClosed':
			return { ...model, existingNote: 'gone' };
		case 'opened':
			return model.open === event.field ? model : { ...model, open: event.field, summary: false };
		case 'summary':
			return {
				...model,
				summary: event.open,
				open: event.open ? undefined : model.open,
				opened: model.opened || event.byItself === true,
			};
		case 'held':
			return { ...model, held: true, summary: true, open: undefined };
		case 'replaced':
			return closedIfEmpty({ ...model, replaced: event.replacement });
		case 'praised':
			return model.repaired.size ? { ...model, repaired: new Set() } : model;
	}
}

function viewed(model: HintModel, { step, labels, missing, record }: HintEvent & { type: 'viewed' }): HintModel {
	if (step === 'confirmation') {
		return { ...nothingYet, step, paused: model.paused, asked: model.asked, answered: model.asked };
	}
	const kept = { ...model, step, missing, held: false };
	if (step === 'subscriptions') return { ...kept, open: undefined };
	if (!step) return { ...kept, open: undefined, summary: false, findings: [], record: {}, replaced: undefined };
	const seen = { fields: [...labels.keys()], labels: Object.fromEntries(labels) };
	if (step === model.step) {
		return { ...kept, ...seen, open: model.open && labels.has(model.open) ? model.open : undefined };
	}
	if (step === 'accountInfo' && !telling.some((id) => record[id])) {
		const { words, language, fieldLabels, atNext, asked, paused } = model;
		const known = { step, missing, words, language, fieldLabels, atNext, asked, answered: asked, paused };
		return { ...nothingYet, ...known, ...seen, existingNote: 'shown' };
	}
	const untouched = { phases: {}, flagged: new Set<FieldId>(), repaired: new Set<FieldId>() };
	return { ...kept, ...seen, ...untouched, open: undefined, summary: false, reached: step === 'review' };
}

function edited(model: HintModel, field: FieldId): HintModel {
	const isConcerned = concerned(model, field);
	if (!isConcerned && model.phases[field] === 'typing' && model.staleTo[field] === model.asked) return model;
	return {
		...withPhase(model, field, 'typing'),
		edited: model.edited.has(field) ? model.edited : new Set(model.edited).add(field),
		flagged: isConcerned ? new Set(model.flagged).add(field) : model.flagged,
		staleTo: { ...model.staleTo, [field]: model.asked },
		findings: isConcerned ? model.findings.filter((finding) => !isAbout(finding, field)) : model.findings,
		open: model.open === field ? undefined : model.open,
		replaced: model.replaced?.field === field ? undefined : model.replaced,
		existingNote: 'gone',
	};
}

function answered(model: HintModel, reply: CheckReply, record: CustomerRecord): HintModel {
	if (reply.revision <= model.answered || !isJudged(model.step)) return model;
	const isStale = (field: FieldId) => (model.staleTo[field] ?? -1) >= reply.revision;
	const findings = reply.findings.filter((finding) => ![finding.field, ...(finding.related ?? [])].some(isStale));
	const repaired = new Set(model.repaired);
	for (const field of model.flagged) if (!isStale(field) && record[field]) repaired.add(field);
	const isFaulty = (field: FieldId) => findings.some((finding) => isAbout(finding, field));
	const stillRepaired = new Set([...repaired].filter((field) => !isFaulty(field)));
	const isSameLanguage = reply.language === model.language;
	return closedIfEmpty(
		reachedEnd({
			...model,
			answered: reply.revision,
			record,
			findings,
			repaired: isSameSet(stillRepaired, model.repaired) ? model.repaired : stillRepaired,
			flagged: new Set([...model.flagged].filter((field) => model.phases[field] !== 'settled' || isStale(field))),
			faults: reply.faults.length,
			words: (isSameLanguage && model.words) || reply.words,
			language: reply.language,
			fieldLabels: isSameLanguage ? model.fieldLabels : (reply.fieldLabels ?? model.fieldLabels),
			atNext: reply.atNext ?? 'show',
			paused: reply.pausedUntil ?? (typeof model.paused === 'number' ? false : model.paused),
			noAnswer: false,
		}),
	);
}

/** One hint as it is shown. `silent`: its marker only; `waiting`: an untouched empty field, in the summary only. */
export interface ShownHint {
	finding: ToldFinding;
	label: string;
	state: 'open' | 'todo' | 'silent' | 'waiting';
	/** What the person may answer to it; nothing where only the page can be answered. */
	answer: 'ignore' | 'documentSaysSo' | 'answered' | undefined;
}

let lastShown: { model: HintModel; hints: readonly ShownHint[] } | undefined;

/** All hints in the order of the form, the strongest first within a field. The last answer is kept: every key asks. */
export function shownHints(model: HintModel): readonly ShownHint[] {
	if (lastShown?.model !== model) lastShown = { model, hints: hintsOf(model) };
	return lastShown.hints;
}

/** Parts of the model that are seen only by the hints that they lead to. */
const unseen: ReadonlySet<keyof HintModel> = new Set([
	'phases',
	'edited',
	'flagged',
	'asked',
	'answered',
	'staleTo',
	'record',
	'findings',
	'reached',
	'settled',
	'opened',
] as const);

/** Whether what is drawn differs between two models: most keys change nothing that is seen. */
export function isSeen(model: HintModel, before: HintModel): boolean {
	const isOther = (key: keyof HintModel) => model[key] !== before[key] && !unseen.has(key);
	if ((Object.keys(model) as (keyof HintModel)[]).some(isOther)) return true;
	if (Boolean(model.answered) !== Boolean(before.answered)) return true;
	const earlier = shownHints(before);
	const now = shownHints(model);
	return now.length !== earlier.length || now.some((hint, index) => !isSameHint(hint, earlier[index]));
}

function isSameHint(one: ShownHint, other: ShownHint | undefined): boolean {
	if (one.state !== other?.state) return false;
	const { finding } = one;
	return finding === other.finding || JSON.stringify(finding) === JSON.stringify(other.finding);
}

function hintsOf(model: HintModel): readonly ShownHint[] {
	if (model.paused || model.gone || !model.words || (!isJudged(model.step) && model.step !== 'subscriptions'))
		return [];
	const hints: ShownHint[] = [];
	for (const finding of withReminder(model, model.words)) {
		const state = stateOf(model, finding);
		if (!state) continue;
		const { field } = finding;
		// The radios' own words («Select one of the following») say nothing of what they are about.
		const own = field === 'agreementAcceptance' ? undefined : model.labels[field];
		const label = own || model.fieldLabels[field] || model.words.agreementLabel;
		hints.push({ finding, label, state, answer: answerTo(finding) });
	}
	const order = (hint: ShownHint) => {
		const place = model.fields.indexOf(hint.finding.field);
		return place < 0 ? model.fields.length : place;
	};
	return hints.sort((one, other) => order(one) - order(other));
}

/** The hints that count: not those whose time has not come. */
export function openHints(model: HintModel): readonly ShownHint[] {
	return shownHints(model).filter(({ state }) => state === 'open' || state === 'todo');
}

/** Whether a field's value is judged again on every input. */
export function isRecheckedOnInput(model: HintModel, field: FieldId): boolean {
	return model.flagged.has(field) || concerned(model, field);
}

/** Whether something of the form that is there could be read. */
export function isRecognised({ step, fields }: HintModel): boolean {
	return step !== 'accountInfo' || fields.length > 0;
}

/** What the popup and the badge are told. */
export function stateReport(model: HintModel): HintsState {
	return {
		status: statusOf(model),
		step: model.step,
		open: openHints(model).map(({ finding: { rule, field, level, text }, label }) => ({
			rule,
			field,
			label,
			level,
			title: text.title,
		})),
		missing: model.missing,
		faults: model.faults,
		...(typeof model.paused === 'number' && { pausedUntil: model.paused }),
	};
}

function statusOf(model: HintModel): HintsState['status'] {
	if (model.gone) return 'updated';
	if (model.paused) return 'paused';
	if (!isRecognised(model)) return 'unrecognised';
	if (model.noAnswer) return 'notChecked';
	return model.answered || !isJudged(model.step) ? 'checked' : 'checking';
}

/** The reminder of the agreement that nothing on the page answers: on Review, and where the form does not ask. */
const ownReminder = 'confirm';

function withReminder(model: HintModel, words: Words): readonly ToldFinding[] {
	const { step, findings, fields } = model;
	const isOurs = step === 'review' || (step === 'accountInfo' && !fields.includes('agreementAcceptance'));
	if (!isOurs || !model.answered) return findings;
	const rest = findings.filter(({ rule }) => rule !== agreementRule);
	const reminder: ToldFinding = {
		rule: agreementRule,
		field: 'agreementAcceptance',
		level: 'question',
		message: ownReminder,
		data: {},
		text: {
			title: words.agreementTitle,
			what: words.agreementWhat,
			action: words.agreementAction,
			why: words.agreementWhy,
			source: {
				label: words.agreementLink,
				href: words.agreementHref,
			},
		},
	};
	return [...rest, reminder];
}

function answerTo({ rule, level, message }: ToldFinding): ShownHint['answer'] {
	if (message === ownReminder || rule === reminders[1]) return 'answered';
	if (rule === agreementRule) return undefined;
	// Legal names that look wrong exist; only the document can tell.
	const isForDocument = level === 'question' || (level !== 'error' && rule.startsWith('company-name-'));
	return isForDocument ? 'documentSaysSo' : 'ignore';
}

function stateOf(model: HintModel, finding: ToldFinding): ShownHint['state'] | undefined {
	if (model.settled.has(keyOf(model, finding))) return undefined;
	const { field, rule } = finding;
	const phase = model.phases[field];
	if (phase === 'typing' || finding.related?.some((id) => model.phases[id] === 'typing')) return undefined;
	if (reminders.includes(rule)) return 'open';
	const isEmpty = !model.record[field];
	if (isEmpty && !phase) return model.reached ? 'todo' : 'waiting';
	return phase === 'pausing' ? 'silent' : isEmpty ? 'todo' : 'open';
}

function isSameSet<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
	return one.size === other.size && [...one].every((value) => other.has(value));
}

/** Whether a hint is about the field, at it or at another one. */
function isAbout(finding: ToldFinding, field: FieldId): boolean {
	return finding.field === field || (finding.related?.includes(field) ?? false);
}

function concerned(model: HintModel, field: FieldId): boolean {
	return model.findings.some((finding) => isAbout(finding, field));
}

/** Rule, field and value; the reminder that only the person answers is asked once a step. */
function keyOf(model: HintModel, { rule, field, message }: ToldFinding): string {
	return [rule, field, message === ownReminder ? model.step : model.record[field]].join(' ');
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
	const relevant = model.fields.filter((field) => !agreementFields.has(field));
	const filled = relevant.filter((field) => model.record[field]);
	const waiting = relevant.filter((field) => isWaiting.has(field));
	const last = relevant.findLastIndex((field) => isWaiting.has(field));
	const isPast = filled.some((field) => relevant.indexOf(field) > last);
	return waiting.length > 0 && isPast && filled.length >= 2 * waiting.length ? { ...model, reached: true } : model;
}

/** A card without anything to say closes. */
function closedIfEmpty(model: HintModel): HintModel {
	const { open, replaced } = model;
	if (!open || replaced?.on === open) return model;
	const isNeeded = openHints(model).some(({ finding }) => finding.field === open);
	return isNeeded ? model : { ...model, open: undefined };
}
