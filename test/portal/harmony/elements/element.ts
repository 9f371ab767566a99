import { create } from '../../shared/dom.ts';

let serial = 0;

/** What all the he-* elements have in common: an open shadow root with a style sheet, and events of their own. */
export abstract class HarmonyElement extends HTMLElement {
	readonly root = this.attachShadow({ mode: 'open' });
	protected readonly serial = `i${(serial += 1)}`;

	constructor(style = '') {
		super();
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:host { display: block; } :host([hidden]) { display: none; } ${style}`);
		this.root.adoptedStyleSheets = [sheet];
	}

	/** Fires `he-…` on the host. It bubbles and stays in its tree: whether the portal's cross shadow roots is unknown. */
	protected fire(name: string, detail?: unknown): void {
		this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: false, detail }));
	}

	protected attribute(name: string): string {
		return this.getAttribute(name) ?? '';
	}
}

export const controlStyle = `
	.label { display: block; margin: 0 0 4px; }
	.star { color: #b10e1c; }
	::slotted(a), ::slotted([slot=label]) { font-size: 14px; }
	.box { display: flex; align-items: center; gap: 8px; position: relative; }
	input { font: inherit; color: inherit; width: 100%; box-sizing: border-box; padding: 5px 8px; border: 1px solid #d1d1d1; border-bottom-color: #616161; border-radius: 4px; background: #fff; }
	:host([invalid]) input { border-color: #b10e1c; }
	.help { color: #616161; font-size: 12px; }
	.validation { color: #b10e1c; font-size: 12px; }
`;

/** The caption of a control: the host's `label`, or what stands in the slot `label`; a star where required. */
export function caption(
	tag: 'label' | 'div',
	id: string,
	forId?: string,
): { element: HTMLElement; show(host: HTMLElement): void } {
	const words = create('span');
	const star = create('span', { class: 'star', 'aria-hidden': 'true' });
	const element = create(
		tag,
		{ class: 'label', part: 'label', id, for: forId },
		create('slot', { name: 'label' }, words),
		star,
	);
	return {
		element,
		show(host) {
			words.textContent = host.getAttribute('label');
			star.textContent = host.hasAttribute('required') && host.hasAttribute('label') ? ' *' : '';
		},
	};
}
