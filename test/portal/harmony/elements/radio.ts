import { create } from '../../shared/dom.ts';
import { caption, controlStyle, HarmonyElement } from './element.ts';

/** he-radio: a native radio button in the shadow root, its text in the light DOM. */
export class Radio extends HarmonyElement {
	readonly input = create('input', { type: 'radio', id: this.serial });

	constructor() {
		super('label { display: flex; gap: 8px; margin: 4px 0; }');
		this.root.append(create('label', {}, this.input, create('span', {}, create('slot'))));
	}
}

/** he-radio-group: holds one of its radios; arrow keys move, as in a native group. */
export class RadioGroup extends HarmonyElement {
	static observedAttributes = ['label', 'required'];
	readonly #caption = caption('div', `${this.serial}l`);
	#value = '';

	constructor() {
		super(controlStyle);
		const group = create('div', { role: 'radiogroup', 'aria-labelledby': `${this.serial}l` }, create('slot'));
		this.root.append(this.#caption.element, group);
		this.addEventListener('click', (event) => {
			const radio = event.composedPath().find((target) => target instanceof Radio);
			if (radio?.input.checked) this.#take(radio);
		});
		this.addEventListener('keydown', (event) => this.#onKey(event));
	}

	attributeChangedCallback(): void {
		this.#caption.show(this);
	}

	get value(): string {
		return this.#value;
	}

	set value(value: string) {
		this.#value = value;
		const radios = this.#radios;
		for (const radio of radios) radio.input.checked = value !== '' && radio.getAttribute('value') === value;
		const reachable = radios.find((radio) => radio.input.checked) ?? radios[0];
		for (const radio of radios) radio.input.tabIndex = radio === reachable ? 0 : -1;
	}

	get #radios(): Radio[] {
		return [...this.children].filter((child) => child instanceof Radio);
	}

	#take(radio: Radio): void {
		const value = radio.getAttribute('value') ?? '';
		if (value === this.#value) return;
		this.value = value;
		this.fire('he-change', { value });
	}

	#onKey(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
		if (!step) return;
		event.preventDefault();
		const radios = this.#radios;
		const index = radios.findIndex((radio) => radio.root.activeElement);
		const next = radios[(index + step + radios.length) % radios.length];
		next?.input.focus();
		next?.input.click();
	}
}

/** he-checkbox: its inner input has an empty label; the words stand in the light DOM. */
export class Checkbox extends HarmonyElement {
	readonly input = create('input', { type: 'checkbox', id: this.serial });

	constructor() {
		super(':host { display: flex; gap: 8px; align-items: center; }');
		this.root.append(this.input, create('label', { for: this.serial }), create('slot'));
		this.input.addEventListener('change', () => this.fire('he-change', { checked: this.input.checked }));
	}
}
