import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

const words = english.interface;
const lines = ['Harbor Light Foods LLC', '12 Cedar Street', 'Dayton, OH 45402', 'ada.holt@harborlight.com'];

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
	await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

describe.each(builds)('on the %s portal', (build) => {
	test('an address with its country is put into a form that builds itself anew for the country', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await page.evaluate((text) => navigator.clipboard.writeText(text), [...lines, 'United States'].join('\n'));
		await form.inputOf('companyName').focus();
		await page.keyboard.press('ControlOrMeta+V');
		await expect.poll(() => hints.card()).toContain(words.fill);
		await hints.pressButton(words.fill);
		await expect.poll(() => hints.card()).toContain(words.filledIn);
		const shown = ['companyName', 'addressLine1', 'city', 'state', 'postalCode', 'email'] as const;
		const values = await Promise.all(shown.map((field) => form.shown(field)));
		expect(values).toEqual([lines[0], lines[1], 'Dayton', 'Ohio', '45402', lines[3]]);
		await page.close();
	});

	test('the state is chosen in a list that speaks French', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build, language: 'fr' });
		const hints = await ShownHints.on(page);
		const block = ['Boulangerie Lajoie inc.', '12 rue des Érables', 'Laval, QC H7A 1B1', 'Canada'];
		await page.evaluate((text) => navigator.clipboard.writeText(text), block.join('\n'));
		await form.inputOf('companyName').focus();
		await page.keyboard.press('ControlOrMeta+V');
		await expect.poll(() => hints.card()).toContain('Québec');
		await hints.pressButton(french.interface.fill);
		await expect.poll(() => hints.card()).toContain(french.interface.filledIn);
		const values = await Promise.all((['companyName', 'city', 'state'] as const).map((field) => form.shown(field)));
		expect(values).toEqual([block[0], 'Laval', 'Québec']);
		await page.close();
	});

	test.each([
		['the lines of a signature', '\n'],
		['the cells of a spreadsheet', '\t'],
	])('%s, pasted into one field, are put into theirs and back', async (_, between) => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await form.fill('country', 'US');
		await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join(between));
		await form.inputOf('companyName').focus();
		await page.keyboard.press('ControlOrMeta+V');
		await expect.poll(() => hints.card()).toContain(words.fill);
		const pasted = await form.shown('companyName');
		for (const part of ['Dayton', 'Ohio', '45402', lines[0], lines[1], lines[3]])
			expect(await hints.card()).toContain(part);

		await hints.pressButton(words.fill);
		await expect.poll(() => hints.card()).toContain(words.filledIn);
		const shown = ['companyName', 'addressLine1', 'city', 'postalCode', 'email'] as const;
		const values = () => Promise.all(shown.map((field) => form.shown(field)));
		expect(await values()).toEqual([lines[0], lines[1], 'Dayton', '45402', lines[3]]);

		await hints.pressButton(words.undo);
		await expect.poll(values).toEqual([pasted, '', '', '', '']);
		await page.close();
	});
});

test('where one field takes nothing, all is as before and the card says so', async () => {
	const page = await browser.context.newPage();
	const form = await openForm(page, { build: 'plain' });
	const hints = await ShownHints.on(page);
	await form.fill('country', 'US');
	await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
	await form.inputOf('companyName').focus();
	await page.keyboard.press('ControlOrMeta+V');
	await expect.poll(() => hints.card()).toContain(words.fill);
	const pasted = await form.shown('companyName');
	await form.inputOf('postalCode').evaluate((input: HTMLInputElement) => (input.readOnly = true));
	await hints.pressButton(words.fill);
	await expect.poll(() => hints.card()).toContain(words.fillRefused);
	expect(
		await Promise.all((['companyName', 'addressLine1', 'city'] as const).map((field) => form.shown(field))),
	).toEqual([pasted, '', '']);
	await page.close();
});
