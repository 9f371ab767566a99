import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../forms');

/** The names of all forms written for the tests. */
export const formFiles = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What a file of `test/forms` says it is, beside its fields. */
export interface FormFile {
	/** Empty: no step of the form. */
	step: string;
	language: string | undefined;
	next: string | undefined;
}

/** Makes a file of `test/forms` the content of the document, shadow roots attached, and gives back what it expects. */
export function loadForm(name: string): FormFile {
	return showForm(readFileSync(join(folder, name), 'utf8'));
}

/** The same with the text of such a file. */
export function showForm(html: string): FormFile {
	const attribute = (wanted: string): string | undefined =>
		new RegExp(`<html[^>]* ${wanted}="([^"]*)"`).exec(html)?.[1];
	document.documentElement.lang = attribute('lang') ?? '';
	document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
	attachRoots(document.body);
	// happy-dom takes another option than the one that has the attribute.
	for (const option of deepAll('option[selected]')) (option as HTMLOptionElement).selected = true;
	return { step: attribute('data-step') ?? '', language: attribute('data-language'), next: attribute('data-next') };
}

function attachRoots(root: ParentNode): void {
	for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
		const host = template.parentElement;
		if (!host) continue;
		const shadow = host.attachShadow({ mode: 'open' });
		shadow.append(template.content);
		template.remove();
		attachRoots(shadow);
	}
}

/** Every element with `selector`, shadow roots included. */
export function deepAll(selector: string, root: ParentNode = document): HTMLElement[] {
	const found = [...root.querySelectorAll<HTMLElement>(selector)];
	for (const element of root.querySelectorAll('*')) {
		if (element.shadowRoot) found.push(...deepAll(selector, element.shadowRoot));
	}
	return found;
}
