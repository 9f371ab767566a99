import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openForm } from '../portal/drive.ts';
import { askHints, type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

const acronym = expect.stringMatching(/^Company, /);

describe('in two tabs', () => {
	test('each form has its own hints, and a pause in one leaves the other alone', async () => {
		const first = await browser.context.newPage();
		const form = await openForm(first, { build: 'plain' });
		const hints = await ShownHints.on(first);
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toContainEqual(acronym);

		const second = await browser.context.newPage();
		// Of another address: the hints are asked by it.
		await openForm(second, { build: 'plain', steps: 'subscriptions' });
		const others = await ShownHints.on(second);
		await expect.poll(() => others.pill()).toBeDefined();
		expect(await others.markers()).not.toContainEqual(acronym);

		await askHints(second, { type: 'pause', question: { paused: true } });
		await expect.poll(() => others.markers()).toEqual([]);
		await first.bringToFront();
		expect(await hints.markers()).toContainEqual(acronym);
		await Promise.all([first.close(), second.close()]);
	});
});

describe('back and forward', () => {
	test('the form comes back with its hints, read anew', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'fluent' });
		const hints = await ShownHints.on(page);
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toContainEqual(acronym);
		await page.goBack();
		await expect.poll(() => hints.nodes()).toEqual([]);
		await page.goForward();
		await form.inputOf('companyName').waitFor();
		await expect.poll(() => hints.pill()).toBeDefined();
		// The portal begins a form anew: nothing is said of what stood in the one before.
		expect(await form.inputOf('companyName').inputValue()).toBe('');
		expect(await hints.markers()).not.toContainEqual(acronym);
		await page.close();
	});

	test('a page that the browser takes out of its store again is read again', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain' });
		const hints = await ShownHints.on(page);
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toContainEqual(acronym);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		await expect.poll(() => hints.markers()).toContainEqual(acronym);
		await form.fill('companyName', 'Harbour & Oak Manufacturing Inc');
		await expect.poll(() => hints.markers()).not.toContainEqual(acronym);
		await page.close();
	});
});
