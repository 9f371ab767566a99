/// <reference types="chrome" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { violations } from './violations.ts';

describe.each([
	['en-US', english],
	['fr-FR', french],
] as const)('the deployment kit in a browser that speaks %s', (locale, { options }) => {
	const words = options.deploymentSection;
	const pack = JSON.stringify({ format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' } });
	let browser: ExtensionBrowser;
	let page: Page;
	beforeAll(async () => {
		browser = await launchExtension({ locale, viewport: { width: 1366, height: 768 } });
		page = await browser.context.newPage();
		await page.goto(browser.extensionPage('options.html#deployment'));
		await page.getByRole('heading', { name: words.heading }).waitFor();
	});
	afterAll(() => browser.close());

	/** What the press of a file's button saves. */
	async function saved(name: string): Promise<string> {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		return readFileSync(await (await download).path(), 'utf8');
	}

	test('offers no file where nothing would change', async () => {
		await page.getByText(words.nothing).waitFor();
		await page.getByText(words.noFile).first().waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test('holds the packs in use and what is chosen, and leaves out what is not', async () => {
		await page.evaluate(
			(text) =>
				(globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
					type: 'change',
					question: { pack: text },
				}),
			pack,
		);
		await page.getByRole('checkbox', { name: 'Desk 1.0.0' }).waitFor();
		await page.getByRole('checkbox', { name: words.allowImport }).uncheck();
		await page.getByRole('checkbox', { name: words.mayChange.language }).check();
		await page.getByRole('checkbox', { name: words.features.practice }).check();
		const ofFirefox = JSON.parse(await saved('policies.json')) as { policies: Record<string, unknown> };
		expect(ofFirefox.policies).toEqual({
			'3rdparty': {
				Extensions: {
					'faircopy@faircopy.example': {
						packs: [expect.any(String)],
						userMayChange: ['language'],
						allowImport: false,
						disabledFeatures: ['practice'],
					},
				},
			},
		});
		const [own] = Object.values(
			(ofFirefox.policies['3rdparty'] as { Extensions: Record<string, { packs: string[] }> }).Extensions,
		);
		expect(JSON.parse(own!.packs[0]!)).toEqual(JSON.parse(pack));
		await page.getByRole('checkbox', { name: 'Desk 1.0.0' }).uncheck();
		expect(await saved('policies.json')).not.toContain('packs');
		expect(await violations(page)).toEqual([]);
	});

	test('names an address and an id that cannot be used', async () => {
		await page.getByLabel(words.supportUrl).fill('desk');
		await page.getByText(/^supportUrl/).waitFor();
		expect(await page.getByRole('button', { name: 'policies.json' }).count()).toBe(0);
		await page.getByLabel(words.supportUrl).fill('mailto:desk@contoso.example');
		await page.getByRole('button', { name: 'policies.json' }).waitFor();
		await page.getByLabel(words.browsers.edge).fill('abc');
		await page.getByText(words.oddId).waitFor();
	});

	test('stays within a window of 320 px', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});
