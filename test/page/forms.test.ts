// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type LiveView, viewOf } from '../../lib/page/recognise/view.ts';
import { deepAll, formFiles, loadForm } from './load-form.ts';

function viewNow(): LiveView {
	const look = viewOf(document);
	let next = look.next();
	while (!next.done) next = look.next();
	if (!next.value) throw new Error('a page that does not change gives an answer');
	return next.value;
}

test.each(formFiles)('%s', (name) => {
	const { step, language, next } = loadForm(name);
	const view = viewNow();
	expect(view.step ?? '').toBe(step);
	if (!step) expect([...view.fields.keys()]).toEqual([]);
	if (language) expect(view.language).toBe(language);
	expect(view.next?.textContent?.trim() || slotted(view.next)).toBe(next);
	if (step === 'accountInfo') expectControls(view);
	if (step === 'review') expectValues(view);
});

function slotted(element: HTMLElement | undefined): string | undefined {
	const root = element?.getRootNode();
	return root instanceof ShadowRoot ? (root.host.textContent?.trim() ?? '') : undefined;
}

function expectControls(view: LiveView): void {
	const wanted = Object.fromEntries(deepAll('[data-field]').map((control) => [control.dataset['field'], control]));
	const found = Object.fromEntries([...view.fields].map(([id, field]) => [id, field.control]));
	expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
	for (const [id, control] of Object.entries(wanted)) expect(found[id], id).toBe(control);
	for (const field of view.fields.values()) {
		const value = field.id === 'agreementAcceptance' ? answerOf(field.control) : (field.control.dataset['value'] ?? '');
		expect(field.read(), field.id).toBe(value);
		expect(field.label, field.id).not.toMatch(/[*?]/);
	}
}

function answerOf(control: HTMLElement): string {
	const root = control.getRootNode() as ParentNode;
	return root.querySelector<HTMLElement>('input[type=radio][data-value]')?.dataset['value'] ?? '';
}

function expectValues(view: LiveView): void {
	const wanted = Object.fromEntries(
		deepAll('[data-field]').map((box) => [
			box.dataset['field'],
			{ value: box.dataset['value'] ?? box.textContent, way: box.dataset['way'] },
		]),
	);
	const found = Object.fromEntries(
		[...view.fields].map(([id, field]) => [id, { value: field.read(), way: field.control.id }]),
	);
	expect(found).toEqual(wanted);
	expect(view.update?.id).toBe('update-account');
}
