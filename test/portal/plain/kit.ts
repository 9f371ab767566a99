import { create } from '../shared/dom.ts';
import { opaqueName, type Choice, type Field } from '../shared/fields.ts';
import type { Binding, FieldView, Kit } from '../shared/kit.ts';

/** Plain HTML: native controls, `<label for>`, `<fieldset>`; the country is a `<select>`. */
export const plainKit: Kit & { style: string } = {
	style: `
		header { background: #2b2b40; color: #fff; padding: 12px 24px; font-weight: 600; }
		nav { float: left; width: 200px; padding: 24px; box-sizing: border-box; }
		nav a { display: block; margin: 0 0 10px; }
		main { margin-left: 200px; }
		label { display: block; margin: 0 0 4px; }
		label a { margin-left: 8px; font-size: 12px; }
		input:not([type=radio], [type=checkbox]), select { font: inherit; width: 100%; box-sizing: border-box; padding: 5px 8px; border: 1px solid #757575; border-radius: 2px; background: #fff; }
		.with-suffix { display: flex; align-items: center; gap: 8px; }
		.complaint { color: #b10e1c; margin: 4px 0 0; }
		.choice { display: flex; gap: 8px; } .choice input { flex: none; }
		button { font: inherit; padding: 6px 16px; border: 1px solid #8a8a8a; background: #fff; border-radius: 2px; }
		button.primary { background: #0f6cbd; border-color: #0f6cbd; color: #fff; } button:disabled { background: #f0f0f0; border-color: #d1d1d1; color: #8a8a8a; }
		table { border-collapse: collapse; width: 100%; margin: 16px 0; } th, td { text-align: left; padding: 8px; border-bottom: 1px solid #e0e0e0; }
		.rail { list-style: none; padding: 0; margin: 0; } .rail [aria-current] { font-weight: 600; }
		@media (max-width: 900px) { nav { float: none; width: auto; } main { margin: 0; } }
	`,

	frame(navigation, product) {
		const main = create('main');
		document.body.append(create('header', {}, product), create('nav', {}, ...navigation), main);
		return { main };
	},

	link(text, press) {
		const link = create('a', { href: '#' }, text);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			press();
		});
		return link;
	},

	button(text, look) {
		const element = create('button', { type: 'button', class: look }, text);
		return {
			element,
			setEnabled: (isEnabled) => (element.disabled = !isEnabled),
			onPress: (listener) => element.addEventListener('click', listener),
		};
	},

	field(field, value, bind) {
		if (field.kind === 'radio') return radios(field, value, bind);
		if (field.kind === 'check') return checkbox(field, value, bind);
		const id = opaqueName('plain', field.id);
		const control = field.choices
			? select(field, field.choices, id)
			: create('input', { id, name: id, type: typeOf(field) });
		control.value = value;
		control.addEventListener('input', () => bind.input(control.value));
		control.addEventListener('blur', () => bind.leave());
		const label = create('label', { for: id }, field.required ? `${field.label} *` : field.label);
		if (field.link) label.append(' ', create('a', { href: '#' }, field.link));
		const complaint = create('p', { class: 'complaint', id: `${id}m` });
		const body = field.suffix ? create('div', { class: 'with-suffix' }, control, field.suffix) : control;
		return {
			element: create('div', {}, label, body, complaint),
			update(next, message) {
				if (control.value !== next) control.value = next;
				complaint.textContent = message;
				mark(control, message ? complaint.id : '');
			},
		};
	},

	section(heading, rows) {
		return create('fieldset', {}, create('legend', {}, heading), ...rows);
	},

	row: () => create('div', { class: 'row' }),

	rail(title, stops) {
		const items = stops.map(({ text, isCurrent }) => create('li', { 'aria-current': isCurrent && 'step' }, text));
		return create('div', {}, create('h2', {}, title), create('ol', { class: 'rail' }, ...items));
	},

	search(label) {
		const id = opaqueName('plain', 'search');
		return create('div', {}, create('label', { for: id }, label), create('input', { id, type: 'search' }));
	},

	grid(_area, columns, rows) {
		const cells = (tag: 'th' | 'td', row: (string | HTMLElement)[]): HTMLElement =>
			create('tr', {}, ...row.map((cell) => create(tag, {}, cell)));
		return create(
			'table',
			{},
			create('thead', {}, cells('th', columns)),
			create('tbody', {}, ...rows.map((row) => cells('td', row))),
		);
	},
};

function typeOf(field: Field): string {
	return field.kind === 'date' || field.kind === 'email' ? field.kind : 'text';
}

function select(field: Field, choices: readonly Choice[], id: string): HTMLSelectElement {
	const first = field.placeholder !== undefined || field.required ? [{ value: '', text: field.placeholder ?? '' }] : [];
	const options = [...first, ...choices].map(({ value, text }) => create('option', { value }, text));
	return create('select', { id, name: id }, ...options);
}

function mark(control: HTMLElement, complaintId: string): void {
	if (complaintId) {
		control.setAttribute('aria-invalid', 'true');
		control.setAttribute('aria-describedby', complaintId);
	} else if (control.hasAttribute('aria-invalid')) {
		control.removeAttribute('aria-invalid');
		control.removeAttribute('aria-describedby');
	}
}

function radios(field: Field, value: string, bind: Binding): FieldView {
	const name = opaqueName('plain', field.id);
	const captionId = `${name}c`;
	const caption = create('p', { id: captionId }, `${field.label} `);
	if (field.link) caption.append(create('a', { href: '#' }, field.link), ' ');
	if (field.required) caption.append('*');
	const inputs: HTMLInputElement[] = [];
	const lines = (field.choices ?? []).map((choice, index) => {
		const id = `${name}${index}`;
		const input = create('input', { type: 'radio', id, name, value: `v${index + 1}` });
		input.checked = choice.value === value;
		input.addEventListener('change', () => bind.input(choice.value));
		inputs.push(input);
		return create('div', { class: 'choice' }, input, create('label', { for: id }, choice.text));
	});
	return {
		element: create('div', { role: 'radiogroup', 'aria-labelledby': captionId }, caption, ...lines),
		update(next) {
			for (const [index, choice] of (field.choices ?? []).entries()) {
				const input = inputs[index];
				if (input) input.checked = choice.value === next;
			}
		},
	};
}

function checkbox(field: Field, value: string, bind: Binding): FieldView {
	const id = opaqueName('plain', field.label);
	const input = create('input', { type: 'checkbox', id });
	input.checked = value !== '';
	input.addEventListener('change', () => bind.input(input.checked ? 'yes' : ''));
	return {
		element: create('div', { class: 'choice' }, input, create('label', { for: id }, field.label)),
		update: (next) => (input.checked = next !== ''),
	};
}
