import { findAll, getAttribute, isConnected, isListOpen, localName, rootOf } from '../form/nodes.ts';
import { type FieldId, personalFields } from '../record/fields.ts';
import { fold } from '../record/folding.ts';
import { countryCode } from './recognise/countries.ts';
import { optionText, rawValue } from './dom/read.ts';
import { drawnText, harmonyKind, inSameTree, role } from './dom/shadow.ts';

/** A way to write into `control`, where there is one that keeps the page's own state right. */
export function writerOf(
	id: FieldId,
	control: HTMLElement,
	read: () => string,
): ((value: string) => Promise<boolean>) | undefined {
	if (personalFields.has(id)) return undefined;
	const kind = role(control) === 'combobox' ? 'combobox' : localName(control);
	if (!/^(?:input|textarea|select|combobox)$/.test(kind)) return undefined;
	if (kind === 'input' && id === 'dateAgreed' && (control as HTMLInputElement).type !== 'date') return undefined;
	const put = kind === 'combobox' ? chooseOption : kind === 'select' ? putSelected : putText;
	return async (value) => {
		if (isLocked(control)) return false;
		const before = rawValue(control);
		if (!(await put(control, value, id))) return false;
		await frames();
		const now = rawValue(control);
		if (read() === value || (put !== putText && isAsked(now.value, now.text, value, id))) return true;
		if (before.value !== now.value) await put(control, before.text, id);
		return false;
	};
}

/** Whether nobody can write into `control` now. */
export function isLocked(control: HTMLElement): boolean {
	const { disabled, readOnly } = control as HTMLInputElement;
	return disabled || (readOnly && role(control) !== 'combobox') || !isConnected(control);
}

/** As if typed, so that the browser's undo knows it; otherwise past it, through the control's own setter. */
function putText(control: HTMLElement, value: string): boolean {
	const input = control as HTMLInputElement;
	input.focus();
	if (input.type !== 'date') {
		input.select();
		// Deprecated without a successor: nothing else keeps both the page's state and undo.
		const isTyped = value ? document.execCommand?.('insertText', false, value) : document.execCommand?.('delete');
		if (isTyped && input.value === value) return true;
	}
	setValue(input, value);
	return true;
}

function setValue(control: HTMLElement, value: string): void {
	const prototype: object = Object.getPrototypeOf(control);
	const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
	if (setter) setter.call(control, value);
	else (control as HTMLInputElement).value = value;
	control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
	control.dispatchEvent(new Event('change', { bubbles: true }));
}

function putSelected(control: HTMLElement, value: string, id: FieldId): boolean {
	const option = [...(control as HTMLSelectElement).options].find((one) =>
		isAsked(one.value, optionText(one), value, id),
	);
	if (!option || option.disabled) return false;
	control.focus();
	setValue(control, option.value);
	return true;
}

/** A list may come some time after it is asked for: looked for so often, two frames apart. */
const mostLooks = 20;

/** Opens the list and clicks the option: text typed into a combobox is thrown away when it is left. */
async function chooseOption(control: HTMLElement, value: string, id: FieldId): Promise<boolean> {
	control.focus();
	if (!isListOpen(control)) control.click();
	for (let frame = 0; frame < mostLooks; frame += 1) {
		const option = optionsOf(control).find((one) =>
			isAsked(getAttribute(one, 'value') ?? one.dataset['value'], drawnText(one), value, id),
		);
		if (option) {
			option.click();
			return true;
		}
		await frames();
	}
	if (isListOpen(control)) control.click();
	return false;
}

function optionsOf(control: HTMLElement): HTMLElement[] {
	const id = getAttribute(control, 'aria-controls') ?? getAttribute(control, 'aria-owns');
	const list = id ? inSameTree(control, id) : undefined;
	const root = rootOf(control);
	const host = root instanceof ShadowRoot ? root.host : undefined;
	const places = [list, root as Document | ShadowRoot, host].filter((place) => place !== undefined);
	return places
		.flatMap((place) => findAll(place, '*'))
		.filter((element) => role(element) === 'option' || harmonyKind(element) === 'option');
}

function isAsked(value: string | undefined, text: string, wanted: string, id: FieldId): boolean {
	if (value === wanted || fold(text) === fold(wanted)) return true;
	return id === 'country' && countryCode(text) === wanted;
}

/** Two frames later, or soon where the page is not drawn. */
function frames(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 100);
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});
}
