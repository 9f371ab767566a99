import { create } from '../../shared/dom.ts';
import { caption, controlStyle, HarmonyElement } from './element.ts';

/** he-text-field: label by attribute or slot, a native input in the shadow root. */
export class TextField extends HarmonyElement {
	static observedAttributes = ['label', 'name', 'type', 'required', 'invalid', 'placeholder', 'maxlength'];
	protected readonly input = create('input', { id: this.serial, part: 'control' });
	readonly #caption = caption('label', `${this.serial}l`, this.serial);
	readonly #validation = create('div', { class: 'validation', id: `${this.serial}v` });

	constructor() {
		super(controlStyle);
		this.root.append(
			this.#caption.element,
			create(
				'div',
				{ class: 'box', part: 'box' },
				create('slot', { name: 'start' }),
				this.input,
				create('slot', { name: 'end' }),
			),
			create('div', { class: 'help' }, create('slot', { name: 'help-text' })),
			this.#validation,
		);
		this.input.addEventListener('input', () => this.fire('he-input', { value: this.input.value }));
		this.input.addEventListener('change', () => this.fire('he-change', { value: this.input.value }));
		this.input.addEventListener('focus', () => this.fire('he-focus'));
		this.input.addEventListener('blur', () => this.fire('he-blur'));
	}

	connectedCallback(): void {
		this.fire('he-ready');
	}

	attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
		if (name === 'label' || name === 'required') this.#caption.show(this);
		if (name === 'required') this.input.setAttribute('aria-required', String(value !== null));
		if (name === 'type') this.input.type = value === 'date' ? 'text' : (value ?? 'text');
		if (name === 'placeholder') this.input.placeholder = value ?? '';
		if (name === 'maxlength' && value) this.input.maxLength = Number(value);
		if (name === 'invalid') this.input.setAttribute('aria-invalid', String(value !== null));
	}

	get value(): string {
		return this.input.value;
	}

	set value(value: string) {
		if (this.input.value !== value) this.input.value = value;
	}

	get validationMessage(): string {
		return this.#validation.textContent ?? '';
	}

	set validationMessage(message: string) {
		this.#validation.textContent = message;
		if (message) this.input.setAttribute('aria-describedby', this.#validation.id);
		else this.input.removeAttribute('aria-describedby');
		this.toggleAttribute('invalid', message !== '');
	}
}

/** he-search-box: a native search input; `debounce` is kept for the look of the host only. */
export class SearchBox extends HarmonyElement {
	static observedAttributes = ['placeholder'];
	readonly #input = create('input', { type: 'search' });

	constructor() {
		super(`${controlStyle} :host { max-width: 320px; }`);
		this.root.append(this.#input);
		this.#input.addEventListener('input', () => this.fire('he-input', { value: this.#input.value }));
	}

	attributeChangedCallback(_name: string, _old: string | null, value: string | null): void {
		this.#input.placeholder = value ?? '';
		this.#input.setAttribute('aria-label', value ?? '');
	}
}
