import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { german, translate } from '../page/translate.ts';
import { openForm, portalAddress, PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { askHints, type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

const state = { type: 'state', question: {} } as const;
const acronym = expect.stringContaining(english.rules['company-name-acronym'].title);

describe.each(builds)('the %s portal, translated by the browser', (build) => {
	test('keeps the hints at the same controls, and judges what is typed there', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await form.fill('country', 'US');
		const company = await form.inputOf('companyName').elementHandle();
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toContainEqual(acronym);
		const before = await hints.markers();
		const city = await form.inputOf('city').elementHandle();
		await page.evaluate(translate, { words: german });
		// What is seen of it tells that the page was looked at in German.
		await city!.evaluate((input: HTMLElement) => void (input.hidden = true));
		await expect.poll(() => askHints(page, state)).toMatchObject({ status: 'checked', missing: ['city'] });
		await expect.poll(() => hints.markers()).toEqual(before);
		await company!.fill('Northwind Traders Ltd');
		await company!.evaluate((input: HTMLElement) => input.blur());
		await expect.poll(() => hints.markers()).not.toContainEqual(acronym);
		await company!.fill('NWTC');
		await company!.evaluate((input: HTMLElement) => input.blur());
		await expect.poll(() => hints.markers()).toContainEqual(acronym);
		await page.close();
	});

	test('says that nothing is checked where the form comes in words that nobody here knows', async () => {
		const page = await browser.context.newPage();
		await page.goto(portalAddress({ name: 'list' }, { build }));
		const form = new PortalForm(page, { build });
		const add = await form.button('addCustomer').elementHandle();
		await page.evaluate(translate, { words: german, goesOn: true });
		await add!.click();
		const hints = await ShownHints.on(page);
		await expect.poll(() => hints.pill()).toBe(english.interface.unrecognised);
		expect(await hints.markersOfPage()).toEqual([]);
		expect(await askHints(page, state)).toMatchObject({ status: 'unrecognised', open: [] });
		await page.close();
	});
});
