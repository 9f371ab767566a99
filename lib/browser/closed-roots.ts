import { browser } from 'wxt/browser';

/** What browsers offer to scripts of an extension; Firefox has it on the element too. */
interface Opening {
	openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** The shadow root of an element, closed ones too; null where the browser tells no more than a page may know. */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
	const { dom } = browser as { dom?: Opening };
	if (dom) return dom.openOrClosedShadowRoot(element);
	return (element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
