/// <reference types="chrome" />
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalAddress } from '../portal/drive.ts';
import { routePortalInPuppeteer } from '../portal/server.ts';
import { firefoxPath, launchFirefox } from './firefox-browser.ts';

/** Fixed, so that the extension's own pages have an address that is known. */
const uuid = '4a1f7c52-6d3b-4f0e-9c88-2b7d5e90a613';

// `npm test` says it where no Firefox was found.
describe.runIf(firefoxPath)('in Firefox, by keyboard alone', () => {
	let browser: Browser;
	let ownPage: Page;

	beforeAll(async () => {
		browser = await launchFirefox({
			'extensions.webextensions.uuids': JSON.stringify({ 'faircopy@faircopy.example': uuid }),
		});
		ownPage = await browser.newPage();
		await ownPage.goto(`moz-extension://${uuid}/options.html`, { timeout: 2000 }).catch(() => undefined);
		await ownPage.waitForFunction(() => location.protocol === 'moz-extension:');
	});
	afterAll(() => browser.close());

	/** What the keyboard command sends; the command itself belongs to the browser's own window. */
	const command = (to: string) =>
		ownPage.evaluate(async (where) => {
			const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
			const found = await tabs.query({ url: 'https://partner.microsoft.com/*' });
			return tabs.sendMessage(found.at(-1)!.id!, { type: 'go', question: { to: where } });
		}, to);

	/** The plain form, with the country chosen. */
	async function openForm(): Promise<Page> {
		const page = await browser.newPage();
		await routePortalInPuppeteer(page);
		await page.goto(portalAddress({ name: 'form' }, { build: 'plain' }));
		await page.waitForSelector('select');
		await page.select('select', 'CA');
		return page;
	}
	/** The input under this label. */
	const input = async (page: Page, label: string) =>
		(
			await page.evaluateHandle(
				(words) =>
					[...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words))!
						.control as HTMLInputElement,
				label,
			)
		).asElement()!;
	const described = (page: Page) =>
		page.evaluate(() => document.querySelector('[data-faircopy=descriptions]')?.textContent ?? '');
	const isInOurs = (page: Page) =>
		page.evaluate(() => document.activeElement?.getAttribute('data-faircopy') === 'hints');

	async function typeAndLeave(page: Page, label: string, text: string) {
		const control = await input(page, label);
		await control.focus();
		await page.keyboard.type(text);
		await page.keyboard.press('Tab');
		await expect.poll(() => described(page)).toContain(text);
		return control;
	}

	test('a command leads into the card, Escape back to the caret, and a button answers the hint', async () => {
		const page = await openForm();
		const company = await typeAndLeave(page, 'Company', 'NWTC');
		await company.focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await command('open');
		await expect.poll(() => isInOurs(page)).toBe(true);
		await page.keyboard.press('Tab');
		expect(await isInOurs(page)).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => isInOurs(page)).toBe(false);
		const where = await company.evaluate((node) => [
			document.activeElement === node,
			(node as HTMLInputElement).selectionStart,
		]);
		expect(where).toEqual([true, 1]);

		await command('open');
		await command('open');
		await expect.poll(() => isInOurs(page)).toBe(true);
		await page.keyboard.press('Enter');
		await expect.poll(() => described(page)).not.toContain('NWTC');
		expect(await company.evaluate((node) => (node as HTMLInputElement).value)).toBe('NWTC');
		await page.close();
	});

	test('a fix is carried out, and undone by Ctrl+Z', async () => {
		const page = await openForm();
		const code = await typeAndLeave(page, 'ZIP', 'k1a0b1');
		const value = () => code.evaluate((node) => (node as HTMLInputElement).value);
		await code.focus();
		await command('open');
		await expect.poll(() => isInOurs(page)).toBe(true);
		await page.keyboard.press('Enter');
		await expect.poll(value).toBe('K1A 0B1');
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await expect.poll(value).toBe('k1a0b1');
		await page.close();
	});
});
