import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, portalAddress, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import type { PortalPage } from '../portal/shared/routes.ts';
import { launchBare } from '../bench/big-page.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

let browser: ExtensionBrowser;
/** The same browser without the extension. */
let bare: BrowserContext;
beforeAll(async () => {
	browser = await launchExtension();
	bare = await launchBare();
});
afterAll(() => Promise.all([browser.close(), bare.browser()?.close()]));

/**
 * From before the page's own scripts on, notes in the page's own world what is done to its document, open shadow roots
 * included, and what of it has our mark or is not the page's. What the page does itself is told apart by `isPages`.
 */
async function watchPage(page: Page): Promise<() => Promise<string[]>> {
	const id = new URL(browser.extensionPage('')).host;
	await page.addInitScript((ownId) => {
		const seen = new Set<string>();
		Object.assign(globalThis, { seenOfOthers: seen });
		addEventListener('message', ({ data }) => seen.add(`a message: ${JSON.stringify(data)}`), true);
		// What the framework would send from each script of ours.
		for (const script of ['gate', 'hints', 'portal'])
			for (const type of ['wxt:content-script-started', 'wxt:locationchange'])
				for (const target of [globalThis, document])
					target.addEventListener(`${ownId}:${script}:${type}`, () => seen.add(`an event: ${type}`));
		const isOurs = (node: Node): boolean => node instanceof Element && node.closest('[data-faircopy]') !== null;
		const name = (node: Node): string =>
			node instanceof Element
				? `${node.localName} ${[...node.attributes].map((one) => one.name).join(' ')}`
				: node.nodeName;
		// Our scripts run outside of any task of the page: whatever changes while no script of the page runs is another's.
		const look = (records: MutationRecord[]): void => {
			for (const { type, target, attributeName, addedNodes } of records) {
				if (type === 'attributes') {
					const element = target as Element;
					if (attributeName === 'aria-describedby') seen.add('a control: aria-describedby');
					else if (isOurs(element)) seen.add(`ours: ${attributeName}`);
					else if (/faircopy/i.test(`${attributeName} ${element.getAttribute(attributeName ?? '') ?? ''}`)) {
						seen.add(`a node of the page: ${attributeName}`);
					}
				}
				for (const node of addedNodes) {
					if (isOurs(node)) seen.add(`${name(target)} ← ${name(node)}`);
					else if (/faircopy/i.test(node.textContent ?? '')) seen.add(`text in ${name(node)}`);
				}
			}
		};
		const follow = (root: Node): void => {
			new MutationObserver(look).observe(root, {
				childList: true,
				subtree: true,
				attributes: true,
				characterData: true,
			});
		};
		follow(document);
		const attach = Element.prototype.attachShadow;
		Element.prototype.attachShadow = function (options) {
			const root = attach.call(this, options);
			seen.add(
				this.closest('[data-faircopy]') ? 'a root of ours was attached in the page’s world' : 'the page’s own root',
			);
			follow(root);
			return root;
		};
	}, id);
	return () =>
		page.evaluate(() =>
			[...(globalThis as unknown as { seenOfOthers: Set<string> }).seenOfOthers]
				.filter((what) => what !== 'the page’s own root')
				.toSorted(),
		);
}

/** The attributes of every control, and the nodes outside the form, as the page sees them. */
function fingerprint(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const told: string[] = [];
		const walk = (root: ParentNode): void => {
			for (const element of root.querySelectorAll('*')) {
				if (element.closest('[data-faircopy]')) continue;
				const names = [...element.attributes].map((one) => one.name).filter((one) => one !== 'aria-describedby');
				told.push(`${element.localName} ${names.join(' ')}`);
				if (element.shadowRoot) walk(element.shadowRoot);
			}
		};
		walk(document);
		return told;
	});
}

describe.each(builds)('the %s portal', (build) => {
	test('sees of the hints no more than their host, the descriptions and a reference to them', async () => {
		const page = await browser.context.newPage();
		const seen = await watchPage(page);
		const form = await openForm(page, { build });
		const hints = await ShownHints.on(page);
		await form.fill('country', 'US');
		await form.fill('companyName', 'NWTC');
		await form.fill('postalCode', '9805');
		await expect.poll(() => hints.markers()).toHaveLength(3);
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toBeDefined();
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await expect.poll(() => hints.text()).toContain(english.interface.trust);
		const ours = (await seen()).filter((what) => !what.startsWith('ours: '));
		expect(ours).toEqual([
			'a control: aria-describedby',
			'div data-faircopy hidden ← div ',
			'html lang ← div data-faircopy',
			'html lang ← div data-faircopy hidden',
		]);
		// A closed root: the page reads nothing of it.
		const inside = await page.evaluate(() =>
			[...document.querySelectorAll('[data-faircopy]')].map(({ shadowRoot }) => shadowRoot),
		);
		expect(inside).toEqual([null, null]);
		await page.close();
	});

	test('keeps its own nodes and attributes as they are in a browser without the extension', async () => {
		const [withHints, without] = await Promise.all(
			[browser.context, bare].map(async (context) => {
				const page = await context.newPage();
				const form = await openForm(page, { build });
				const hints = await ShownHints.on(page);
				await form.fill('companyName', 'NWTC');
				if (context === browser.context) await expect.poll(() => hints.markers()).toHaveLength(2);
				await form.inputOf('companyName').focus();
				const told = await fingerprint(page);
				await page.close();
				return told;
			}),
		);
		expect(withHints!.length).toBeGreaterThan(100);
		expect(withHints).toEqual(without);
	});

	test.each([
		['home', { name: 'home' }],
		['the list', { name: 'list' }],
		['granular administration', { name: 'granular' }],
	] as [string, PortalPage][])('is left alone on %s', async (_, where) => {
		const page = await browser.context.newPage();
		const seen = await watchPage(page);
		await page.goto(portalAddress(where, { build }));
		await page.getByRole('heading').first().waitFor();
		for (const field of await page.getByRole('textbox').or(page.getByRole('searchbox')).all()) {
			await field.focus();
			await page.keyboard.type('Test');
			await page.keyboard.press('Tab');
		}
		const probes = await page.evaluate(() => ({
			nodes: document.querySelectorAll('[data-faircopy], [class*="faircopy" i], [id*="faircopy" i]').length,
			names: Object.getOwnPropertyNames(globalThis).filter((name) => /faircopy|wxt|chrome-extension/i.test(name)),
		}));
		expect(probes).toEqual({ nodes: 0, names: [] });
		expect(await seen()).toEqual([]);
		await page.close();
	});
});

describe('beside a page of another build', () => {
	const layouts: Record<string, string> = {
		'whose body is a grid': 'body { display: grid; grid-template-columns: 200px 1fr; gap: 8px }',
		'whose body is a flexible box': 'body { display: flex; flex-direction: column; justify-content: space-between }',
		'that is transformed': 'main { transform: translate(30px, 20px) scale(0.9) } body { perspective: 500px }',
		'that scrolls within': 'main { height: 420px; overflow: auto; contain: strict }',
		'that reads from right to left': 'html { direction: rtl }',
	};

	/** Where the marker stands to its field. */
	async function placed(form: PortalForm, hints: ShownHints) {
		const box = (await form.inputOf('companyName').boundingBox())!;
		const [marker] = await hints.nodes(
			({ attributes }) =>
				hasClass(attributes, 'marker') && (attributes['aria-label'] ?? '').startsWith(form.labelOf('companyName')),
		);
		const centre = await marker?.centre();
		if (!centre) return undefined;
		const isInside =
			centre.x > box.x && centre.x < box.x + box.width && centre.y > box.y && centre.y < box.y + box.height;
		const near =
			centre.x > box.x - 40 &&
			centre.x < box.x + box.width + 40 &&
			centre.y > box.y - 40 &&
			centre.y < box.y + box.height + 40;
		return { isInside, near };
	}

	test.each(Object.entries(layouts))('%s nothing moves, and the hint stands at its field', async (_, css) => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain' });
		await page.addStyleTag({ content: css });
		const boxes = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('body, main, fieldset, input, select')].map((element) => {
					const { left, top, width, height } = element.getBoundingClientRect();
					return [left, top, width, height].map(Math.round).join(' ');
				}),
			);
		const hints = await ShownHints.on(page);
		await form.inputOf('companyName').focus();
		const before = await boxes();
		await form.fill('companyName', 'NWTC');
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toBeDefined();
		await expect.poll(() => placed(form, hints)).toEqual({ isInside: false, near: true });
		expect(await boxes()).toEqual(before);
		await page.close();
	});

	test('in a native modal dialog the hints work: their buttons can be pressed', async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain' });
		const hints = await ShownHints.on(page);
		await page.evaluate(() => {
			const dialog = document.createElement('dialog');
			const main = document.querySelector('main')!;
			main.before(dialog);
			dialog.append(main);
			dialog.showModal();
		});
		await form.fill('companyName', 'NWTC');
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toBeDefined();
		await hints.pressButton(english.interface.why);
		await expect.poll(() => hints.card()).toContain(english.interface.source);
		expect(await page.evaluate(() => document.querySelector('dialog > [data-faircopy=hints]') !== null)).toBe(true);
		await page.evaluate(() => document.querySelector('dialog')!.close());
		await page.close();
	});

	test('at 400 % zoom the focused field and the way on stay free', async () => {
		const page = await browser.context.newPage();
		// 1280 × 1024 at 400 % are 320 × 256 CSS pixels.
		await page.setViewportSize({ width: 320, height: 256 });
		const form = await openForm(page, { build: 'plain', next: 'always' });
		const hints = await ShownHints.on(page);
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markersOfPage()).toHaveLength(2);
		for (const control of [form.inputOf('city'), form.button('nextReview')]) {
			await control.focus();
			await expect
				.poll(() =>
					control.evaluate((element) => {
						const { left, top, width, height } = element.getBoundingClientRect();
						const hit = document.elementFromPoint(left + width / 2, top + height / 2);
						return hit === element || element.contains(hit);
					}),
				)
				.toBe(true);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.close();
	});
});
