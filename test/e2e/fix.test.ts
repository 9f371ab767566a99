import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { HintsWorld } from './hints-world.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

const typed = 'k1a0b1';
const fixed = 'K1A 0B1';
const words = english.interface;

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

/** Opens the form with a postal code that a fix is certain of, and its card. */
async function openCard(build: (typeof builds)[number]): Promise<{ form: PortalForm; hints: ShownHints }> {
	const form = await openForm(page, { build });
	const hints = await ShownHints.on(page);
	await form.fill('country', 'CA');
	await form.fill('postalCode', typed);
	await form.inputOf('postalCode').focus();
	await expect.poll(() => hints.card()).toContain(fixed);
	return { form, hints };
}

describe.each(builds)('on the %s portal', (build) => {
	test('a fix is taken by the page, and Ctrl+Z brings back what stood there', async () => {
		const { form, hints } = await openCard(build);
		await hints.pressButton(words.fix);
		await expect.poll(() => form.shown('postalCode')).toBe(fixed);
		await expect.poll(() => hints.card()).toContain(words.fixed);
		await page.keyboard.press('ControlOrMeta+Z');
		expect(await form.shown('postalCode')).toBe(typed);
		await page.keyboard.press('ControlOrMeta+Shift+Z');
		expect(await form.shown('postalCode')).toBe(fixed);
		// The page draws itself anew: what its own state does not hold would be lost.
		await form.fill('city', 'Ottawa');
		expect(await form.shown('postalCode')).toBe(fixed);
	});

	test('of two values that contradict each other either is put right by its own button', async () => {
		await page.setViewportSize({ width: 1700, height: 1000 });
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await form.fill('country', 'FR');
		await form.fill('city', 'Biarritz');
		await form.fill('postalCode', '33000');
		await form.inputOf('postalCode').focus();
		await expect.poll(() => hints.card()).toContain(english.rules['city-postal-code-mismatch'].title);
		const names = (await hints.nodes(({ attributes }) => hasClass(attributes, 'primary'))).map(
			({ attributes }) => attributes['aria-label'],
		);
		const replaced = (before: string, after: string) =>
			words.fixLabel.replace('{{before}}', before).replace('{{after}}', after);
		expect(names).toEqual([replaced('33000', '64200'), replaced('Biarritz', 'Bordeaux')]);
		await hints.pressButton('Bordeaux');
		await expect.poll(() => form.shown('city')).toBe('Bordeaux');
		expect(await form.shown('postalCode')).toBe('33000');
		await expect.poll(() => hints.card()).toContain(words.fixed);
		await hints.pressButton(words.undo);
		await expect.poll(() => form.shown('city')).toBe('Biarritz');
	});

	test('the card takes a fix back', async () => {
		const { form, hints } = await openCard(build);
		await hints.pressButton(words.fix);
		await expect.poll(() => form.shown('postalCode')).toBe(fixed);
		await hints.pressButton(words.undo);
		await expect.poll(() => form.shown('postalCode')).toBe(typed);
	});

	test('the card stands still: as it opens, and as what it says changes', async () => {
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		// The page builds its field for the province anew: the one that was there stands nowhere.
		await form.fill('country', 'CA');
		await form.fill('postalCode', typed);
		const world = await HintsWorld.on(page);
		const places = await world.placesOfCard();
		await form.inputOf('postalCode').focus();
		await expect.poll(() => hints.card()).toContain(fixed);
		expect(await places.after(30)).toHaveLength(1);
		await hints.pressButton(words.fix);
		await expect.poll(() => hints.card()).toContain(words.fixed);
		expect(await places.after(30)).toHaveLength(1);
	});

	test('a forged click does nothing', async () => {
		const { form, hints } = await openCard(build);
		const world = await HintsWorld.on(page);
		const clicked = await world.evaluate(`[...document.querySelectorAll('[data-faircopy]')]
			.flatMap((host) => [...chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('button') ?? []])
			.filter((button) => (button.click(), true)).length`);
		expect(clicked).toBeGreaterThan(4);
		await page.evaluate(() => {
			for (const host of document.querySelectorAll('[data-faircopy]')) {
				host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
			}
		});
		expect(await form.shown('postalCode')).toBe(typed);
		expect(await hints.card()).toContain(fixed);
		// The same button pressed by a person works: the proof above can fail.
		await hints.pressButton(words.fix);
		await expect.poll(() => form.shown('postalCode')).toBe(fixed);
	});
});
