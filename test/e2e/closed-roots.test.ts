import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalAddress } from '../portal/drive.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

/** The page's own way to its roots, which nobody else sees. */
type Roots = { faircopyTestRoots: ShadowRoot[] };

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
	// A portal whose elements keep their insides to themselves.
	await browser.context.addInitScript(() => {
		const roots: ShadowRoot[] = ((globalThis as unknown as Roots).faircopyTestRoots = []);
		const attach = Element.prototype.attachShadow;
		Element.prototype.attachShadow = function (init) {
			// The portal's own frame looks into itself.
			const isField = /he-(?:text-field|select|radio|date-picker)/.test(this.localName);
			const root = attach.call(this, { ...init, mode: isField ? 'closed' : init.mode });
			roots.push(root);
			return root;
		};
	});
});
afterAll(() => browser.close());

describe('where the elements of a portal are closed', () => {
	test('the fields are found, read, and their hints are seen', async () => {
		const page = await browser.context.newPage();
		await page.goto(portalAddress({ name: 'form' }, { build: 'harmony' }));
		const hints = await ShownHints.on(page);
		await expect.poll(() => hints.pill()).toBeDefined();
		expect(await page.locator('input[type=text], input:not([type])').count()).toBe(0);
		const focus = (label: string) =>
			page.evaluate((wanted) => {
				const { faircopyTestRoots: roots } = globalThis as unknown as Roots;
				const named = ({ host }: ShadowRoot) =>
					(host.getAttribute('label') ?? host.textContent).trim().startsWith(wanted);
				roots
					.find((root) => named(root) && root.querySelector('input'))
					?.querySelector('input')
					?.focus();
			}, label);
		await focus('Company');
		await page.keyboard.type('Test');
		await page.keyboard.press('Tab');
		await expect
			.poll(() => hints.markers())
			.toEqual([expect.stringMatching(/^Company, /), expect.stringMatching(/^Customer agreement, /)]);
	});
});
