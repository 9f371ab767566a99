import { create } from '../../shared/dom.ts';
import { HarmonyElement } from './element.ts';

/** he-shell: the portal's frame; the navigation stands in the slot `aside`. */
export class Shell extends HarmonyElement {
	constructor() {
		super(`
			header { font-family: 'Segoe UI', system-ui, sans-serif; background: #1b1a19; color: #fff; padding: 12px 24px; font-weight: 600; }
			.body { display: flex; } aside { width: 210px; flex: none; padding: 24px; box-sizing: border-box; }
			.main { flex: 1; min-width: 0; }
			@media (max-width: 900px) { .body { flex-direction: column; } }`);
		const aside = create('aside', {}, create('slot', { name: 'aside' }));
		const main = create('div', { class: 'main' }, create('slot'));
		this.root.append(
			create('header', {}, create('slot', { name: 'product' })),
			create('div', { class: 'body' }, aside, main),
		);
	}
}

/** A box with a shadow root and nothing else: customer-app, and the page inside the layout. */
export class Box extends HarmonyElement {}

/** he-layout: one slot. */
export class Layout extends HarmonyElement {
	constructor() {
		super();
		this.root.append(create('div', { class: 'layout' }, create('slot')));
	}
}

/** he-button: its words in the light DOM, the native button around a slot in the shadow root. */
export class Button extends HarmonyElement {
	static observedAttributes = ['disabled'];
	readonly #button = create('button', { type: 'button', part: 'control' }, create('slot'));

	constructor() {
		super(`
			:host { display: inline-block; }
			button { font: inherit; padding: 6px 16px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; color: #242424; }
			:host([appearance=primary]) button { background: #0f6cbd; border-color: #0f6cbd; color: #fff; }
			button:disabled { background: #f0f0f0 !important; border-color: #e0e0e0 !important; color: #bdbdbd !important; }`);
		this.root.append(this.#button);
	}

	attributeChangedCallback(): void {
		this.#button.disabled = this.hasAttribute('disabled');
	}
}

/** he-link: as the button, with a native link. */
export class Link extends HarmonyElement {
	constructor() {
		super(':host { display: inline-block; } a { color: #0f6cbd; }');
		const link = create('a', { href: '#' }, create('slot'));
		link.addEventListener('click', (event) => event.preventDefault());
		this.root.append(link);
	}
}

/** he-subway: the rail of steps. */
export class Subway extends HarmonyElement {
	constructor() {
		super('ol { list-style: none; margin: 0; padding: 0; min-width: 150px; }');
		this.root.append(create('slot', { name: 'title' }), create('ol', {}, create('slot')));
	}
}

/** he-subway-stop: `current` says where the person is. */
export class SubwayStop extends HarmonyElement {
	constructor() {
		super('li { padding: 6px 0; } :host([current]) li { font-weight: 600; }');
		this.root.append(create('li', {}, create('slot')));
	}
}

/** he-data-grid: rows only in the shadow root, after a moment of empty ones. */
export class DataGrid extends HarmonyElement {
	constructor() {
		super(
			`table { border-collapse: collapse; width: 100%; margin: 16px 0; } th, td { text-align: left; padding: 8px; border-bottom: 1px solid #e0e0e0; height: 20px; }`,
		);
	}

	show(columns: string[], rows: (string | HTMLElement)[][]): void {
		const cells = (tag: 'th' | 'td', row: (string | HTMLElement)[]): HTMLElement =>
			create('tr', {}, ...row.map((cell) => create(tag, {}, cell)));
		const body = create(
			'tbody',
			{},
			...rows.map((row) =>
				cells(
					'td',
					row.map(() => ''),
				),
			),
		);
		this.root.replaceChildren(create('table', {}, create('thead', {}, cells('th', columns)), body));
		setTimeout(() => body.replaceChildren(...rows.map((row) => cells('td', row))), 700);
	}
}
