import { TextField } from './text-field.ts';

/** he-date-picker: the person types a date as their language writes it; `value` is ISO 8601, also on the host. */
export class DatePicker extends TextField {
	constructor() {
		super();
		this.input.addEventListener('change', () => {
			const iso = this.#isoOf(this.input.value);
			if (iso) this.setAttribute('value', iso);
			else this.removeAttribute('value');
		});
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.input.placeholder = this.#isDayFirst ? 'jj/mm/aaaa' : 'M/D/YYYY';
	}

	override get value(): string {
		return this.#isoOf(this.input.value) || this.input.value;
	}

	override set value(value: string) {
		if (value === this.value) return;
		const [year, month, day] = value.split('-');
		const isIso = /^\d{4}-\d\d-\d\d$/.test(value);
		this.input.value = !isIso
			? value
			: this.#isDayFirst
				? `${day}/${month}/${year}`
				: `${Number(month)}/${Number(day)}/${year}`;
	}

	get #isDayFirst(): boolean {
		return document.documentElement.lang.startsWith('fr');
	}

	#isoOf(text: string): string {
		const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
		if (!match) return '';
		const [, first = '', second = '', year = ''] = match;
		const [month, day] = this.#isDayFirst ? [second, first] : [first, second];
		return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	}
}
