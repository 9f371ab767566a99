import { create } from '../../shared/dom.ts';
import { caption, controlStyle, HarmonyElement } from './element.ts';

/** he-option: its text in the light DOM, its value as attribute. */
export class Option extends HarmonyElement {
	constructor() {
		super(':host { padding: 6px 10px; cursor: default; } :host(:hover), :host([active]) { background: #ebf3fc; }');
		this.root.append(create('slot'));
	}

	connectedCallback(): void {
		this.setAttribute('role', 'option');
	}
}

/**
 * he-select: an input with role combobox; typing narrows the list, Enter or a click takes an option. What was typed
 * and not taken is gone when the field is left, as comboboxes do.
 */
export class Select extends HarmonyElement {
	static observedAttributes = ['label', 'required', 'invalid', 'placeholder'];
	readonly #input = create('input', {
		id: this.serial,
		part: 'control',
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': `${this.serial}b`,
	});
	readonly #list = create(
		'div',
		{ role: 'listbox', id: `${this.serial}b`, class: 'list', hidden: true },
		create('slot'),
	);
	readonly #caption = caption('label', `${this.serial}l`, this.serial);
	readonly #validation = create('div', { class: 'validation', id: `${this.serial}v` });
	#value = '';

	constructor() {
		super(`${controlStyle}
			.list { position: absolute; z-index: 5; top: 100%; left: 0; right: 0; max-height: 260px; overflow: auto; background: #fff; border: 1px solid #d1d1d1; box-shadow: 0 4px 12px #0002; }
			.list[hidden] { display: none; }`);
		this.root.append(this.#caption.element, create('div', { class: 'box' }, this.#input, this.#list), this.#validation);
		this.#input.addEventListener('input', () => {
			this.#open(this.#input.value);
			this.fire('he-input', { value: this.#input.value });
		});
		this.#input.addEventListener('click', () => this.#open(''));
		this.#input.addEventListener('keydown', (event) => this.#onKey(event));
		this.#input.addEventListener('focus', () => this.fire('he-focus'));
		this.#input.addEventListener('blur', () => {
			this.#close();
			this.fire('he-blur');
		});
		// Keeps the focus in the input while an option is pressed.
		this.#list.addEventListener('mousedown', (event) => event.preventDefault());
		this.#list.addEventListener('click', (event) => {
			const option = event.composedPath().find((target) => target instanceof Option);
			if (option) this.#take(option);
		});
	}

	attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
		if (name === 'label' || name === 'required') this.#caption.show(this);
		if (name === 'required') this.#input.setAttribute('aria-required', String(value !== null));
		if (name === 'placeholder') this.#input.placeholder = value ?? '';
		if (name === 'invalid') this.#input.setAttribute('aria-invalid', String(value !== null));
	}

	get value(): string {
		return this.#value;
	}

	set value(value: string) {
		if (value === this.#value) return;
		this.#value = value;
		this.#input.value = this.#chosenText;
	}

	set validationMessage(message: string) {
		this.#validation.textContent = message;
		this.toggleAttribute('invalid', message !== '');
	}

	get #options(): Option[] {
		return [...this.children].filter((child) => child instanceof Option);
	}

	get #chosenText(): string {
		return this.#options.find((option) => option.getAttribute('value') === this.#value)?.textContent ?? '';
	}

	#open(typed: string): void {
		const wanted = typed.trim().toLowerCase();
		for (const option of this.#options) option.hidden = !option.textContent.toLowerCase().startsWith(wanted);
		this.#list.hidden = false;
		this.#input.setAttribute('aria-expanded', 'true');
		this.#activate(wanted ? 0 : -1);
	}

	#close(): void {
		this.#list.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#input.value = this.#chosenText;
	}

	#activate(index: number): void {
		const visible = this.#options.filter((option) => !option.hidden);
		const active = index < 0 ? undefined : visible[Math.min(index, visible.length - 1)];
		for (const option of this.#options) option.toggleAttribute('active', option === active);
		active?.scrollIntoView({ block: 'nearest' });
	}

	#onKey(event: KeyboardEvent): void {
		const visible = this.#options.filter((option) => !option.hidden);
		const index = visible.findIndex((option) => option.hasAttribute('active'));
		const active = visible[index];
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (this.#list.hidden) this.#open('');
			else this.#activate(Math.max(0, index + (event.key === 'ArrowDown' ? 1 : -1)));
		} else if (event.key === 'Enter' && active && !this.#list.hidden) {
			event.preventDefault();
			this.#take(active);
		} else if (event.key === 'Escape') this.#close();
	}

	#take(option: Option): void {
		this.#value = option.getAttribute('value') ?? '';
		this.#close();
		this.fire('he-change', { value: this.#value });
	}
}
