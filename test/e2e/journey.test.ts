import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import type { FieldId } from '../../lib/record/fields.ts';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { resellers } from '../portal/shared/customers.ts';
import { builds } from '../portal/shared/options.ts';
import { askHints, type ExtensionBrowser, launchExtension } from './browser.ts';
import { addressesIn, isOutside } from './network-log.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

/** What is asked of every customer, wherever on the form it stands. */
const reminders = [
	['associatedPartnerId', 'indirect-reseller-unchosen'],
	['agreementAcceptance', 'agreement-unanswered'],
] as const;

/** A customer typed with faults, and then corrected; invented. */
interface Story {
	words: typeof english;
	right: readonly (readonly [FieldId, string])[];
	faulty: readonly (readonly [field: FieldId, typed: string, rule: keyof typeof english.rules, corrected: string])[];
}

const stories: Record<'en' | 'fr', Story> = {
	en: {
		words: english,
		right: [
			['country', 'US'],
			['city', 'Redmond'],
			['state', 'WA'],
			['lastName', 'Keller'],
		],
		faulty: [
			['companyName', 'NWTC', 'company-name-acronym', 'Harbour Oak Trading LLC'],
			['domain', 'harbour oak', 'domain-characters', 'harbouroak'],
			['addressLine1', 'test', 'address-placeholder', '1200 Main Street'],
			['postalCode', '9805', 'city-postal-code-mismatch', '98052'],
			['firstName', 'Test', 'contact-name-placeholder', 'Maria'],
			['email', 'maria@example.com', 'email-reserved-domain', 'maria.keller@harbouroak.us'],
			['phoneNumber', '555', 'phone-number-shape', '(202) 224-3121'],
		],
	},
	fr: {
		words: french as unknown as typeof english,
		right: [
			['country', 'FR'],
			['city', 'Tours'],
			['lastName', 'Moreau'],
		],
		faulty: [
			['companyName', 'CTVL', 'company-name-acronym', 'Charpentes et Toitures du Val de Loire'],
			['domain', 'charpentes val', 'domain-characters', 'charpentesval'],
			['addressLine1', 'test', 'address-placeholder', '14 rue des Tanneurs'],
			['postalCode', '3700', 'city-postal-code-mismatch', '37000'],
			['firstName', 'Test', 'contact-name-placeholder', 'Claire'],
			['email', 'claire@example.com', 'email-reserved-domain', 'claire.moreau@charpentesval.fr'],
			['phoneNumber', '02 47', 'phone-number-shape', '02 47 21 60 00'],
		],
	},
};

const folder = mkdtempSync(join(tmpdir(), 'faircopy-journey-'));
const log = join(folder, 'network.json');

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension({ args: [`--log-net-log=${log}`] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = builds.flatMap((build) =>
	(['en', 'fr'] as const).map((language) => ({
		build,
		language,
		steps: language === 'en' ? ('subscriptions' as const) : ('review' as const),
	})),
);

describe.each(cases)('on the $build portal in $language', ({ build, language, steps }) => {
	const { words, right, faulty } = stories[language];
	let page: Page;
	let form: PortalForm;
	let hints: ShownHints;

	beforeAll(async () => {
		page = await browser.context.newPage();
		form = await openForm(page, { build, language, steps, reseller: true, era: 'older' });
		hints = await ShownHints.on(page);
	});
	afterAll(() => page.close());

	const marker = (field: FieldId, rule: keyof typeof english.rules) =>
		`${form.labelOf(field)}, ${words.rules[rule].title}`;
	const markers = () => hints.markersOfPage();
	const bringIntoView = (field: FieldId) =>
		form.inputOf(field).evaluate((control) => control.scrollIntoView({ block: 'center' }));

	test('the form opens with the note for existing customers and the reminder of the agreement', async () => {
		await expect.poll(() => hints.text()).toContain(words.interface.existingTitle);
		await form.inputOf('companyName').focus();
		for (const [field, rule] of reminders) {
			await bringIntoView(field);
			await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(words.rules[rule].title));
		}
	});

	test('what is right stays without a hint, and the note goes once something is typed', async () => {
		for (const [field, value] of right) await form.fill(field, value);
		await expect.poll(() => hints.text()).not.toContain(words.interface.existingTitle);
		const labels = new Set(right.map(([field]) => form.labelOf(field)));
		await expect.poll(async () => (await markers()).filter((name) => labels.has(name.split(',')[0]!))).toEqual([]);
	});

	test.each(faulty)('%s: a hint appears on leaving, not before, and goes while it is corrected', async (...row) => {
		const [field, typed, rule, corrected] = row;
		const sentences = page.locator('[data-faircopy=descriptions] > *');
		const told = await sentences.count();
		await form.fill(field, typed, { leave: false });
		// After a pause a silent marker may stand, but no sentence is told before the field is left.
		expect(await sentences.count()).toBe(told);
		await page.keyboard.press('Tab');
		await bringIntoView(field);
		await expect.poll(() => hints.markers()).toContain(marker(field, rule));

		await form.inputOf(field).focus();
		await expect.poll(() => hints.card()).toContain(words.rules[rule].title);
		await page.keyboard.press('End');
		await page.keyboard.type('x');
		expect(await markers()).not.toContain(marker(field, rule));
		await form.fill(field, corrected);
		await expect
			.poll(async () => (await markers()).filter((name) => name.startsWith(`${form.labelOf(field)},`)))
			.toEqual([]);
	});

	test('the reminders stay until they are answered, and then no hint is left', async () => {
		expect(await markers()).toHaveLength(2);
		await form.fill('associatedPartnerId', firstReseller());
		await expect.poll(markers).toHaveLength(1);
		await form.chooseAgreement('willAccept');
		await expect.poll(markers).toEqual([]);
		await expect.poll(() => hints.pill()).toBe(words.interface.noHints);
		expect(await form.shown('companyName')).toBe(faulty[0]![3]);
	});

	test('Review is judged again, and says what was chosen about the agreement', async () => {
		await form.next();
		if (steps === 'subscriptions') await form.next();
		await expect
			.poll(() => askHints(page, { type: 'state', question: {} }))
			.toMatchObject({ step: 'review', open: [] });
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await expect.poll(() => hints.seenText('summary')).toContain(words.interface.choseWillAccept);
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
	});

	test('a fault that comes back by Update is found on Review as well', async () => {
		await form.update();
		await form.fill('companyName', faulty[0]![1]);
		await form.next();
		if (steps === 'subscriptions') await form.next();
		await expect.poll(markers).toContain(marker('companyName', 'company-name-acronym'));
	});

	test('Confirmation is not read, and after Done everything is forgotten', async () => {
		await form.submit();
		await expect.poll(() => hints.text()).toBe('');
		await form.done();
		expect(await hints.text()).toBe('');
		await form.button('addCustomer').click();
		await expect.poll(() => hints.text()).toContain(words.interface.existingTitle);
		expect(await hints.text()).not.toContain(faulty[0]![1]);
	});

	/** The first reseller that the list offers. */
	function firstReseller(): string {
		const { value, text } = resellers[0]!;
		return `${text} (${value})`;
	}
});

test('the network was asked for nothing but the pages’ own files in all of these', async () => {
	// The portal's own requests are answered before they reach the network stack: what is in its log is somebody else's.
	await browser.close();
	expect(addressesIn(log).filter(isOutside)).toEqual([]);
});
