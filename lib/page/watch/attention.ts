import { activeElement, getAttribute, isConnected, localName, shadowRoot } from '../../form/nodes.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';
import type { FieldId } from '../../record/fields.ts';
import type { FormEvents, FormField } from '../../form/form.ts';
import { emptyView, type LiveView } from '../recognise/view.ts';

type Target = FieldId | 'next';

/** Input that is not typing: it is final at once. */
const finalInput = /^insert(?:FromPaste|FromDrop|FromYank|ReplacementText)/;

/**
 * Follows what the person does in the recognised fields, and what the page does to them. Its handlers look an element
 * up and no more; it has a timer only while a recognised field has the focus on a page that is shown.
 */
export class Attention {
	readonly #page: Document;
	readonly #events: FormEvents;
	readonly #signal: AbortSignal;
	readonly #onUnknown: (isUrgent: boolean) => void;
	readonly #handled = new WeakSet<Event>();
	#view: LiveView = emptyView;
	#targets = new Map<EventTarget, Target>();
	#values = new Map<FieldId, string>();
	/** Texts of several lines that were pasted, by their letters: a field of one line loses the breaks. */
	readonly #pasted = new Map<string, string>();
	#focused: Target | undefined;
	#composing: FieldId | undefined;
	#writing: FieldId | undefined;
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param onUnknown something that no view knows got the focus or was pressed: the page may have changed */
	constructor(page: Document, events: FormEvents, signal: AbortSignal, onUnknown: (isUrgent: boolean) => void) {
		this.#page = page;
		this.#events = events;
		this.#signal = signal;
		this.#onUnknown = onUnknown;
		page.addEventListener('visibilitychange', () => this.#keepTime(), { signal });
	}

	/** Listens in a tree of the page. A shadow root keeps to itself `change`, and focus that moves within it. */
	listen(root: Document | ShadowRoot): void {
		const on = <Name extends keyof DocumentEventMap>(
			name: Name,
			act: (event: DocumentEventMap[Name]) => void,
		): void => {
			const once = (event: Event): void => {
				if (this.#handled.has(event)) return;
				this.#handled.add(event);
				act(event as DocumentEventMap[Name]);
			};
			root.addEventListener(name, once, { capture: true, passive: true, signal: this.#signal });
		};
		on('focusin', (event) => this.#enter(event));
		on('focusout', (event) => this.#leave(event));
		on('input', (event) => this.#input(event));
		on('change', (event) => this.#change(event));
		on('paste', (event) => this.#paste(event));
		on('compositionstart', (event) => (this.#composing = this.#fieldOf(event)));
		on('compositionend', (event) => this.#composed(event));
		on('click', (event) => this.#click(event));
	}

	/** Takes over a new view; its values count as known. */
	show(view: LiveView): void {
		const before = this.#values;
		const { step, fields } = this.#view;
		// What was pasted before the form was recognised is part of it.
		if (step && step !== view.step) this.#pasted.clear();
		this.#view = view;
		this.#targets = new Map();
		this.#values = new Map();
		for (const [id, field] of view.fields) {
			for (const member of field.members) this.#targets.set(member, id);
			// One that was known before is the same field, and tells already.
			if (fields.get(id) !== field) this.#tellWhenWritten(id, field);
			// What stands in a field that has only now come was put there by somebody: `greet` tells.
			const old = step === view.step ? (before.get(id) ?? '') : undefined;
			this.#values.set(id, old ?? field.read());
		}
		if (view.next) this.#targets.set(view.next, 'next');
		if (this.#focused && this.#focused !== 'next' && !view.fields.has(this.#focused)) this.#focused = undefined;
		this.#keepTime();
	}

	/** Tells what a new view finds: values that changed meanwhile, and the field that has the focus already. */
	greet(): void {
		this.#compare();
		if (this.#focused || !this.#view.step) return;
		const active = innermostFocus(this.#page);
		const target = active ? this.#targets.get(active) : undefined;
		if (target) this.#focus(target);
	}

	/** The record as it stands now; what was pasted with its line breaks, for as long as it stands there. */
	record(): CustomerRecord {
		const record: Partial<Record<FieldId, string>> = {};
		for (const [id, field] of this.#view.fields) {
			const value = field.read();
			record[id] = this.#pasted.get(unspaced(value)) ?? value;
		}
		return record;
	}

	#tellWhenWritten(id: FieldId, field: FormField): void {
		const { write } = field;
		if (!write) return;
		field.write = async (value) => {
			this.#writing = id;
			const isHeld = await write(value);
			this.#writing = undefined;
			this.#settle(id);
			return isHeld;
		};
	}

	#targetOf(event: Event): Target | undefined {
		for (const node of event.composedPath()) {
			const target = this.#targets.get(node);
			if (target) return target;
		}
		return undefined;
	}

	#fieldOf(event: Event): FieldId | undefined {
		const target = this.#targetOf(event);
		return target === 'next' ? undefined : target;
	}

	#enter(event: Event): void {
		const target = this.#targetOf(event);
		if (!target) {
			if (isControl(event.composedPath()[0])) this.#onUnknown(true);
			return;
		}
		this.#compare();
		if (target !== this.#focused) this.#focus(target);
	}

	#focus(target: Target): void {
		this.#focused = target;
		this.#keepTime();
		this.#events.onFocus(target);
	}

	#leave(event: FocusEvent): void {
		const target = this.#targetOf(event);
		if (!target) return;
		const next = event.relatedTarget && this.#targets.get(event.relatedTarget);
		if (next === target) return;
		this.#focused = undefined;
		this.#composing = undefined;
		this.#keepTime();
		if (target === 'next') return;
		this.#settle(target);
		this.#compare();
		setTimeout(() => this.#compare()); // what the page makes of the value on leaving
	}

	#input(event: Event): void {
		const id = this.#fieldOf(event);
		if (!id || id === this.#composing || id === this.#writing) return;
		const { inputType } = event as InputEvent;
		const isOwnWay = !inputType && !event.isTrusted && this.#focused === id; // a mask of the page, while somebody types
		const isChoice = isSelect(this.#view.fields.get(id)?.control);
		const isFinal = isChoice || finalInput.test(inputType ?? '') || (!inputType && !isOwnWay && !isOfDate(event));
		if (isFinal) this.#settle(id);
		else this.#edit(id);
	}

	#change(event: Event): void {
		const id = this.#fieldOf(event);
		if (!id || id === this.#writing) return;
		// A date field says so with every digit of the year.
		if (isOfDate(event) && this.#focused === id) this.#edit(id);
		else this.#settle(id);
	}

	#composed(event: Event): void {
		const id = this.#fieldOf(event);
		this.#composing = undefined;
		if (id) this.#edit(id);
	}

	#click(event: Event): void {
		const target = this.#targetOf(event);
		if (!target || target === 'next') this.#onUnknown(false);
		if (this.#focused) setTimeout(() => this.#compare()); // an option of a list that stands elsewhere
	}

	/** Looked at after the page has dealt with it: it may take a paste over and write by itself. */
	#paste(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData('text').trim();
		if (text?.includes('\n') && text.length < longestPasted) this.#pasted.set(unspaced(text), text);
		if (this.#fieldOf(event)) setTimeout(() => this.#compare(true));
	}

	#edit(id: FieldId): void {
		const value = this.#view.fields.get(id)?.read() ?? '';
		if (value === this.#values.get(id)) return;
		this.#values.set(id, value);
		this.#events.onEdit(id);
	}

	#settle(id: FieldId): void {
		const field = this.#view.fields.get(id);
		if (!field) return;
		this.#values.set(id, field.read());
		this.#events.onSettle(id);
	}

	/** Tells of values that changed without an event. What changes in the focused field is not final. */
	#compare(isFinal = false): void {
		if (this.#composing || this.#writing || this.#view.step !== 'accountInfo') return;
		for (const [id, field] of this.#view.fields) {
			if (!isConnected(field.control) || field.read() === this.#values.get(id)) continue;
			const isTyped = id === this.#focused && !isFinal && isText(field.control);
			if (isTyped) this.#edit(id);
			else this.#settle(id);
		}
	}

	#keepTime(): void {
		const isNeeded =
			this.#focused !== undefined &&
			this.#focused !== 'next' &&
			this.#view.step === 'accountInfo' &&
			this.#page.visibilityState !== 'hidden';
		if (isNeeded && !this.#timer && !this.#signal.aborted) {
			this.#timer = setInterval(() => this.#compare(), 1000);
		} else if (!isNeeded) {
			clearInterval(this.#timer);
			this.#timer = undefined;
		}
	}
}

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

function isText(control: Element): boolean {
	return /^(?:input|textarea)$/.test(localName(control)) && getAttribute(control, 'role') !== 'combobox';
}
