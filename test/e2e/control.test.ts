/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm } from '../portal/drive.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

const words = english.interface;

describe('the person’s control', () => {
	let browser: ExtensionBrowser;
	beforeAll(async () => {
		browser = await launchExtension();
	});
	afterAll(() => browser.close());

	const stored = () =>
		browser.context.serviceWorkers()[0]!.evaluate(() => chrome.storage.local.get(null)) as Promise<
			Record<string, unknown>
		>;

	async function openFaulty() {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain', next: 'always' });
		const hints = await ShownHints.on(page);
		await form.fill('companyName', 'NWTC');
		return { page, form, hints };
	}

	test('the summary leads to the page that says what Faircopy may do', async () => {
		const { page, hints } = await openFaulty();
		await expect.poll(() => hints.markers()).toHaveLength(2);
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		const opened = browser.context.waitForEvent('page');
		await hints.pressButton(words.permissions);
		const welcome = await opened;
		await welcome.bringToFront();
		await welcome.getByRole('heading', { name: english.welcome.permissionsTitle }).waitFor();
		await welcome.close();
		await page.close();
	});

	test('a pause of an hour holds in every tab, survives a reload, and is taken up in all of them', async () => {
		const one = await openFaulty();
		const other = await openFaulty();
		await expect.poll(() => one.hints.markersOfPage()).toHaveLength(2);
		await expect.poll(() => other.hints.markersOfPage()).toHaveLength(2);
		await one.page.bringToFront();
		await one.hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await one.hints.press(({ tag, text }) => tag === 'summary' && text === words.pauseMenu);
		await one.hints.pressButton(words.pauseHour);
		const paused = words.pausedUntil.split('{{time}}')[0]!.trim();
		for (const { hints } of [one, other]) {
			await expect.poll(() => hints.pill()).toContain(paused);
			expect(await hints.markersOfPage()).toEqual([]);
		}
		const { pausedUntil, ...rest } = await stored();
		const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(Number(pausedUntil));
		const plain = (text = '') => text.replace(/\s/g, ' ');
		expect(plain(await one.hints.pill())).toContain(plain(words.pausedUntil.replace('{{time}}', time)));
		expect(Object.keys(rest).filter((key) => !['policy', 'preferences'].includes(key))).toEqual([]);
		await browser.stopWorker(one.page);
		await other.page.reload();
		await expect.poll(() => other.hints.pill()).toContain(paused);

		await one.hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await one.hints.pressButton(words.resume);
		await expect.poll(() => one.hints.markersOfPage()).toHaveLength(2);
		await expect.poll(() => other.hints.pill()).not.toContain(paused);
		expect(await stored()).not.toHaveProperty('pausedUntil');
		await Promise.all([one, other].map(({ page }) => page.close()));
	});

	test('the icon shows the number of open hints only where the person wants it', async () => {
		const options = await browser.context.newPage();
		await options.goto(browser.extensionPage('options.html'));
		const { page, form, hints } = await openFaulty();
		await expect.poll(() => hints.markers()).toHaveLength(2);
		const badge = () =>
			browser.context.serviceWorkers()[0]!.evaluate(async () => {
				const [tab] = await chrome.tabs.query({ url: 'https://partner.microsoft.com/*' });
				return chrome.action.getBadgeText({ tabId: tab!.id! });
			});
		expect(await badge()).toBe('');
		await options.getByLabel(english.options.badgeNote).check();
		await expect.poll(badge).toBe('2');
		await form.fill('companyName', 'Harbour Oak Trading LLC');
		await expect.poll(badge).toBe('1');
		await form.fill('companyName', 'NWTC');
		await expect.poll(badge).toBe('2');
		await options.getByLabel(english.options.badgeNote).uncheck();
		await expect.poll(badge).toBe('');
		await options.getByLabel(english.options.badgeNote).check();
		await expect.poll(badge).toBe('2');
		await form.cancel();
		await expect.poll(badge).toBe('');
		await Promise.all([page.close(), options.close()]);
	});

	test('what happens at the button that leads on follows the settings', async () => {
		const options = await browser.context.newPage();
		await options.goto(browser.extensionPage('options.html'));
		const choose = (choice: string) =>
			options.getByRole('radiogroup', { name: english.options.atNext }).locator(`[value=${choice}]`).check();
		const { page, form, hints } = await openFaulty();
		await expect.poll(() => hints.markers()).toHaveLength(2);
		const summary = () => hints.nodes(({ tag }) => tag === 'h2').then((found) => found.map(({ text }) => text));

		await choose('off');
		await expect.poll(async () => ((await stored()).preferences as { atNext: string }).atNext).toBe('off');
		await form.fill('city', 'Redmond');
		await form.button('nextReview').focus();
		await form.inputOf('city').focus();
		expect(await summary()).toEqual([]);

		await choose('ask');
		await expect.poll(async () => ((await stored()).preferences as { atNext: string }).atNext).toBe('ask');
		await form.fill('city', 'Seattle');
		await page.bringToFront();
		await form.button('nextReview').focus();
		await expect.poll(summary).not.toEqual([]);
		await page.keyboard.press('Enter');
		await expect.poll(() => hints.text()).toContain(words.askOnce);
		expect(await form.shown('companyName')).toBe('NWTC');
		// Never a hard stop: the second press goes on.
		await form.button('nextReview').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 1, name: form.texts.steps.review, exact: true }).waitFor();
		await Promise.all([page.close(), options.close()]);
	});
});
