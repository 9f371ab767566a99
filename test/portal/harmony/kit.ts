import { create } from '../shared/dom.ts';
import { opaqueName, type Field } from '../shared/fields.ts';
import type { Binding, FieldView, Kit } from '../shared/kit.ts';
import type { PortalFieldId } from '../shared/fields.ts';
import { pageStyle } from '../shared/style.ts';
import type { DatePicker } from './elements/date-picker.ts';
import type { DataGrid } from './elements/frame.ts';
import type { Checkbox, RadioGroup } from './elements/radio.ts';
import type { Select } from './elements/select.ts';
import type { TextField } from './elements/text-field.ts';

/** These have their label in the slot, the others as host attribute. */
const slotted: ReadonlySet<PortalFieldId> = new Set<PortalFieldId>([
	'country',
	'companyName',
	'domain',
	'city',
	'lastName',
	'email',
	'phoneNumber',
	'specialQualifications',
	'agreementAcceptance',
	'agreementFirstName',
	'agreementEmail',
]);

/** Custom elements with the prefix `customer_` in nested open shadow roots. */
export const harmonyKit: Kit = {
	frame(navigation, product) {
		const page = create('customer_customer-page');
		const app = create('customer-app');
		const aside = create('nav', { slot: 'aside' }, ...navigation);
		const style = new CSSStyleSheet();
		style.replaceSync(pageStyle);
		app.shadowRoot?.append(create('div', {}, create('customer_he-layout', {}, page)));
		document.body.style.margin = '0';
		aside.style.cssText = "display: grid; gap: 10px; font: 14px 'Segoe UI', system-ui, sans-serif";
		document.body.append(create('he-shell', {}, create('span', { slot: 'product' }, product), aside, app));
		page.shadowRoot?.adoptedStyleSheets.push(style);
		return { main: page.shadowRoot ?? page };
	},

	link(text, press) {
		const link = create('customer_he-link', {}, text);
		link.addEventListener('click', press);
		return link;
	},

	button(text, look) {
		const element = create('customer_he-button', { appearance: look === 'primary' && 'primary' }, text);
		return {
			element,
			setEnabled: (isEnabled) => void element.toggleAttribute('disabled', !isEnabled),
			onPress: (listener) =>
				element.addEventListener('click', () => {
					if (!element.hasAttribute('disabled')) listener();
				}),
		};
	},

	field(field, value, bind) {
		if (field.kind === 'radio') return radios(field, value, bind);
		if (field.kind === 'check') return checkbox(field, value, bind);
		const tag = field.choices ? 'he-select' : field.kind === 'date' ? 'he-date-picker' : 'he-text-field';
		const element = create(`customer_${tag}`, attributesOf(field), ...labelOf(field)) as
			| TextField
			| DatePicker
			| Select;
		const type = field.kind === 'email' ? 'email' : undefined;
		if (type) element.setAttribute('type', type);
		if (field.placeholder) element.setAttribute('placeholder', field.placeholder);
		for (const { value: option, text } of field.choices ?? []) {
			element.append(create('customer_he-option', { value: option }, text));
		}
		if (field.suffix) element.append(create('span', { slot: 'end' }, field.suffix));
		element.value = value;
		if (!field.choices) element.addEventListener('he-input', () => bind.input(element.value));
		element.addEventListener('he-change', () => bind.input(element.value));
		element.addEventListener('he-blur', () => bind.leave());
		return {
			element,
			update(next, complaint) {
				element.value = next;
				element.validationMessage = complaint;
			},
		};
	},

	section(heading, rows) {
		const id = opaqueName('harmony', heading);
		return create('section', { 'aria-labelledby': id }, create('h2', { id }, heading), ...rows);
	},

	row: () => create('div', { class: 'row' }),

	rail(title, stops) {
		const items = stops.map(({ text, isCurrent }) => create('customer_he-subway-stop', { current: isCurrent }, text));
		return create('customer_he-subway', {}, create('h2', { slot: 'title' }, title), ...items);
	},

	search(label, area) {
		const prefix = area === 'granular' ? 'customersvcadmin' : 'customer';
		const id = area === 'customers' && 'customer-search-box';
		return create(`${prefix}_he-search-box`, { id, debounce: '20', placeholder: label });
	},

	grid(area, columns, rows) {
		const prefix = area === 'granular' ? 'customersvcadmin' : 'customer';
		const grid = create(`${prefix}_he-data-grid`) as DataGrid;
		grid.show(columns, rows);
		return grid;
	},
};

function attributesOf(field: Field): Record<string, string | boolean> {
	const common = { name: opaqueName('harmony', field.id), required: field.required };
	return slotted.has(field.id) ? common : { ...common, label: field.label };
}

function labelOf(field: Field): HTMLElement[] {
	if (!slotted.has(field.id)) return [];
	const star = field.required && field.kind !== 'radio' ? ' *' : '';
	const label = create('span', { slot: 'label' }, `${field.label}${star}`);
	if (field.link) label.append(' ', create('customer_he-link', {}, field.link));
	if (field.required && field.kind === 'radio') label.append(' *');
	return [label];
}

function radios(field: Field, value: string, bind: Binding): FieldView {
	const choices = field.choices ?? [];
	const options = choices.map((_choice, index) => `${opaqueName('harmony', field.id)}-${index}`);
	const items = choices.map(({ text }, index) => create('customer_he-radio', { value: options[index] }, text));
	const group = create('customer_he-radio-group', attributesOf(field), ...labelOf(field), ...items) as RadioGroup;
	const show = (next: string): void => {
		group.value = options[choices.findIndex((choice) => choice.value === next)] ?? '';
	};
	show(value);
	group.addEventListener('he-change', () => bind.input(choices[options.indexOf(group.value)]?.value ?? ''));
	return { element: group, update: show };
}

function checkbox(field: Field, value: string, bind: Binding): FieldView {
	const element = create('customer_he-checkbox', {}, field.label) as Checkbox;
	element.input.checked = value !== '';
	element.addEventListener('he-change', () => bind.input(element.input.checked ? 'yes' : ''));
	return { element, update: (next) => void (element.input.checked = next !== '') };
}
