import type { Field } from './fields.ts';

/** How a build without a framework draws the parts; `vanilla.ts` puts them together. */
export interface Kit {
	/** Draws the frame of the portal once; the page goes into `main`. */
	frame(navigation: HTMLElement[], product: string): { main: ParentNode & Node };
	link(text: string, press: () => void): HTMLElement;
	button(text: string, look: 'primary' | 'quiet'): ButtonView;
	field(field: Field, value: string, bind: Binding): FieldView;
	section(heading: string, rows: HTMLElement[]): HTMLElement;
	row(): HTMLElement;
	rail(title: string, stops: { text: string; isCurrent: boolean }[]): HTMLElement;
	search(label: string, area: 'customers' | 'granular'): HTMLElement;
	grid(area: 'customers' | 'granular', columns: string[], rows: (string | HTMLElement)[][]): HTMLElement;
}

interface ButtonView {
	element: HTMLElement;
	setEnabled(isEnabled: boolean): void;
	onPress(listener: () => void): void;
}

export interface FieldView {
	element: HTMLElement;
	/** Takes the value and the portal's own message over, as a controlled input does. */
	update(value: string, complaint: string): void;
}

export interface Binding {
	input(value: string): void;
	leave(): void;
}
