import type { FormField, FormView, FormWatch } from '../../form/form.ts';
import type { HintsState, Pause } from '../../form/hints-state.ts';
import { isListOpen } from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import type { Language } from '../../record/language.ts';
import type { CreateDrawing } from '../create-drawing.ts';
import { type HintEvent, type HintModel, isJudged, isRecheckedOnInput, nothingYet } from '../model/model.ts';
import { nextModel } from '../model/next.ts';
import { isDueAtNext, isSeen, sceneOf, stateReport } from '../model/shown.ts';
import { isTakenOver, removeOlder } from '../own-nodes.ts';
import { hasFocus } from '../placing/tree.ts';
import type { HintPowers } from '../powers.ts';
import { asking } from './asking.ts';
import { listening } from './listening.ts';
import { moving } from './moving.ts';
import { isPaused, pausing } from './pausing.ts';
import type { RunningHints } from './running.ts';
import { telling } from './telling.ts';

/** What the hints are started with. */
export interface HintsStart {
	/** The form as it stands; asked only after the first `onView`. */
	form: Pick<FormWatch, 'record' | 'settled'>;
	powers: HintPowers;
	createDrawing: CreateDrawing;
	/** The browser's language, for a page whose own cannot be told. */
	language: Language;
	document?: Document;
	/** Ends everything; only the note that the extension was updated stays. */
	signal: AbortSignal;
	/** The extension is gone: nothing more will come of the hints. */
	onGone?(): void;
	/** `open` only for tests that look inside. */
	mode?: ShadowRootMode;
}

/** Hints beside a form: what the form tells them, and what the popup and the keyboard may ask. */
export interface Hints {
	onView(view: FormView): void;
	onFocus(target: FieldId | 'next'): void;
	onEdit(field: FieldId): void;
	onSettle(field: FieldId): void;
	/** Leads to the next field with a hint. Answers whether there is one; so do the two others. */
	nextHint(): boolean;
	previousHint(): boolean;
	/** Opens the nearest hint, or steps into the card that is open. */
	openHint(): boolean;
	/** Leads to one field's hint. */
	goTo(field: FieldId): boolean;
	pause(how: Pause): void;
	resume(): void;
	state(): HintsState;
}

const pauseBeforeMarker = 800;
const timeOfPraise = 2000;
/** A worker may be stopped after 30 s: one that was last heard of earlier is woken on focus, so that nobody waits. */
const wakefulness = 20_000;

/** Starts the hints beside a form. Nothing is drawn and nothing asked until the form is seen. */
export function startHints({
	form,
	powers,
	createDrawing,
	language,
	document = globalThis.document,
	signal,
	mode = 'closed',
	onGone,
}: HintsStart): Hints {
	let model = nothingYet;
	let view: FormView | undefined;
	let lastAnswer = 0;
	const timers = new Map<string, ReturnType<typeof setTimeout>>();

	const notLater = (name: string) => clearTimeout(timers.get(name));
	const later = (name: string, wait: number, action: () => void) => {
		notLater(name);
		timers.set(name, setTimeout(action, wait));
	};
	const field = (id: FieldId | undefined): FormField | undefined => (id ? view?.fields.get(id) : undefined);

	/** The extension went under the page: a newer one has taken over, or else a quiet note says so. */
	const leave = () => {
		if (model.gone) return;
		const { words, language: spokenLanguage } = model;
		model = nextModel(model, { type: 'gone' });
		told.report();
		drawing.remove();
		if (words && !isTakenOver(document)) drawing.noteUpdate(words, spokenLanguage ?? language);
		onGone?.();
	};
	const update = (event: HintEvent): void => {
		if (!powers.isThere()) return leave();
		const before = model;
		model = nextModel(model, event);
		if (isSeen(model, before)) show(before);
	};
	const show = (before: HintModel) => {
		if (signal.aborted) return;
		const hadFocus = drawing.hasFocus();
		const isLosingFocus = before.open && !model.open && hadFocus;
		if (view) drawing.draw(sceneOf(model), view);
		if (isLosingFocus && view?.fields.has(before.open as FieldId)) move.focusQuietly(before.open as FieldId);
		// The button that was pressed is gone: what takes it back stands first.
		else if (hadFocus && model.open && !drawing.hasFocus()) drawing.enterCard();
		told.report();
		told.speakLater();
		if (model.repaired.size && model.repaired !== before.repaired) later('praise', timeOfPraise, praised);
	};
	const praised = () => {
		const isTyping = [...model.repaired].some((id) => model.phases[id] === 'typing');
		if (isTyping) later('praise', timeOfPraise, praised);
		else update({ type: 'praised' });
	};

	const isReplaced = (id: FieldId) =>
		model.done?.replaced?.some((one) => one.field === id && field(id)?.read() === one.after);
	const pageLanguage = () => view?.language ?? model.askedIn ?? language;
	const ask = asking({
		record: () => form.record(),
		check: async (record, revision) => powers.check({ record, revision, language: pageLanguage() }),
		onAsk: (revision) => update({ type: 'asked', revision, language: pageLanguage() }),
		onAnswer(reply, record) {
			lastAnswer = Date.now();
			update({ type: 'answered', reply, record });
		},
		onNoAnswer: () => update({ type: 'unanswered' }),
		onGone: () => leave(),
		signal,
	});
	const canAsk = () => isJudged(model.step) && !isPaused(model.paused) && !model.gone && !model.writing;
	const askIfChanged = () => {
		if (!canAsk()) return;
		const isSame = model.answered === model.asked && JSON.stringify(form.record()) === JSON.stringify(model.record);
		const isCurrent = !model.noAnswer && !model.isOutdated && model.askedIn === pageLanguage();
		if (!isSame || !model.answered || !isCurrent) ask();
	};

	const running: RunningHints = {
		get model() {
			return model;
		},
		get view() {
			return view;
		},
		get drawing() {
			return drawing;
		},
		powers,
		field,
		update,
		later,
		settled: form.settled,
		ask,
		askIfChanged,
		canAsk,
	};
	const move = moving(running);
	const pauses = pausing(running);
	const told = telling(running);
	const drawing = createDrawing(document, { hints: running, move, pauses }, mode);
	const follow = listening(document, running, signal);

	removeOlder(document);
	powers.onSettingsChange(() => {
		// A pause with an end may have been ended elsewhere.
		if (canAsk() || (isJudged(model.step) && typeof model.paused === 'number')) ask();
		else update({ type: 'outdated' });
	}, signal);
	signal.addEventListener('abort', () => {
		drawing.remove();
		for (const timer of timers.values()) clearTimeout(timer);
	});

	return {
		onView(now) {
			view = now;
			if (!isJudged(now.step)) told.forget();
			follow(now);
			const isRead = isJudged(now.step);
			update({
				type: 'viewed',
				step: now.step,
				isExisting: now.isExisting,
				labels: new Map([...now.fields.values()].map(({ id, label }) => [id, label])),
				missing: now.missing,
				record: isRead ? form.record() : {},
			});
			move.arrive();
			if (isRead) askIfChanged();
		},
		onFocus(target) {
			drawing.place();
			update({ type: 'focused', target });
			if (target === 'next') {
				askIfChanged();
				const isWanted = model.atNext !== 'off' && !model.opened && !model.paused && isDueAtNext(model);
				if (isWanted) update({ type: 'summary', open: true, byItself: true });
			} else if (Date.now() - lastAnswer > wakefulness && canAsk()) ask();
		},
		onEdit(id) {
			if (model.writing?.includes(id) || isReplaced(id)) return;
			const isRechecked = isRecheckedOnInput(model, id);
			update({ type: 'edited', field: id });
			if (isRechecked && canAsk()) ask();
			later('pause', pauseBeforeMarker, () => {
				const control = field(id)?.control;
				// What is typed into an open list is no value yet.
				if (control && isListOpen(control)) return;
				update({ type: 'rested', field: id });
				askIfChanged();
			});
		},
		onSettle(id) {
			if (model.writing?.includes(id)) return;
			notLater('pause');
			const control = field(id)?.control;
			// A choice is made: its card would lie where the next one is looked for.
			const stays = control !== undefined && isTextField(control) && hasFocus(control);
			update({ type: 'left', field: id, value: field(id)?.read() ?? '', stays });
			askIfChanged();
		},
		nextHint: () => move.step(1),
		previousHint: () => move.step(-1),
		openHint() {
			if (model.open) return drawing.enterCard();
			const { focus } = model;
			return focus && focus !== 'next' && move.hasHint(focus) ? move.go(focus) : move.step(1);
		},
		goTo: move.go,
		pause: pauses.pause,
		resume: pauses.resume,
		state() {
			pauses.resumeIfOver();
			return stateReport(model);
		},
	};
}

function isTextField(control: HTMLElement): boolean {
	return (
		control instanceof HTMLTextAreaElement ||
		(control instanceof HTMLInputElement && !/^(?:radio|checkbox)$/.test(control.type))
	);
}
