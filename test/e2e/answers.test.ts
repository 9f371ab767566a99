import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

const words = english.interface;
const name = 'NWTC';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.context.newPage();
});
afterEach(() => page.close());

/** Opens the form with a company whose name is an acronym, and its card. */
async function openCard(build: (typeof builds)[number]): Promise<{ form: PortalForm; hints: ShownHints }> {
	const form = await openForm(page, { build });
	const hints = await ShownHints.on(page);
	await form.fill('companyName', name);
	await form.inputOf('companyName').focus();
	await expect.poll(() => hints.card()).toContain(words.documentSaysSo);
	return { form, hints };
}

/** Presses a button, and answers whether some other action lies under the pointer as soon as it was carried out. */
async function pressAndLook(hints: ShownHints, button: string, told: string): Promise<string | undefined> {
	await hints.pressButton(button);
	await expect.poll(() => hints.card()).toContain(told);
	return hints.actionUnderPointer();
}

describe.each(builds)('on the %s portal', (build) => {
	test('a hint that the person answered says so, is counted, and comes back', async () => {
		const { hints } = await openCard(build);
		expect(await pressAndLook(hints, words.documentSaysSo, words.documentSaysSoDone)).toBeUndefined();
		expect(await hints.card()).toContain(words.settings);
		// The mouse left the focus in the field: what is typed next goes there.
		expect(await hints.focused()).toBeUndefined();
		await hints.pressButton(words.undo);
		await expect.poll(() => hints.card()).toContain(words.documentSaysSo);
		await hints.pressButton(words.documentSaysSo);
		await expect.poll(() => hints.card()).toContain(words.documentSaysSoDone);
		await hints.pressButton(words.close);
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await expect.poll(() => hints.seenText('summary')).toContain(words.ignoredOne);
		await hints.pressButton(words.showAgain);
		await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining('Acronym'));
	});
});

test('with the keyboard, the focus is on what takes the answer back', async () => {
	const { form, hints } = await openCard('plain');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => hints.focused()).toBe(words.documentSaysSo);
	await page.keyboard.press('Enter');
	await expect.poll(() => hints.card()).toContain(words.documentSaysSoDone);
	await expect.poll(() => hints.focused()).toBe(words.undo);
	await page.keyboard.press('Enter');
	await expect.poll(() => hints.card()).toContain(words.documentSaysSo);
	expect(await form.shown('companyName')).toBe(name);
});

test('a card that has room for no text is a line; who enters it with the keyboard sees it whole', async () => {
	const size = page.viewportSize();
	await page.setViewportSize({ width: 640, height: 300 });
	const { hints } = await openCard('plain');
	await expect.poll(() => hints.card()).toContain(words.show);
	const isSeen = (text: string) =>
		hints.seen((node) => node.tag === 'button' && node.text === text).then(({ length }) => length > 0);
	expect(await isSeen(words.documentSaysSo)).toBe(false);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => hints.focused()).toBe(words.documentSaysSo);
	await expect.poll(() => isSeen(words.documentSaysSo)).toBe(true);
	const isWhole = () => hints.seen(({ attributes }) => hasClass(attributes, 'body')).then(({ length }) => length > 0);
	// Back to its text, and on to the field.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await expect.poll(isWhole).toBe(false);
	await hints.pressButton(words.show);
	await expect.poll(isWhole).toBe(true);
	if (size) await page.setViewportSize(size);
});

test.each([
	[words.ruleOff, words.ruleOffDone],
	[words.acceptAlways.replace('{{value}}', name), words.acceptAlwaysDone],
])('“%s” is told and taken back', async (choice, told) => {
	const { hints } = await openCard('plain');
	await hints.pressButton(words.more);
	expect(await pressAndLook(hints, choice, told)).toBeUndefined();
	await expect.poll(() => hints.markers()).not.toContainEqual(expect.stringContaining('Acronym'));
	await hints.pressButton(words.undo);
	await expect.poll(() => hints.card()).toContain(words.documentSaysSo);
});

test('the note about existing customers comes with an empty form, until nobody wants it any more', async () => {
	await openForm(page, { build: 'plain' });
	const hints = await ShownHints.on(page);
	await expect.poll(() => hints.seenText('note')).toContain(words.existingTitle);
	await hints.pressButton(words.neverAgain);
	await expect.poll(() => hints.seenText('note')).toBeUndefined();
	await openForm(page, { build: 'plain' });
	await expect.poll(() => hints.pill()).toContain(words.toAnswerOne);
	expect(await hints.seenText('note')).toBeUndefined();
});
