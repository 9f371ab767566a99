/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm } from '../portal/drive.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';
import { violations } from './violations.ts';

let browser: ExtensionBrowser;
let pages: Page[] = [];

async function open(path: string, tabId?: number, url?: string): Promise<Page> {
	const page = await browser.context.newPage();
	pages.push(page);
	// As a tab of its own the popup would see itself in front: it is told which tab the person looks at.
	if (tabId !== undefined) {
		await page.addInitScript(
			(tab) => {
				chrome.tabs.query = (async () => [tab]) as unknown as typeof chrome.tabs.query;
			},
			{ id: tabId, url },
		);
	}
	await page.goto(browser.extensionPage(path));
	return page;
}

afterEach(async () => {
	await Promise.all(pages.map((page) => page.close()));
	pages = [];
});

describe.each([
	['en-US', english],
	['fr-FR', french],
] as const)('in a browser that speaks %s', (locale, words) => {
	const { popup, practice, options, welcome } = words;

	beforeAll(async () => {
		browser = await launchExtension({ locale });
	});
	afterAll(() => browser.close());

	test('the first-run page shows its pictures, each with its words, and leads to the practice form', async () => {
		const page = await open('welcome.html');
		for (const name of [welcome.cardPicture, welcome.consentPicture, welcome.summaryPicture]) {
			const picture = page.getByRole('img', { name });
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1360);
		}
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page)).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.getByRole('link', { name: welcome.start }).click();
		await page.getByRole('heading', { name: practice.heading, level: 1 }).waitFor();
	});

	test('the popup says elsewhere what Faircopy does and where, and leads to the practice form', async () => {
		const page = await open('popup.html');
		await page.getByText(popup.about).waitFor();
		await page.getByText(popup.where).waitFor();
		expect(await violations(page)).toEqual([]);
		const opened = browser.context.waitForEvent('page');
		await page.getByRole('button', { name: popup.practice }).click();
		const form = await opened;
		pages.push(form);
		// A tab behind another is not drawn, and what is not drawn is never seen.
		await form.bringToFront();
		// In whichever language: a tab that the extension opens may start before Playwright has set its own.
		await form.waitForURL(/practice\.html$/);
		await form.getByRole('heading', { level: 1 }).waitFor();
	});

	test('the popup says why nothing is shown, and what to do about it', async () => {
		const portal = 'https://partner.microsoft.com/dashboard/v2/customers';
		const nobody = 999_999;
		const list = await open('popup.html', nobody, `${portal}/list`);
		await list.getByText(popup.silence.otherPage).waitFor();
		await list.getByText(popup.where).waitFor();
		const form = await open('popup.html', nobody, `${portal}/add`);
		await form.getByText(popup.silence.notRunning).waitFor();
		await form.getByRole('button', { name: popup.reload }).waitFor();
		expect(await violations(form)).toEqual([]);
		// The person took the access back: the browser is asked in the press, and the popup follows.
		const shut = await browser.context.newPage();
		pages.push(shut);
		await shut.addInitScript(() => {
			let isGranted = false;
			chrome.permissions.contains = (async () => isGranted) as unknown as typeof chrome.permissions.contains;
			chrome.permissions.request = (async () => (isGranted = true)) as unknown as typeof chrome.permissions.request;
		});
		await shut.goto(browser.extensionPage('popup.html'));
		await shut.getByText(popup.silence.noAccess).waitFor();
		expect(await violations(shut)).toEqual([]);
		await shut.getByRole('button', { name: popup.grant }).click();
		await shut.getByText(popup.silence.noAccess).waitFor({ state: 'hidden' });
		await shut.getByText(popup.about).waitFor();
	});

	test('the popup lists the open hints of the form, pauses them and takes them up again', async () => {
		const portal = await browser.context.newPage();
		pages.push(portal);
		const form = await openForm(portal, { build: 'plain', language: locale === 'fr-FR' ? 'fr' : 'en' });
		const hints = await ShownHints.on(portal);
		await form.fill('country', 'US');
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toHaveLength(2);
		const [worker] = browser.context.serviceWorkers();
		const tabId = await worker!.evaluate(async () => {
			const [tab] = await chrome.tabs.query({ url: 'https://partner.microsoft.com/*' });
			return tab?.id;
		});

		const page = await open('popup.html', tabId);
		await page.getByText(popup.open_other.replace('{{count}}', '2')).waitFor();
		await page.getByRole('button', { name: words.rules['company-name-acronym'].title }).waitFor();
		await page.getByText(new RegExp(popup.found_other.replace('{{count}}', '\\d+'))).click();
		await page.getByRole('term').filter({ hasText: words.fieldLabels.companyName }).waitFor();
		await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByText(popup.reportTitle).click();
		await page.getByRole('button', { name: popup.copyReport }).click();
		await page.getByText(popup.reportCopied).waitFor();
		const report = await page.evaluate(() => navigator.clipboard.readText());
		expect(report).toContain(form.labelOf('companyName'));
		expect(report).not.toContain('NWTC');
		expect(await page.getByText(popup.notFound).count()).toBe(0);
		expect(await violations(page)).toEqual([]);

		await page.getByText(popup.pauseMenu, { exact: true }).click();
		await page.getByRole('button', { name: popup.pause }).click();
		await page.getByText(popup.paused).waitFor();
		await expect.poll(() => hints.markersOfPage()).toEqual([]);
		await page.getByRole('button', { name: popup.resume }).click();
		await expect.poll(() => hints.markers()).toHaveLength(2);
	});

	test('the language chosen in the popup is the one of the hints, whatever the page speaks', async () => {
		const form = await open('practice.html?example&language=en');
		const hints = await ShownHints.on(form);
		await form.getByLabel(english.fieldLabels.companyName, { exact: true }).focus();
		const page = await open('popup.html');
		await page.getByLabel(popup.language).selectOption('fr');
		await expect.poll(() => hints.text()).toContain(french.interface.hintsOther.replace('{{count}}', '').trim());
		await page.getByLabel(french.popup.language).selectOption('auto');
	});

	test('the settings change a rule’s level, and the hints follow', async () => {
		const form = await open('practice.html?example');
		const hints = await ShownHints.on(form);
		await form.getByLabel(words.fieldLabels.companyName, { exact: true }).focus();
		await form.keyboard.press('Tab');
		await expect
			.poll(() => hints.markers())
			.toContainEqual(expect.stringContaining(words.rules['company-name-acronym'].title));
		const page = await open('options.html#rules');
		await page.getByRole('heading', { name: options.heading, level: 1 }).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: words.rules['company-name-acronym'].title, exact: true }).click();
		await page.getByLabel(options.rulesSection.level).selectOption('off');
		await expect
			.poll(() => hints.markersOfPage())
			.not.toContainEqual(expect.stringContaining(words.rules['company-name-acronym'].title));
		await page.getByLabel(options.rulesSection.level).selectOption('own');
	});

	test('the practice form is read by the same code, and has no barrier of its own', async () => {
		const page = await open('practice.html?example');
		const hints = await ShownHints.on(page);
		await page.getByLabel(words.fieldLabels.companyName, { exact: true }).focus();
		await page.keyboard.press('Tab');
		await expect.poll(() => hints.markers()).not.toEqual([]);
		await page.getByLabel(words.fieldLabels.companyName, { exact: true }).focus();
		await expect.poll(() => hints.card()).toContain(words.rules['company-name-acronym'].title);
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: practice.next }).click();
		await page.getByRole('heading', { name: practice.review, level: 2 }).waitFor();
		await expect
			.poll(() => hints.markers())
			.toContainEqual(expect.stringContaining(words.rules['company-name-acronym'].title));
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: practice.submit }).click();
		await expect.poll(() => hints.text()).toBe('');
	});
});
