import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { HintsWorld } from './hints-world.ts';
import { hasClass, ShownHints, type ShownNode } from './shown-hints.ts';

const acronym = english.rules['company-name-acronym'].title;
const isCard = ({ attributes }: ShownNode) => hasClass(attributes, 'card');

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

/** What has the focus, through open shadow trees: its name for who listens, or `hints` where it is something of ours. */
const focused = (page: Page) =>
	page.evaluate(() => {
		let active = document.activeElement;
		while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
		if (active?.hasAttribute('data-faircopy')) return 'hints';
		return active instanceof HTMLInputElement ? active.value : (active?.tagName ?? '');
	});

describe.each(builds)('a card on the %s portal', (build) => {
	let page: Page;
	let form: PortalForm;
	let hints: ShownHints;
	beforeEach(async () => {
		page = await browser.context.newPage();
		await page.setViewportSize({ width: 1366, height: 768 });
		form = await openForm(page, { build });
		hints = await ShownHints.on(page);
		await form.fill('domain', 'northshore');
		await form.fill('companyName', 'NWTC');
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toContain(acronym);
	});
	afterEach(() => page.close());

	test('adds at most one stop of the Tab key, at its marker, and Tab leads on', async () => {
		await page.keyboard.press('Tab');
		// From a field in a shadow tree the browser would lead to the marker and never out of it: there is no stop there.
		if (build !== 'harmony') {
			expect(await focused(page)).toBe('hints');
			await page.keyboard.press('Tab');
		}
		expect(['hints', 'NWTC']).not.toContain(await focused(page));
		for (const direction of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(direction);
		await page.keyboard.press('Shift+Tab');
		expect(await focused(page)).toBe(build === 'harmony' ? 'NWTC' : 'hints');
	});

	test.skipIf(build === 'harmony')('is entered by Enter on its marker, and left by Escape for its field', async () => {
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		expect(await focused(page)).toBe('hints');
		await page.keyboard.press('Enter');
		await expect.poll(() => hints.card()).toContain(acronym);
		expect(await focused(page)).toBe('hints');
		await page.keyboard.press('Escape');
		await expect.poll(() => focused(page)).toBe('NWTC');
		await expect.poll(() => hints.card()).toBeUndefined();
	});

	test('is out of the way while a list of the page is open, and Escape is the list’s', async () => {
		const company = form.inputOf('companyName');
		await company.evaluate((input) => input.setAttribute('aria-expanded', 'true'));
		await expect.poll(() => hints.card()).toBeUndefined();
		await page.keyboard.press('Escape');
		await company.evaluate((input) => input.removeAttribute('aria-expanded'));
		await expect.poll(() => hints.card()).toContain(acronym);
		await page.keyboard.press('Escape');
		await expect.poll(() => hints.card()).toBeUndefined();
	});

	test('takes nobody’s focus by a press on its text', async () => {
		await hints.press((node) => isCard(node));
		expect(await focused(page)).toBe('NWTC');
		expect(await hints.card()).toContain(acronym);
	});

	test('lets a press reach the field that lies beneath', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await form.inputOf('email').focus();
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toContain(acronym);
		// Whatever lies beneath the middle of the card is now a field.
		const [card] = await hints.seen(isCard);
		const centre = (await card!.centre())!;
		await page.evaluate(({ x, y }) => {
			const input = document.body.appendChild(Object.assign(document.createElement('input'), { value: 'beneath' }));
			input.style.cssText = `position: fixed; left: ${x - 30}px; top: ${y - 10}px; width: 60px; height: 20px`;
		}, centre);
		await page.mouse.click(centre.x, centre.y);
		await expect.poll(() => focused(page)).toBe('beneath');
	});
});

test('the pill is measured as wide as its words, whatever corner it stood in', async () => {
	const page = await browser.context.newPage();
	await page.setViewportSize({ width: 320, height: 640 });
	await openForm(page, { build: 'plain', language: 'fr' });
	const world = await HintsWorld.on(page);
	const form = () =>
		world.evaluate(`[...document.querySelectorAll('[data-faircopy]')]
			.map((host) => chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.corner')?.dataset.place).join('')`);
	// Its words have no room beside the page's title, on either side.
	await expect.poll(form).toBe('dot');
	await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	expect(await form()).toBe('dot');
	await page.close();
});

test.each([
	[640, 4],
	[480, 2],
])('a sheet in a window of 320×%i shows %i lines of its text, in the longer language too', async (height, lines) => {
	const page = await browser.context.newPage();
	await page.setViewportSize({ width: 320, height });
	const form = await openForm(page, { build: 'plain', language: 'fr' });
	const world = await HintsWorld.on(page);
	await form.fill('companyName', 'NWTC');
	await form.inputOf('companyName').focus();
	const sheet = () =>
		world.evaluate(`[...document.querySelectorAll('[data-faircopy]')]
			.flatMap((host) => chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.card[data-place~=sheet]') ?? [])
			.map((card) => {
				const body = card.querySelector('.body');
				return {
					isLow: card.getBoundingClientRect().height <= innerHeight / 4,
					lines: Math.floor(body.clientHeight / parseFloat(getComputedStyle(body).lineHeight)),
				};
			})[0]`);
	await expect.poll(sheet).toEqual({ isLow: true, lines });
	await page.close();
});
