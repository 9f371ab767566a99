/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

test.runIf(process.env.FAIRCOPY_EXTENSION)('the worker of this lane is busy before each answer', async () => {
	const page = await browser.context.newPage();
	await page.goto(browser.extensionPage('welcome.html'));
	const taken = await page.evaluate(async () => {
		const start = performance.now();
		await chrome.runtime.sendMessage({ type: 'count', question: { open: 0 } });
		return performance.now() - start;
	});
	expect(taken).toBeGreaterThanOrEqual(150);
	await page.close();
});

describe.each(builds)('an acronym as company name on the %s portal', (build) => {
	test.each([
		['with the worker awake', false],
		['with the worker stopped beforehand', true],
	])('is flagged %s', async (_, stopped) => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await form.fill('country', 'US');
		await expect.poll(() => hints.pill()).toBe(english.interface.toAnswerOne);
		await form.inputOf('companyName').focus();
		// Typed at once and left at once: the worker has no time to wake while a person types.
		if (stopped) await browser.stopWorker(page);
		await page.keyboard.insertText('NWTC');
		await page.keyboard.press('Tab');
		await expect
			.poll(() => hints.markers())
			.toContainEqual(expect.stringContaining(english.rules['company-name-acronym'].title));
		await page.close();
	});
});
