import { getAttribute, hasAttribute, localName } from '../../form/nodes.ts';
import { fold } from '../../record/folding.ts';
import { isInOtherLanguage } from '../recognise/language.ts';
import { inAnyLanguage } from '../vocabulary/vocabularies.ts';
import { drawnText, hostsOf, role } from './shadow.ts';

const invitation = new RegExp(`^(?:${inAnyLanguage(({ invitations }) => invitations)})`);

/** What the options of lists said while the page spoke one of our languages: to translate it changes them in place. */
const texts = new WeakMap<HTMLOptionElement, string>();

/** What an option says, or said before the page was translated. */
export function optionText(option: HTMLOptionElement): string {
	const { text, ownerDocument } = option;
	if (isInOtherLanguage(ownerDocument)) return texts.get(option) ?? text;
	texts.set(option, text);
	return text;
}

/** What is chosen or typed in `control`, as the page holds it. */
export function rawValue(control: HTMLElement): { value: string; text: string } {
	if (localName(control) === 'select') {
		const { options, selectedIndex } = control as HTMLSelectElement;
		const chosen = options[selectedIndex];
		const text = chosen ? optionText(chosen).trim() : '';
		return !chosen || isInvitation(chosen.value, text) ? { value: '', text: '' } : { value: chosen.value, text };
	}
	if (localName(control) === 'input' || localName(control) === 'textarea') {
		const value = (control as HTMLInputElement).value;
		return { value, text: value };
	}
	const host = hostsOf(control)[0];
	const shown = drawnText(control) || getAttribute(control, 'value') || '';
	const value = (host && getAttribute(host, 'value')) ?? shown;
	return isInvitation(shown && value, shown) ? { value: '', text: '' } : { value, text: shown };
}

/** Whether a text has the form of a country's code. */
export const isCode = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** Whether `control` is a list of countries whose values are ISO codes: it is read without their names. */
export function holdsCodes(control: HTMLElement): boolean {
	if (localName(control) !== 'select') return false;
	return isCode([...(control as HTMLSelectElement).options].at(-1)?.value ?? '');
}

/** Whether an option stands for “nothing chosen yet”. */
function isInvitation(value: string, text: string): boolean {
	const isEmpty = !value.trim() || !/[\p{L}\p{N}]/u.test(text);
	return isEmpty || (invitation.test(fold(text)) && !/^[A-Z]{2,3}$/.test(value));
}

/** Whether a radio or a box is ticked, whoever made it. */
export function isTicked(element: HTMLElement): boolean {
	if (localName(element) === 'input') return (element as HTMLInputElement).checked;
	if (role(element)) return getAttribute(element, 'aria-checked') === 'true';
	return hasAttribute(element, 'checked');
}
