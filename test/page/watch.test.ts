// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormEvents, FormWatch } from '../../lib/form/form.ts';
import { lent } from '../../lib/page/lent.ts';
import { recognitionOf } from '../../lib/page/recognise/recognition.ts';
import { watchForm } from '../../lib/page/watch/watch.ts';
import { deepAll, loadForm } from './load-form.ts';

let end: AbortController;
let log: string[];
let address: string;

beforeEach(() => {
	vi.useFakeTimers();
	end = new AbortController();
	log = [];
	address = 'form';
});

afterEach(() => {
	end.abort();
	vi.useRealTimers();
	document.body.innerHTML = '';
});

function start(): FormWatch {
	const events: FormEvents = {
		onView: (view) => log.push(`view ${view.step ?? '-'}`),
		onFocus: (target) => log.push(`focus ${target}`),
		onEdit: (field) => log.push(`edit ${field}`),
		onSettle: (field) => log.push(`settle ${field}`),
	};
	return watchForm(document, events, {
		signal: end.signal,
		formPageAt: () => (address === 'form' ? 'newCustomer' : undefined),
	});
}

/** What was told since the last time. */
function told(): string[] {
	return log.splice(0);
}

async function quiet(): Promise<void> {
	await vi.advanceTimersByTimeAsync(1500);
}

function control(field: string): HTMLInputElement {
	return deepAll(`[data-field="${field}"]`)[0] as HTMLInputElement;
}

/** As a browser tells it: composed, from the inner element. */
function fire(target: Element, name: string, init: InputEventInit & FocusEventInit = {}): void {
	const options = { bubbles: true, composed: name !== 'change', ...init };
	const kind = name === 'input' ? InputEvent : name.startsWith('focus') ? FocusEvent : Event;
	target.dispatchEvent(new kind(name, options));
}

function type(target: HTMLInputElement, value: string): void {
	target.value = value;
	fire(target, 'input', { inputType: 'insertText' });
}

test('tells of the form once, and of nothing while nothing happens', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	expect(told()).toEqual(['view accountInfo']);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(told()).toEqual([]);
});

test('does nothing where the form cannot be', async () => {
	loadForm('plain.en.html');
	address = 'elsewhere';
	const listen = vi.spyOn(document, 'addEventListener');
	const watch = start();
	await quiet();
	fire(control('companyName'), 'focusin');
	expect(told()).toEqual([]);
	expect(watch.record()).toEqual({});
	expect(listen).not.toHaveBeenCalled();
	listen.mockRestore();
});

test.each(['plain.en.html', 'harmony.en.html'])('typing is an edit, leaving settles: %s', async (file) => {
	loadForm(file);
	const watch = start();
	await quiet();
	told();
	const company = control('companyName');
	fire(company, 'focusin');
	type(company, 'Har');
	type(company, 'Harbour');
	expect(told()).toEqual(['focus companyName', 'edit companyName', 'edit companyName']);
	fire(company, 'change');
	fire(company, 'focusout');
	expect(new Set(told())).toEqual(new Set(['settle companyName']));
	expect(watch.record().companyName).toBe('Harbour');
});

test('paste, autofill and choosing settle at once', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	const city = control('city');
	fire(city, 'focusin');
	city.value = 'Cork';
	fire(city, 'input', { inputType: 'insertFromPaste' });
	expect(told()).toEqual(['focus city', 'settle city']);
	const postalCode = control('postalCode');
	postalCode.value = 'T12';
	fire(postalCode, 'input');
	expect(told()).toEqual(['settle postalCode']);
	const last = control('lastName');
	last.value = 'Byrne';
	fire(last, 'input', { inputType: 'insertReplacementText' });
	expect(told()).toEqual(['settle lastName']);
	const country = deepAll('[data-field=country]')[0] as HTMLSelectElement;
	country.selectedIndex = 1;
	fire(country, 'change');
	expect(told()).toEqual(['settle country']);
});

test('lines that were pasted are told as lines, also those from before the form was recognised', async () => {
	loadForm('plain.en.html');
	const watch = start();
	const paste = (id: string, text: string) => {
		const input = control(id);
		const event = new Event('paste', { bubbles: true });
		Object.assign(event, { clipboardData: { getData: () => text } });
		input.dispatchEvent(event);
		input.value = text.replaceAll('\n', ' ');
		fire(input, 'input', { inputType: 'insertFromPaste' });
	};
	paste('companyName', 'Harbour Ltd\n12 Quay\n');
	await quiet();
	expect(watch.record().companyName).toBe('Harbour Ltd\n12 Quay');
	paste('city', 'Cork\nT12');
	expect(watch.record().city).toBe('Cork\nT12');
	control('city').value = 'Cork T13';
	fire(control('city'), 'input');
	expect(watch.record().city).toBe('Cork T13');
});

test('settled: at once on a page at rest, after the look where the page changed, soon where it never rests', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	const order: string[] = [];
	await watch.settled();
	const old = control('city');
	const anew = old.cloneNode(true) as HTMLInputElement;
	old.replaceWith(anew);
	await Promise.resolve();
	void watch.settled().then(() => order.push(`settled on ${watch.view().fields.get('city')?.control === anew}`));
	await Promise.resolve();
	expect(order).toEqual([]);
	await quiet();
	expect(order).toEqual(['settled on true']);
	const busy = setInterval(() => document.body.append(document.createElement('h2')), 50);
	await vi.advanceTimersByTimeAsync(60);
	void watch.settled().then(() => order.push('settled'));
	await vi.advanceTimersByTimeAsync(2100);
	clearInterval(busy);
	expect(order).toHaveLength(2);
});

test('a composition is one edit, at its end', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	const company = control('companyName');
	fire(company, 'focusin');
	fire(company, 'compositionstart');
	company.value = 'と';
	fire(company, 'input', { inputType: 'insertCompositionText' });
	company.value = 'とう';
	fire(company, 'input', { inputType: 'insertCompositionText' });
	await vi.advanceTimersByTimeAsync(3000);
	expect(told()).toEqual(['focus companyName']);
	company.value = '東京';
	fire(company, 'compositionend');
	expect(told()).toEqual(['edit companyName']);
});

test('sees what the page writes by itself, while a field has the focus and at the next focus', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	control('city').value = 'Set by the page';
	await vi.advanceTimersByTimeAsync(5000);
	expect(told()).toEqual([]);
	fire(control('companyName'), 'focusin');
	expect(told()).toEqual(['settle city', 'focus companyName']);
	control('state').value = '';
	control('companyName').value = 'Dictated';
	await vi.advanceTimersByTimeAsync(1100);
	expect(told()).toEqual(['edit companyName', 'settle state']);
	fire(control('companyName'), 'focusout');
	told();
	expect(vi.getTimerCount()).toBeLessThanOrEqual(2); // what is left: one comparison after leaving, the address
	await vi.advanceTimersByTimeAsync(5000);
	expect(told()).toEqual([]);
});

test('what is written in a combobox is no choice yet, whatever the page completes', async () => {
	loadForm('harmony.en.html');
	start();
	await quiet();
	told();
	const country = control('country');
	country.setAttribute('aria-expanded', 'true');
	fire(country, 'focusin');
	type(country, 'Irel');
	country.value = 'Ireland';
	await vi.advanceTimersByTimeAsync(1100);
	country.setAttribute('aria-expanded', 'false');
	country.value = 'Irelan';
	country.setSelectionRange(2, 6);
	await vi.advanceTimersByTimeAsync(1100);
	fire(country, 'click');
	await vi.advanceTimersByTimeAsync(1100);
	expect(told()).toEqual(['focus country', 'edit country', 'edit country', 'edit country']);
});

test.each([
	['taken from its list', () => {}],
	['left', (country: HTMLElement) => fire(country, 'focusout')],
])('what is %s settles in a combobox', async (_, act) => {
	loadForm('harmony.en.html');
	const watch = start();
	await quiet();
	const country = control('country');
	country.setAttribute('aria-expanded', 'true');
	fire(country, 'focusin');
	type(country, 'Irel');
	told();
	country.value = 'Ireland';
	country.setAttribute('aria-expanded', 'false');
	act(country);
	await vi.advanceTimersByTimeAsync(1100);
	expect(told()).toEqual(['settle country']);
	expect(watch.record().country).toBe('IE');
});

test('tells of the button that leads on', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	const next = document.querySelector('[type=submit]')!;
	fire(next, 'focusin');
	expect(told()).toEqual(['focus next']);
});

test('follows the steps, and forgets at the confirmation', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	loadForm('review.en.html');
	await quiet();
	expect(watch.record().companyName).toBe('Harbour Lights Bakery Ltd');
	loadForm('confirmation.en.html');
	await quiet();
	expect(watch.view().fields.size).toBe(0);
	expect(watch.record()).toEqual({});
	loadForm('silent.list.html');
	await quiet();
	expect(told()).toEqual(['view accountInfo', 'view review', 'view confirmation', 'view -']);
});

test('looks again only for what can be of the form, not for our own nodes nor for a text that comes', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	const walk = vi.spyOn(document, 'createTreeWalker');
	const ours = document.createElement('div');
	ours.setAttribute('data-faircopy', 'descriptions');
	document.body.append(ours);
	ours.append(document.createElement('p'));
	document.body.append(Object.assign(document.createElement('p'), { textContent: 'Enter a name.' }));
	await quiet();
	expect(walk).not.toHaveBeenCalled();
	document.body.append(document.createElement('input'));
	await quiet();
	expect(walk).toHaveBeenCalledOnce();
	walk.mockRestore();
});

test('says that the form is gone when the address leaves', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	address = 'elsewhere';
	window.dispatchEvent(new PopStateEvent('popstate'));
	expect(told()).toEqual(['view accountInfo', 'view -']);
	expect(watch.view().step).toBeUndefined();
	address = 'form';
	window.dispatchEvent(new PopStateEvent('popstate'));
	await quiet();
	expect(told()).toEqual(['view accountInfo']);
});

test('finds fields that come late', async () => {
	loadForm('plain.en.html');
	const late = document.querySelector('form')!;
	const parent = late.parentElement!;
	late.remove();
	start();
	await quiet();
	expect(told()).toEqual([]);
	parent.append(late);
	await quiet();
	expect(told()).toEqual(['view accountInfo']);
	control('agreementEmail').parentElement!.remove();
	await quiet();
	expect(told()).toEqual(['view accountInfo']);
});

test('is silent once it has been ended', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	end.abort();
	type(control('companyName'), 'Harbour');
	fire(control('companyName'), 'focusin');
	await quiet();
	expect(told()).toEqual([]);
	expect(vi.getTimerCount()).toBe(0);
});

test.each(['confirmation.en.html', 'confirmation.fr.html'])('reads no field and no text of %s', async (file) => {
	loadForm(file);
	const read: string[] = [];
	for (const secret of document.querySelectorAll('.secret')) {
		for (const name of ['value', 'textContent', 'innerText', 'childNodes', 'nodeValue'] as const) {
			Object.defineProperty(secret, name, {
				get: () => {
					read.push(`${secret.localName}.${name}`);
					return undefined;
				},
			});
		}
		const text = secret.firstChild;
		if (text) Object.defineProperty(text, 'nodeValue', { get: () => read.push('text') });
	}
	const watch = start();
	await quiet();
	fire(document.querySelector('input')!, 'focusin');
	fire(document.querySelector('input')!, 'input');
	await quiet();
	expect(watch.view().step).toBe('confirmation');
	expect(watch.record()).toEqual({});
	expect(read).toEqual([]);
});

test('writes past the page where typing is not possible, and takes it back where the page refuses', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	told();
	vi.useRealTimers();
	const city = control('city');
	city.value = 'Cork';
	const heard: string[] = [];
	for (const name of ['input', 'change']) city.addEventListener(name, () => heard.push(`${name} ${city.value}`));
	expect(await watch.view().fields.get('city')?.write?.('Dublin')).toBe(true);
	expect(heard).toEqual(['input Dublin', 'change Dublin']);
	expect(told()).toContain('settle city');
	city.addEventListener('input', () => {
		if (city.value !== 'Dublin') city.value = city.value.toUpperCase();
	});
	expect(await watch.view().fields.get('city')?.write?.('Galway')).toBe(false);
	expect(city.value).toBe('Dublin');
	expect(watch.view().fields.get('agreementAcceptance')?.write).toBeUndefined();
	expect(watch.view().fields.get('dateAgreed')?.write).toBeUndefined();
	expect(await watch.view().fields.get('state')?.write?.('QC')).toBe(true);
	expect(await watch.view().fields.get('state')?.write?.('ZZ')).toBe(false);
});

test('tells of the form anew when the page comes back out of the back/forward cache, and of no other showing', async () => {
	loadForm('plain.en.html');
	start();
	await quiet();
	told();
	const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
	show(false);
	await quiet();
	expect(told()).toEqual([]);
	show(true);
	await quiet();
	expect(told()).toEqual(['view -', 'view accountInfo']);
});

test('tells what it made of the page only once it has looked at what changed', async () => {
	loadForm('plain.en.html');
	const watch = start();
	await quiet();
	const city = control('city');
	const anew = city.cloneNode() as HTMLInputElement;
	city.replaceWith(anew);
	await vi.advanceTimersByTimeAsync(10);
	const recognition = () => watch.take((view) => recognitionOf(document, view, undefined, lent));
	const made = recognition();
	await quiet();
	const { found } = (await made)!;
	expect(found.find(({ id }) => id === 'city')).toMatchObject({ signs: ['label'], isLocked: false });
	end.abort();
	expect(await recognition()).toBeUndefined();
});
