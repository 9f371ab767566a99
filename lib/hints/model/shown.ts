import type { ToldFinding } from '../../check/finding.ts';
import type { Words } from '../../check/reply.ts';
import type { HintsState } from '../../form/hints-state.ts';
import { type HintModel, isJudged } from './model.ts';
import { ownReminder, reminders, resellerRule, withReminder } from './reminders.ts';
import { filled } from '../words.ts';

/** One hint as it is shown. `silent`: its marker only; `waiting`: an untouched empty field, in the summary only. */
export interface ShownHint {
	finding: ToldFinding;
	label: string;
	state: 'open' | 'todo' | 'silent' | 'waiting';
	/** What the person may answer to it; nothing where only the page can be answered. */
	answer: Answer | undefined;
}

/** How the person may answer a hint. */
export type Answer = 'ignore' | 'documentSaysSo' | 'answered';

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
	'corrected',
	'asked',
	'answered',
	'staleTo',
	'record',
	'findings',
	'reached',
	'settled',
	'changedDetail',
	'opened',
	'focus',
	'wish',
	'dismissed',
	'writing',
	'askedIn',
	'isOutdated',
] as const);

/** Whether what is drawn differs between two models: most keys change nothing that is seen. */
export function isSeen(model: HintModel, before: HintModel): boolean {
	const isOther = (key: keyof HintModel) => model[key] !== before[key] && !unseen.has(key);
	if ((Object.keys({ ...model, ...before }) as (keyof HintModel)[]).some(isOther)) return true;
	if (Boolean(model.answered) !== Boolean(before.answered)) return true;
	const earlier = shownHints(before);
	const now = shownHints(model);
	// Every key asks: texts are compared only after an answer.
	const isKept =
		now.length === earlier.length &&
		now.every(({ finding, state }, at) => finding === earlier[at]?.finding && state === earlier[at].state);
	return !isKept && JSON.stringify(earlier) !== JSON.stringify(now);
}

function hintsOf(model: HintModel): readonly ShownHint[] {
	if (model.paused || !model.words || !isDrawn(model) || !isRecognised(model)) return [];
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

/** Whether anything is to be shown at the button that leads on: what is only tried out holds nobody up. */
export function isDueAtNext(model: HintModel): boolean {
	return openHints(model).some(({ finding }) => !finding.wouldBe);
}

/** All that is drawn, and where: what the drawing is told, so that it need not know how a model is read. */
export interface Scene {
	model: HintModel;
	hints: readonly ShownHint[];
	/** Whether the step is one beside which something can stand. */
	isDrawn: boolean;
	/** Whether something of the form that is there could be read. */
	isRecognised: boolean;
	/** How many hints stand open, and the same in words. */
	open: number;
	count: string;
	/** How many hints the person has answered: they are not shown, and can be again. */
	ignored: number;
}

export function sceneOf(model: HintModel): Scene {
	const open = openHints(model);
	return {
		model,
		open: open.length,
		count: model.words ? countWords(model.words, open) : '',
		hints: shownHints(model),
		isDrawn: isDrawn(model),
		isRecognised: isRecognised(model),
		ignored: ignoredIn(model).length,
	};
}

/** «2 hints». What only waits for an answer, as before anything is typed, is no hint yet: «1 answer needed». */
function countWords(words: Words, hints: readonly ShownHint[]): string {
	const { length: count } = hints;
	if (count === 0) return words.noHints;
	const areReminders = hints.every(({ finding }) => reminders.includes(finding.rule));
	const [one, other] = areReminders ? [words.toAnswerOne, words.toAnswerOther] : [words.hintsOne, words.hintsOther];
	return count === 1 ? one : filled(other, { count });
}

/** The findings that the person has answered for this record. */
export function ignoredIn(model: HintModel): readonly ToldFinding[] {
	return model.findings.filter((finding) => model.settled.has(keyOf(model, finding)));
}

/** Whether the step is one beside which something can stand. */
function isDrawn({ step, gone }: HintModel): boolean {
	return (isJudged(step) || step === 'subscriptions') && !gone;
}

/** Whether something of the form that is there could be read. */
function isRecognised({ step, fields }: HintModel): boolean {
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

function answerTo({ rule, level, message }: ToldFinding): ShownHint['answer'] {
	if (message === ownReminder || rule === resellerRule) return 'answered';
	if (reminders.includes(rule)) return undefined;
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

/** Rule, field and value; the reminder that only the person answers is asked once a step. */
export function keyOf(model: HintModel, { rule, field, message }: ToldFinding): string {
	return [rule, field, message === ownReminder ? model.step : model.record[field]].join(' ');
}
