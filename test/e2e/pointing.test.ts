/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Recognition } from '../../lib/form/recognition.ts';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { askHints, type ExtensionBrowser, launchExtension } from './browser.ts';

const words = { ask: 'Which field is “City”?', cancel: 'Cancel', language: 'en' };

describe.each(['plain', 'harmony'] as const)('a field that is not found on the %s build', (build) => {
	let browser: ExtensionBrowser;
	let page: Page;
	let form: PortalForm;
	beforeAll(async () => {
		browser = await launchExtension();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		page = await browser.context.newPage();
		form = await openForm(page, { build, language: 'en' });
		await rename();
	});
	afterEach(async () => {
		await askHints(page, { type: 'point', question: { field: 'city', words: null } });
		await page.close();
	});

	/** Calls the city by a name that nobody knows, and notes what the page gets of presses on it. */
	async function rename(): Promise<void> {
		const input = form.inputOf('city');
		await input.waitFor();
		await input.evaluate((control: HTMLInputElement) => {
			const { host } = control.getRootNode() as ShadowRoot;
			for (const named of host ? [control, host] : [control]) {
				for (const name of ['name', 'autocomplete', 'aria-label']) named.removeAttribute(name);
				if (named.hasAttribute('label')) named.setAttribute('label', 'Locus');
			}
			// As one that is drawn anew: only that is a change that anybody hears of.
			for (const label of [...(control.labels ?? []), ...(host?.querySelectorAll('[slot=label]') ?? [])])
				[...label.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.replaceWith('Locus');
			control.dataset['presses'] = '';
			for (const name of ['pointerdown', 'mousedown', 'click'])
				control.addEventListener(name, () => (control.dataset['presses'] += `${name} `));
		});
	}

	const recognition = async () => (await askHints(page, { type: 'recognition', question: {} })) as Recognition | null;
	const whyMissing = async () => (await recognition())?.missing.find(({ id }) => id === 'city')?.why;
	const signs = async () => (await recognition())?.found.find(({ id }) => id === 'city')?.signs;
	const point = () => askHints(page, { type: 'point', question: { field: 'city', words } });
	const isPointing = () => page.evaluate(() => document.querySelector('[data-faircopy=pointing]') !== null);
	/** The field under a new name, by what stands there. */
	const middle = async () => {
		const box = await page.locator('[data-presses]').boundingBox();
		return [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
	};

	test('is shown by a press, which the page does not get, and known again after a reload', async () => {
		await expect.poll(whyMissing).toBe('unnamed');
		expect(await point()).toBe(true);
		await page.bringToFront();
		await page.locator('[data-presses]').scrollIntoViewIfNeeded();
		await page.mouse.click(...(await middle()));
		await expect.poll(signs).toEqual(['person']);
		expect(await isPointing()).toBe(false);
		expect(await page.locator('[data-presses]').getAttribute('data-presses')).toBe('');

		form = await openForm(page, { build, language: 'en' });
		await rename();
		await expect.poll(signs).toEqual(['person']);
		await askHints(page, { type: 'point', question: { field: 'city', words: null } });
		await expect.poll(whyMissing).toBe('unnamed');
	});

	test('is shown by Enter in it', async () => {
		await expect.poll(whyMissing).toBe('unnamed');
		await point();
		await page.bringToFront();
		await page.locator('[data-presses]').focus();
		await page.keyboard.press('Enter');
		await expect.poll(signs).toEqual(['person']);
	});

	test('is not shown by a press of the page, nor once Escape was pressed', async () => {
		await expect.poll(whyMissing).toBe('unnamed');
		await point();
		await page.bringToFront();
		await page.locator('[data-presses]').evaluate((control: HTMLElement) => {
			control.click();
			control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
		});
		expect(await isPointing()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(isPointing).toBe(false);
		expect(await whyMissing()).toBe('unnamed');
	});
});
