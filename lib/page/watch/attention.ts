import { activeElement, isConnected, isListOpen, localName, shadowRoot } from '../../form/nodes.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';
import type { FieldId } from '../../record/fields.ts';
import type { FormEvents, FormField } from '../../form/form.ts';
import { role } from '../dom/shadow.ts';
import { emptyView, type LiveView } from '../recognise/view.ts';

type Target = FieldId | 'next';

/** Input that is not typing: it is final at once. */
const finalInput = /^insert(?:FromPaste|FromDrop|FromYank|ReplacementText)/;

/**
 * Follows what the person does in the recognised fields, and what the page does to them. Its handlers look an element
 * up and no more; it has a timer only while a recognised field has the focus on a page that is shown.
 *
 * @param onUnknown something that no view knows got the focus or was pressed: the page may have changed
 */
export function createAttention(
	page: Document,
	events: FormEvents,
	signal: AbortSignal,
	onUnknown: (isUrgent: boolean) => void,
) {
	const handled = new WeakSet<Event>();
	/** Texts of several lines that were pasted, by their letters: a field of one line loses the breaks. */
	const pasted = new Map<string, string>();
	let view: LiveView = emptyView;
	let targets = new Map<EventTarget, Target>();
	let values = new Map<FieldId, string>();
	let focused: Target | undefined;
	let composing: FieldId | undefined;
	let writing: FieldId | undefined;
	let timer: ReturnType<typeof setInterval> | undefined;

	const tellWhenWritten = (id: FieldId, field: FormField): void => {
		const { write } = field;
		if (!write) return;
		field.write = async (value) => {
			writing = id;
			const isHeld = await write(value);
			writing = undefined;
			settle(id);
			return isHeld;
		};
	};
	const targetOf = (event: Event): Target | undefined => {
		for (const node of event.composedPath()) {
			const target = targets.get(node);
			if (target) return target;
		}
		return undefined;
	};
	const fieldOf = (event: Event): FieldId | undefined => {
		const target = targetOf(event);
		return target === 'next' ? undefined : target;
	};
	const focus = (target: Target): void => {
		focused = target;
		keepTime();
		events.onFocus(target);
	};
	const edit = (id: FieldId): void => {
		const value = view.fields.get(id)?.read() ?? '';
		if (value === values.get(id)) return;
		values.set(id, value);
		events.onEdit(id);
	};
	const settle = (id: FieldId): void => {
		const field = view.fields.get(id);
		if (!field) return;
		values.set(id, field.read());
		events.onSettle(id);
	};
	/** Tells of values that changed without an event. What is written in the focused field is not final. */
	const compare = (isFinal = false): void => {
		if (composing || writing || view.step !== 'accountInfo') return;
		for (const [id, field] of view.fields) {
			if (!isConnected(field.control) || field.read() === values.get(id)) continue;
			if (id === focused && !isFinal && isWritten(field.control)) edit(id);
			else settle(id);
		}
	};
	const keepTime = (): void => {
		const isNeeded =
			focused !== undefined && focused !== 'next' && view.step === 'accountInfo' && page.visibilityState !== 'hidden';
		if (isNeeded && !timer && !signal.aborted) {
			timer = setInterval(() => compare(), 1000);
		} else if (!isNeeded) {
			clearInterval(timer);
			timer = undefined;
		}
	};

	const enter = (event: Event): void => {
		const target = targetOf(event);
		if (!target) {
			if (isControl(event.composedPath()[0])) onUnknown(true);
			return;
		}
		compare();
		if (target !== focused) focus(target);
	};
	const leave = (event: FocusEvent): void => {
		const target = targetOf(event);
		if (!target) return;
		const next = event.relatedTarget && targets.get(event.relatedTarget);
		if (next === target) return;
		focused = undefined;
		composing = undefined;
		keepTime();
		if (target === 'next') return;
		settle(target);
		compare();
		setTimeout(() => compare()); // what the page makes of the value on leaving
	};
	const input = (event: Event): void => {
		const id = fieldOf(event);
		if (!id || id === composing || id === writing) return;
		const { inputType } = event as InputEvent;
		const isOwnWay = !inputType && !event.isTrusted && focused === id; // a mask of the page, while somebody types
		const isChoice = isSelect(view.fields.get(id)?.control);
		const isFinal = isChoice || finalInput.test(inputType) || (!inputType && !isOwnWay && !isOfDate(event));
		if (isFinal) settle(id);
		else edit(id);
	};
	const change = (event: Event): void => {
		const id = fieldOf(event);
		if (!id || id === writing) return;
		// A date field says so with every digit of the year.
		if (isOfDate(event) && focused === id) edit(id);
		else settle(id);
	};
	const composed = (event: Event): void => {
		const id = fieldOf(event);
		composing = undefined;
		if (id) edit(id);
	};
	const click = (event: Event): void => {
		const target = targetOf(event);
		if (!target || target === 'next') onUnknown(false);
		if (focused) setTimeout(() => compare()); // an option of a list that stands elsewhere
	};
	/** Looked at after the page has dealt with it: it may take a paste over and write by itself. */
	const paste = (event: ClipboardEvent): void => {
		const text = event.clipboardData?.getData('text').trim();
		if (text?.includes('\n') && text.length < longestPasted) pasted.set(unspaced(text), text);
		if (fieldOf(event)) setTimeout(() => compare(true));
	};

	page.addEventListener('visibilitychange', keepTime, { signal });
	return {
		/** Listens in a tree of the page. A shadow root keeps to itself `change`, and focus that moves within it. */
		listen(root: Document | ShadowRoot): void {
			const on = <Name extends keyof DocumentEventMap>(
				name: Name,
				act: (event: DocumentEventMap[Name]) => void,
			): void => {
				const once = (event: Event): void => {
					if (handled.has(event)) return;
					handled.add(event);
					act(event as DocumentEventMap[Name]);
				};
				root.addEventListener(name, once, { capture: true, passive: true, signal });
			};
			on('focusin', enter);
			on('focusout', leave);
			on('input', input);
			on('change', change);
			on('paste', paste);
			on('compositionstart', (event) => (composing = fieldOf(event)));
			on('compositionend', composed);
			on('click', click);
		},

		/** Takes over a new view; its values count as known. */
		show(now: LiveView): void {
			const before = values;
			const { step, fields } = view;
			// What was pasted before the form was recognised is part of it.
			if (step && step !== now.step) pasted.clear();
			view = now;
			targets = new Map();
			values = new Map();
			for (const [id, field] of now.fields) {
				for (const member of field.members) targets.set(member, id);
				// One that was known before is the same field, and tells already.
				if (fields.get(id) !== field) tellWhenWritten(id, field);
				// What stands in a field that has only now come was put there by somebody: `greet` tells.
				const old = step === now.step ? (before.get(id) ?? '') : undefined;
				values.set(id, old ?? field.read());
			}
			if (now.next) targets.set(now.next, 'next');
			if (focused && focused !== 'next' && !now.fields.has(focused)) focused = undefined;
			keepTime();
		},

		/** Tells what a new view finds: values that changed meanwhile, and the field that has the focus already. */
		greet(): void {
			compare();
			if (focused || !view.step) return;
			const active = innermostFocus(page);
			const target = active ? targets.get(active) : undefined;
			if (target) focus(target);
		},

		/** The record as it stands now; what was pasted with its line breaks, for as long as it stands there. */
		record(): CustomerRecord {
			const record: Partial<Record<FieldId, string>> = {};
			for (const [id, field] of view.fields) {
				const value = field.read();
				record[id] = pasted.get(unspaced(value)) ?? value;
			}
			return record;
		},
	};
}

/** What follows the person in the fields. */
export type Attention = ReturnType<typeof createAttention>;

/** A longer text is no customer's name and address. */
const longestPasted = 2000;

const unspaced = (text: string) => text.replace(/\s+/g, '');

/** What has the focus, in whatever open shadow tree. */
function innermostFocus(page: Document): Element | null {
	let active = activeElement(page);
	for (let root = active && shadowRoot(active); root?.activeElement; root = active && shadowRoot(active))
		active = root.activeElement;
	return active;
}

function isOfDate(event: Event): boolean {
	return (event.composedPath()[0] as HTMLInputElement).type === 'date';
}

function isSelect(control: Element | undefined): boolean {
	return control !== undefined && localName(control) === 'select';
}

function isControl(target: EventTarget | undefined): boolean {
	return target instanceof Element && /^(?:input|select|textarea)$/.test(localName(target));
}

/** Whether somebody may be writing in a control: in a combobox as long as its list is open or a completion is marked; else a choice was made. */
function isWritten(control: Element): boolean {
	if (!/^(?:input|textarea)$/.test(localName(control))) return false;
	const { selectionStart, selectionEnd } = control as HTMLInputElement;
	return role(control) !== 'combobox' || isListOpen(control) || selectionStart !== selectionEnd;
}
