import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openForm, portalAddress } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import type { PortalPage } from '../portal/shared/routes.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

const elsewhere: readonly [string, PortalPage][] = [
	['the home page', { name: 'home' }],
	['the customer list with its search box', { name: 'list' }],
	['the list of granular administration', { name: 'granular' }],
];

/** Writes in every text field of the page, as somebody who works there. */
async function typeEverywhere(page: Page): Promise<void> {
	for (const field of await page.getByRole('textbox').or(page.getByRole('searchbox')).all()) {
		await field.focus();
		await page.keyboard.type('Test');
		await page.keyboard.press('Tab');
	}
}

describe.each(builds)('on the %s portal', (build) => {
	test.each(elsewhere)('nothing is shown on %s', async (_, where) => {
		const page = await browser.context.newPage();
		await page.goto(portalAddress(where, { build }));
		await page.getByRole('heading').first().waitFor();
		await typeEverywhere(page);
		// Whatever was to come has had time to: the page has been idle.
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
		const hints = await ShownHints.on(page);
		expect(await hints.nodes()).toEqual([]);
		await page.close();
	});

	test('the hints come with the form and go with it, by the portal’s own navigation', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await expect.poll(() => hints.pill()).toBeDefined();
		await form.cancel();
		await expect.poll(() => hints.nodes()).toEqual([]);
		await form.button('addCustomer').click();
		await expect.poll(() => hints.pill()).toBeDefined();
		await page.goBack();
		await expect.poll(() => hints.nodes()).toEqual([]);
		await page.close();
	});
});
