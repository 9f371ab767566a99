import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { PortalForm, portalAddress } from '../portal/drive.ts';
import { customers } from '../portal/shared/customers.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

const where = { name: 'account', tenant: customers[0]!.tenant } as const;

describe.each([
	['en-US', english],
	['fr-FR', french],
] as const)('in a browser that speaks %s', (locale, words) => {
	let browser: ExtensionBrowser;
	beforeAll(async () => {
		browser = await launchExtension({ locale });
	});
	afterAll(() => browser.close());

	test.each(builds)(
		'the account page on the %s portal has the hints, and one reminder before saving',
		async (build) => {
			const options = { build, language: locale === 'fr-FR' ? 'fr' : 'en' } as const;
			const page = await browser.context.newPage();
			await page.goto(portalAddress(where, options));
			const form = new PortalForm(page, options);
			const hints = await ShownHints.on(page);
			await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(form.labelOf('firstName')));
			// No consent, no question whether the customer is there, nothing yet of the verification.
			const agreement = words.fieldLabels.agreementAcceptance;
			expect(await hints.markers()).not.toContainEqual(expect.stringContaining(agreement));
			const { verificationTitle, existingTitle, answered } = words.interface;
			expect(await hints.text()).not.toContain(existingTitle);
			expect(await hints.text()).not.toContain(words.rules['country-missing'].title);
			const note = `${form.labelOf('addressLine1')}, ${verificationTitle}`;

			await form.inputOf('phoneNumber').fill('0117 900 0100');
			await page.keyboard.press('Tab');
			expect(await hints.text()).not.toContain(verificationTitle);
			await form.inputOf('addressLine1').fill('14 Quay Street');
			await page.keyboard.press('Tab');
			await expect.poll(() => hints.markers()).toContain(note);
			// It can be answered where it stands, and is not said again.
			await hints.press(({ attributes }) => attributes['aria-label'] === note);
			await hints.press(({ tag, text }) => tag === 'button' && text === answered);
			await expect.poll(() => hints.markers()).not.toContain(note);
			await form.inputOf('city').fill('Bath');
			await page.keyboard.press('Tab');
			await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(form.labelOf('firstName')));
			expect(await hints.text()).not.toContain(verificationTitle);
			await page.close();
		},
	);
});
