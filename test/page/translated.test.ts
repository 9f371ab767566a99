// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormEvents, FormWatch } from '../../lib/form/form.ts';
import { watchForm } from '../../lib/page/watch/watch.ts';
import { deepAll, formFiles, loadForm } from './load-form.ts';
import { german, translate } from './translate.ts';

let end: AbortController;
let log: string[];

beforeEach(() => {
	vi.useFakeTimers();
	end = new AbortController();
	log = [];
});

afterEach(() => {
	end.abort();
	vi.useRealTimers();
	document.body.innerHTML = '';
	document.documentElement.className = '';
});

function start(): FormWatch {
	const events: FormEvents = {
		onView: ({ step, fields }) => log.push(`view ${step ?? '-'} ${fields.size}`),
		onFocus: (target) => log.push(`focus ${target}`),
		onEdit: (field) => log.push(`edit ${field}`),
		onSettle: (field) => log.push(`settle ${field}`),
	};
	return watchForm(document, events, { signal: end.signal, formPageAt: () => 'newCustomer' });
}

async function quiet(): Promise<void> {
	await vi.advanceTimersByTimeAsync(1500);
}

function fieldsOf(watch: FormWatch) {
	const { step, fields, language, next } = watch.view();
	return {
		step,
		language,
		next,
		fields: [...fields.values()].map(({ id, control, label }) => ({ id, control, label })),
	};
}

function control(field: string): HTMLInputElement {
	return deepAll(`[data-field="${field}"]`)[0] as HTMLInputElement;
}

function type(target: HTMLInputElement, value: string): void {
	target.value = value;
	target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

const accountForms = ['plain.en.html', 'plain.fr.html', 'harmony.en.html', 'rail.en.html'];

test.each(accountForms)('a page that is translated keeps its fields, its language and its record: %s', async (file) => {
	loadForm(file);
	const watch = start();
	await quiet();
	const before = fieldsOf(watch);
	const record = watch.record();
	expect(before.step).toBe('accountInfo');
	translate({ words: german });
	await quiet();
	expect(fieldsOf(watch)).toEqual(before);
	expect(watch.record()).toEqual(record);
	log.length = 0;
	type(control('city'), 'Cork');
	expect(log).toEqual(['edit city']);
	expect(watch.record().city).toBe('Cork');
});

test('radios that the page hides, and draws in their place what it likes, stay what they were', async () => {
	loadForm('plain.en.html');
	for (const radio of deepAll('[type=radio]')) radio.style.display = 'none';
	const watch = start();
	await quiet();
	expect(watch.record().agreementAcceptance).toBe('hasAccepted');
	translate({ words: german });
	await quiet();
	expect(watch.record().agreementAcceptance).toBe('hasAccepted');
	for (const radio of deepAll('[type=radio]')) radio.parentElement!.hidden = true;
	await quiet();
	expect(watch.view().fields.has('agreementAcceptance')).toBe(false);
});

test('a choice made in a translated list is read by what stood there before', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	expect(watch.record().country).toBe('CA');
	translate({ words: german });
	await quiet();
	const country = control('country') as unknown as HTMLSelectElement;
	country.selectedIndex = 3;
	country.dispatchEvent(new Event('change', { bubbles: true }));
	expect(log.at(-1)).toBe('settle country');
	expect(watch.record().country).toBe('US');
	vi.useRealTimers();
	expect(await watch.view().fields.get('country')?.write?.('FR')).toBe(true);
});

test('of a page that is translated in part, each field keeps its meaning', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	const before = fieldsOf(watch);
	document.documentElement.lang = 'de';
	for (const label of deepAll('label').slice(0, 8)) label.textContent = 'Übersetzter Text';
	await quiet();
	expect(fieldsOf(watch)).toEqual(before);
});

test.each(['Fax number', 'Cost centre'])(
	'a control that now asks for something else loses its meaning: %s',
	async (words) => {
		loadForm('plain.en.html');
		const watch = start();
		await quiet();
		document.querySelector('label[for=a6]')!.textContent = words;
		await quiet();
		expect(watch.view().fields.has('city')).toBe(false);
	},
);

test('a new control of a translated page stays unknown', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	translate({ words: german });
	await quiet();
	const { size } = watch.view().fields;
	control('city').replaceWith(document.createElement('input'));
	await quiet();
	expect(watch.view().fields.has('city')).toBe(false);
	expect(watch.view().fields.size).toBe(size - 1);
});

test('a translation that is undone is recognised anew', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	const before = fieldsOf(watch);
	const words = new Map(deepAll('label').map((label) => [label, label.innerHTML]));
	translate({ words: german });
	await quiet();
	for (const [label, html] of words) label.innerHTML = html;
	document.querySelector('label[for=a6]')!.textContent = 'Town';
	document.documentElement.lang = 'en';
	await quiet();
	expect(watch.view().fields.get('city')?.label).toBe('Town');
	expect(fieldsOf(watch).fields.map(({ id, control }) => ({ id, control }))).toEqual(
		before.fields.map(({ id, control }) => ({ id, control })),
	);
});

test('a value that is written into a field that was known before is told once', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	translate({ words: german });
	control('middleName').remove();
	await quiet();
	vi.useRealTimers();
	log.length = 0;
	expect(await watch.view().fields.get('city')?.write?.('Cork')).toBe(true);
	expect(log).toEqual(['focus city', 'settle city']);
});

test('of a form in another language nothing is known: it is there, without any field', async () => {
	loadForm('plain.en.html');
	translate({ words: german });
	const watch = start();
	await quiet();
	expect(log).toEqual(['view accountInfo 0']);
	expect(watch.record()).toEqual({});
	expect(watch.view()).toMatchObject({ language: undefined, missing: expect.arrayContaining(['companyName']) });
	loadForm('silent.list.html');
	await quiet();
	expect(log.at(-1)).toBe('view - 0');
});

test.each([
	['the agreement’s name', (text: string) => text.replace('.onmicrosoft.com', '')],
	['the ending of the domain', (text: string) => text.replaceAll('Microsoft', 'Contoso')],
])('a form is told in any language by %s alone', async (_, without) => {
	loadForm('plain.en.html');
	translate({ words: german });
	document.body.innerHTML = without(document.body.innerHTML);
	start();
	await quiet();
	expect(log).toEqual(['view accountInfo 0']);
});

test.each(formFiles.filter((file) => !/^(?:plain|harmony|rail|captions)/.test(file)))(
	'silent in another language too: %s',
	async (file) => {
		loadForm(file);
		translate({ words: german });
		start();
		await quiet();
		expect(log).toEqual([]);
	},
);
