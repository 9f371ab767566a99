import { closest, documentElement, rectangleOf, setAttribute } from '../../form/nodes.ts';
import { adoptStyle } from '../adopted-style.ts';
import { ownNode } from '../own-nodes.ts';
import { controlBeneath, focusedElement } from '../placing/tree.ts';

/** What the bar says, in the language of whoever points. */
export interface PointingWords {
	ask: string;
	cancel: string;
	language: string;
}

const style = `:host{all:initial}
div{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;color:inherit;overflow:visible}
.ring{border:3px solid #0b5d56;outline:2px solid #fff;border-radius:4px;pointer-events:none;box-sizing:border-box}
.bar{inset:12px auto auto 50%;translate:-50%;max-width:calc(100vw - 24px);box-sizing:border-box;padding:10px 14px;border:1px solid #1d2b2a;border-radius:8px;background:#fffdf7;color:#1d2b2a;font:14px/1.4 system-ui,sans-serif;box-shadow:0 2px 10px #0004}
button{margin-inline-start:12px;min-height:28px;padding:2px 12px;border:1px solid currentColor;border-radius:5px;background:none;color:inherit;font:inherit;cursor:pointer}`;

const fields = 'input:not([type=hidden]), select, textarea, [role=combobox], [role=textbox], [role=searchbox]';
/** What a press is made of: the page gets none of it while somebody points. */
const presses = [
	'pointerdown',
	'mousedown',
	'pointerup',
	'mouseup',
	'click',
	'auxclick',
	'contextmenu',
	'touchstart',
	'touchend',
];

/**
 * Lets a person show a control of the page by a press or, from the keyboard, by Enter in it. Escape, the bar's button
 * and the signal end it without an answer. Only what a person does counts, and the page gets nothing of it.
 */
export function pointAt(page: Document, words: PointingWords, signal: AbortSignal): Promise<Element | undefined> {
	const host = ownNode(page, 'pointing');
	const root = host.attachShadow({ mode: 'closed' });
	const [bar, ring] = [page.createElement('div'), page.createElement('div')];
	const cancel = page.createElement('button');
	cancel.textContent = words.cancel;
	bar.append(words.ask, cancel);
	for (const [part, name] of [
		[bar, 'bar'],
		[ring, 'ring'],
	] as const) {
		setAttribute(part, 'class', name);
		setAttribute(part, 'popover', 'manual');
	}
	setAttribute(bar, 'lang', words.language);
	setAttribute(bar, 'role', 'status');
	adoptStyle(root, style);
	root.append(ring, bar);
	documentElement(page).append(host);
	bar.showPopover();

	const end = new AbortController();
	const outline = (control: Element | null | undefined) => {
		if (!control) return ring.hidePopover();
		const { left, top, width, height } = rectangleOf(control);
		Object.assign(ring.style, {
			left: `${left - 4}px`,
			top: `${top - 4}px`,
			width: `${width + 8}px`,
			height: `${height + 8}px`,
		});
		ring.showPopover();
	};
	const fieldAt = ({ clientX, clientY }: MouseEvent) => {
		const control = controlBeneath(page, clientX, clientY);
		return control && closest(control, fields);
	};
	const isOnBar = ({ clientX, clientY }: MouseEvent) => {
		const { left, right, top, bottom } = rectangleOf(bar);
		return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
	};

	return new Promise<Element | undefined>((resolve) => {
		const on = (names: readonly string[], act: (event: Event) => void) => {
			for (const name of names)
				window.addEventListener(name, act, { capture: true, passive: false, signal: end.signal });
		};
		const keep = (event: Event) => {
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		on(presses, (event) => {
			if (event.composedPath()[0] === host || (event instanceof MouseEvent && isOnBar(event))) return;
			keep(event);
			if (event.type !== 'click' || !event.isTrusted) return;
			const control = fieldAt(event as MouseEvent);
			if (control) resolve(control);
		});
		on(['pointermove'], (event) => outline(fieldAt(event as PointerEvent)));
		on(['focusin'], () => {
			const focused = focusedElement(page);
			outline(focused && closest(focused, fields));
		});
		on(['keydown'], (event) => {
			const { key, isTrusted } = event as KeyboardEvent;
			if (!isTrusted || (key !== 'Escape' && key !== 'Enter')) return;
			const focused = focusedElement(page);
			const control = focused && closest(focused, fields);
			if (key === 'Enter' && !control) return;
			keep(event);
			resolve(key === 'Enter' ? (control ?? undefined) : undefined);
		});
		cancel.addEventListener('click', ({ isTrusted }) => isTrusted && resolve(undefined));
		signal.addEventListener('abort', () => resolve(undefined), { signal: end.signal });
	}).finally(() => {
		end.abort();
		host.remove();
	});
}
