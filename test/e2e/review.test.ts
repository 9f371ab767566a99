import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openFormDirectly } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints, type ShownNode } from './shown-hints.ts';

const title = english.rules['company-name-acronym'].title;

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

describe.each(builds)('on Review of the %s portal', (build) => {
	test('the way to a faulty value closes the card, rings its Update, and ends in its field', async () => {
		const page = await browser.context.newPage();
		const form = await openFormDirectly(page, { build });
		const hints = await ShownHints.on(page);
		await form.fillAll({
			country: 'US',
			companyName: 'NWTC',
			domain: 'northshoretec',
			addressLine1: '4567 Orchard Street',
			city: 'Redmond',
			state: 'WA',
			postalCode: '98052',
			firstName: 'Ada',
			lastName: 'Morgan',
			email: 'ada.morgan@northshoretec.com',
			phoneNumber: '4258828080',
			agreementAcceptance: 'hasAccepted',
		});
		await form.next();
		const isFlag = ({ attributes }: ShownNode) =>
			hasClass(attributes, 'marker') && (attributes['aria-label'] ?? '').includes(title);
		await expect.poll(() => hints.seen(isFlag)).toHaveLength(1);
		const [marker] = await hints.seen(isFlag);
		const centre = (await marker!.centre())!;
		const value = await page.getByText('NWTC', { exact: true }).evaluate((element) => {
			const words = document.createRange();
			words.selectNodeContents(element);
			return words.getBoundingClientRect().toJSON() as DOMRect;
		});
		// Right after the value, in its row: the marker's own half is 9 px.
		expect(centre.x - 9 - value.right).toBeGreaterThanOrEqual(0);
		expect(centre.x - 9 - value.right).toBeLessThan(12);
		expect(Math.abs(centre.y - (value.top + value.bottom) / 2)).toBeLessThan(8);
		await hints.press(isFlag);
		await hints.pressButton(english.interface.toAccountInfo);
		await expect.poll(() => hints.card()).toBeUndefined();
		const ring = await hints.nodes(({ attributes }) => hasClass(attributes, 'ring'));
		expect(ring).toHaveLength(1);
		// The ring stands around what has the focus: Enter follows the link.
		await page.keyboard.press('Enter');
		await expect.poll(() => form.inputOf('companyName').evaluate((input) => input.matches(':focus'))).toBe(true);
		await expect.poll(() => hints.card()).toContain(title);
		expect(await hints.nodes(({ attributes }) => hasClass(attributes, 'ring'))).toHaveLength(0);
		await page.close();
	});
});
