import type { FieldId } from '../record/fields.ts';
import type { Actions } from './view/actions.ts';
import { asking } from './asking.ts';
import { falseAlarmText } from './false-alarm.ts';
import { scrollIntoView } from '../form/nodes.ts';
import type { FormField, FormWatch, FormView } from '../form/form.ts';
import type { Changed } from '../check/reply.ts';
import type { HintsState, Pause } from '../form/hints-state.ts';
import type { HintPowers, Preference } from './powers.ts';
import type { Language } from '../record/language.ts';
import {
	type HintEvent,
	type HintModel,
	isJudged,
	isRecheckedOnInput,
	nothingYet,
	type Replacement,
} from './model/model.ts';
import { nextModel } from './model/next.ts';
import { isSeen, openHints, stateReport } from './model/shown.ts';
import { isTakenOver, removeOlder } from './view/surface.ts';
import { hasFocus, holds, treesAround } from './placing/tree.ts';
import { showUpdatedNote } from './view/updated-note.tsx';
import { createDrawing } from './view/view.tsx';

/** What the hints are started with. */
export interface HintsStart {
	/** The form as it stands; asked only after the first `onView`. */
	form: Pick<FormWatch, 'record'>;
	powers: HintPowers;
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
	pause(how?: Pause): void;
	resume(): void;
	state(): HintsState;
}

const pauseBeforeMarker = 800;
const quietBeforeSpeaking = 2000;
const timeToUndo = 10_000;
const timeOfPraise = 2000;
/** A worker may be stopped after 30 s: one that was last heard of earlier is woken on focus, so that nobody waits. */
const wakefulness = 20_000;

/** Starts the hints beside a form. Nothing is drawn and nothing asked until the form is seen. */
export function startHints({
	form,
	powers,
	language,
	document = globalThis.document,
	signal,
	mode = 'closed',
	onGone,
}: HintsStart): Hints {
	let model = nothingYet;
	let view: FormView | undefined;
	let lastReport = '';
	let lastAnswer = 0;
	let spoken = 0;
	let counted = 0;
	const timers = new Map<string, ReturnType<typeof setTimeout>>();

	const later = (name: string, wait: number, action: () => void) => {
		clearTimeout(timers.get(name));
		timers.set(name, setTimeout(action, wait));
	};
	const field = (id: FieldId | undefined): FormField | undefined => (id ? view?.fields.get(id) : undefined);

	/** The extension went under the page: a newer one has taken over, or else a quiet note says so. */
	const leave = () => {
		if (model.gone) return;
		const { words, language: spokenLanguage } = model;
		model = nextModel(model, { type: 'gone' });
		report();
		drawing.remove();
		if (words && !isTakenOver(document)) showUpdatedNote(document, words, spokenLanguage ?? language, mode);
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
		const isLosingFocus = before.open && !model.open && drawing.hasFocus();
		if (view) drawing.draw(model, view);
		if (isLosingFocus && view?.fields.has(before.open as FieldId)) focusQuietly(before.open as FieldId);
		report();
		speakLater();
		if (model.repaired.size && model.repaired !== before.repaired) later('praise', timeOfPraise, praised);
	};
	const praised = () => {
		const isTyping = [...model.repaired].some((id) => model.phases[id] === 'typing');
		if (isTyping) later('praise', timeOfPraise, praised);
		else update({ type: 'praised' });
	};
	const report = () => {
		const state = stateReport(model);
		const now = JSON.stringify(state);
		if (now === lastReport || !view) return;
		lastReport = now;
		powers.report(state);
	};
	const speakLater = () => {
		const count = openHints(model).length;
		if (count === counted) return;
		counted = count;
		later('speak', quietBeforeSpeaking, () => {
			if (counted === spoken || !isJudged(model.step)) return;
			spoken = counted;
			drawing.announce(model, counted);
		});
	};

	const pageLanguage = () => view?.language ?? language;
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
	/** Nothing is asked during a pause; one with an end is over when the clock says so. */
	const isPaused = () => (typeof model.paused === 'number' ? model.paused > Date.now() : model.paused);
	const canAsk = () => isJudged(model.step) && !isPaused() && !model.gone;
	/** Answers whether there was something to ask. */
	const askIfChanged = (): boolean => {
		if (!canAsk()) return false;
		const isSame = model.answered === model.asked && JSON.stringify(form.record()) === JSON.stringify(model.record);
		const isCurrent = !model.noAnswer && !model.isOutdated && model.askedIn === pageLanguage();
		if (isSame && model.answered && isCurrent) return false;
		ask();
		return true;
	};

	const isFocused = (id: FieldId) => {
		const control = field(id)?.control;
		return control !== undefined && hasFocus(control);
	};
	const hasHint = (id: FieldId) => openHints(model).some(({ finding }) => finding.field === id);
	const open = (id: FieldId) => {
		if (hasHint(id) && field(id)) update({ type: 'opened', field: id });
	};
	const focusQuietly = (id: FieldId) => {
		update({ type: 'closed', field: id });
		field(id)?.control.focus({ preventScroll: true });
	};
	const go = (id: FieldId): boolean => {
		const target = field(id);
		if (!target) return false;
		target.control.focus();
		scrollIntoView(target.box, { block: 'nearest' });
		open(id);
		return true;
	};
	const step = (by: 1 | -1): boolean => {
		const ids = [...new Set(openHints(model).map(({ finding }) => finding.field))].filter((id) => field(id));
		const here = model.open ?? (model.focus === 'next' ? undefined : model.focus);
		const all = [...(view?.fields.keys() ?? [])];
		const from = here ? all.indexOf(here) : by > 0 ? -1 : all.length;
		const ahead = by > 0 ? ids : ids.toReversed();
		const found = ahead.find((id) => (all.indexOf(id) - from) * by > 0) ?? ahead[0];
		return found !== undefined && go(found);
	};
	const write = async (replacement: Replacement, value: string): Promise<boolean> => {
		const target = field(replacement.field);
		if (!target?.write) return false;
		update({ type: 'writing', field: replacement.field });
		try {
			return await target.write(value);
		} finally {
			update({ type: 'writing', field: undefined });
			update({ type: 'left', field: replacement.field, value: target.read() });
			ask();
		}
	};
	const pause = (how: Pause = 'page') => {
		const until = { page: true, hour: Date.now() + 3_600_000, today: new Date().setHours(23, 59, 59, 0) }[how];
		update({ type: 'paused', paused: until });
		if (typeof until === 'number') void powers.pause(until).catch(() => {});
	};
	const resume = async () => {
		const isEverywhere = typeof model.paused === 'number';
		update({ type: 'paused', paused: false });
		if (isEverywhere) await powers.pause(0).catch(() => {});
		if (isEverywhere && canAsk()) ask();
		else askIfChanged();
	};
	const copy = async (text: string) => navigator.clipboard.writeText(text);
	const prefer = async (preference: Preference): Promise<Changed> => {
		const changed = await powers.prefer(preference).catch((): Changed => ({ became: 'notStored' }));
		if (changed.became === 'stored') ask();
		return changed;
	};

	const actions: Actions = {
		open(id) {
			if (id && id !== model.open) return open(id);
			update({ type: 'closed', field: model.open });
		},
		go,
		async fix({ field: on, fix }) {
			if (!fix) return false;
			const replacement = { on, field: fix.field, before: field(fix.field)?.read() ?? '', after: fix.value };
			if (!(await write(replacement, fix.value))) return false;
			update({ type: 'replaced', replacement });
			update({ type: 'opened', field: on });
			later('undo', timeToUndo, () => update({ type: 'replaced', replacement: undefined }));
			return true;
		},
		undo() {
			const { replaced } = model;
			if (!replaced) return;
			update({ type: 'replaced', replacement: undefined });
			void write(replaced, replaced.before);
		},
		copy,
		answer: (finding) => update({ type: 'answeredByPerson', finding }),
		turnOff: ({ rule }) => prefer({ rule, level: 'off' }),
		acceptAlways: ({ field: on }, value) => prefer({ accept: { value, field: on } }),
		copyAlarm: (finding) => copy(falseAlarmText(finding, model.record)),
		valueOf: (id) => field(id)?.read() ?? '',
		replaceable: (id) => (field(id)?.write ? field(id)?.read() : undefined),
		canGo: (id) => field(id) !== undefined,
		showSummary(isOpen) {
			update({ type: 'summary', open: isOpen });
			drawing.enterCorner(isOpen);
		},
		pause,
		resume: () => void resume(),
		tryAgain: ask,
		explain: () => void powers.explain().catch(() => {}),
		closeNote: () => update({ type: 'noteClosed' }),
	};
	const drawing = createDrawing(document, actions, mode);

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

	const listen = <Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void) =>
		document.addEventListener(type, listener, { capture: true, signal });
	const closeOutside = (event: Event) => {
		const target = field(model.open);
		const inner = event.composedPath()[0];
		if (!target || drawing.isOurs(event) || !(inner instanceof Node)) return;
		if (!holds(target.box, inner) && !holds(target.control, inner)) update({ type: 'pressedElsewhere' });
	};
	/** A focus that moves within a shadow tree is not told outside it. */
	const followed = new WeakSet<Node>();
	const followFocus = (tree: Node) => {
		if (!followed.has(tree)) tree.addEventListener('focusin', closeOutside, { capture: true, signal });
		followed.add(tree);
	};
	listen('pointerdown', closeOutside);
	listen('keydown', (event) => {
		if (event.key !== 'Escape' || (!model.open && !(model.summary && drawing.isOurs(event)))) return;
		event.preventDefault();
		event.stopPropagation();
		if (model.open) actions.open(undefined);
		else actions.showSummary(false);
	});
	listen('click', (event) => {
		const isNext = event.isTrusted && view?.next && event.composedPath().includes(view.next);
		if (!isNext || model.atNext !== 'ask' || model.held || !openHints(model).length) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		update({ type: 'held' });
	});

	return {
		onView(now) {
			view = now;
			if (!isJudged(now.step)) spoken = counted = 0;
			for (const { control } of now.fields.values()) treesAround(control).forEach(followFocus);
			const isRead = isJudged(now.step);
			update({
				type: 'viewed',
				step: now.step,
				labels: new Map([...now.fields.values()].map(({ id, label }) => [id, label])),
				missing: now.missing,
				record: isRead ? form.record() : {},
			});
			if (isRead) askIfChanged();
		},
		onFocus(target) {
			drawing.place();
			update({ type: 'focused', target });
			if (target === 'next') {
				askIfChanged();
				const isWanted = model.atNext !== 'off' && !model.opened && !model.paused && openHints(model).length > 0;
				if (isWanted) update({ type: 'summary', open: true, byItself: true });
			} else if (Date.now() - lastAnswer > wakefulness && canAsk()) ask();
		},
		onEdit(id) {
			if (model.writing === id || (model.replaced?.field === id && field(id)?.read() === model.replaced.after)) return;
			const isRechecked = isRecheckedOnInput(model, id);
			update({ type: 'edited', field: id });
			if (isRechecked && canAsk()) ask();
			later('pause', pauseBeforeMarker, () => {
				update({ type: 'rested', field: id });
				askIfChanged();
			});
		},
		onSettle(id) {
			if (model.writing === id) return;
			clearTimeout(timers.get('pause'));
			const target = field(id);
			// A choice is made: its card would lie where the next one is looked for.
			const stays = target !== undefined && isTextField(target.control) && isFocused(id);
			update({ type: 'left', field: id, value: target?.read() ?? '', stays });
			askIfChanged();
		},
		nextHint: () => step(1),
		previousHint: () => step(-1),
		openHint() {
			if (model.open) return drawing.enterCard();
			const { focus } = model;
			return focus && focus !== 'next' && hasHint(focus) ? go(focus) : step(1);
		},
		goTo: go,
		pause,
		resume: () => void resume(),
		state() {
			const isOver = typeof model.paused === 'number' && !isPaused();
			if (isOver) void resume();
			return stateReport(model);
		},
	};
}

function isTextField(control: HTMLElement): boolean {
	return control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !notTyped.has(control.type));
}

const notTyped = new Set(['radio', 'checkbox']);
