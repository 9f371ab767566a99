/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { violations } from './violations.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';

const check = {
	id: 'city',
	kind: 'words',
	field: 'city',
	avoid: ['nowhere'],
	level: 'hint',
	message: { en: '“{match}” is no city.', fr: '« {match} » n’est pas une ville.' },
};
const pack = {
	format: 1,
	id: 'woodgrove',
	version: '1.2.0',
	name: { en: 'Woodgrove', fr: 'Woodgrove' },
	levels: { 'post-office-box': 'hint' },
	atNext: 'ask',
	checks: [check, { ...check, id: 'street', field: 'addressLine1', message: { en: 'No street.', fr: 'Aucune rue.' } }],
	locked: ['street'],
};
const packs = [{ text: JSON.stringify(pack) }];

let browser: ExtensionBrowser;
afterEach(() => browser.close());

async function store(content: Record<string, unknown>): Promise<void> {
	const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
	await worker.evaluate((kept) => chrome.storage.local.set(kept), content);
}

async function stored(key: string): Promise<unknown> {
	const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
	return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

async function open(section: string): Promise<Page> {
	const page = await browser.context.newPage();
	await page.goto(browser.extensionPage(`options.html#${section}`));
	await page.getByRole('heading', { level: 1 }).waitFor();
	return page;
}

describe.each([
	['en-US', english],
	['fr-FR', french],
] as const)('in a browser that speaks %s, the settings', (locale, words) => {
	const { options, rules, levels, fieldLabels } = words;
	const { rulesSection, generalSection } = options;
	const rule = (page: Page, id: keyof typeof rules) => page.getByRole('button', { name: rules[id].title, exact: true });
	const level = (page: Page) => page.getByLabel(rulesSection.level, { exact: true });
	const filled = (sentence: string, data: Record<string, string | number>) =>
		sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name]));

	beforeEach(async () => {
		browser = await launchExtension({ locale });
	});

	test('list the rules by field; a level is changed, told as saved, taken back, and other tabs follow', async () => {
		await store({ packs });
		const page = await open('rules');
		const other = await open('rules');
		await page.getByRole('heading', { name: fieldLabels.companyName, exact: true, level: 3 }).waitFor();
		const title = rule(page, 'post-office-box');
		expect(await title.getAttribute('aria-expanded')).toBe('false');
		await title.press('Enter');
		await page.getByText(filled(options.setBy, { name: 'Woodgrove 1.2.0' })).waitFor();
		await rule(other, 'post-office-box').click();
		await level(page).selectOption('off');
		await page.getByText(options.saved).waitFor();
		await page.getByText(filled(rulesSection.says, { name: 'Woodgrove 1.2.0', value: levels.hint })).waitFor();
		expect(await page.locator('.source').textContent()).toContain(rulesSection.youHold);
		await expect.poll(() => level(other).inputValue()).toBe('off');
		await page.getByRole('button', { name: options.undo }).click();
		await expect.poll(() => level(other).inputValue()).toBe('own');
		expect(await level(page).locator('option').first().textContent()).toBe(
			filled(rulesSection.asOf, { name: 'Woodgrove 1.2.0', level: levels.hint }),
		);
	});

	test('are searched whatever the case and the accents, and say how many are found', async () => {
		await store({ packs });
		const page = await open('rules');
		const search = page.getByRole('searchbox', { name: rulesSection.search });
		await search.fill(locale === 'fr-FR' ? 'BOITE postale' : 'post OFFICE box');
		await rule(page, 'post-office-box').waitFor();
		await rule(page, 'country-missing').waitFor({ state: 'hidden' });
		const status = page.getByRole('status').filter({ hasText: /\d/ });
		expect(await status.textContent()).toMatch(/\d/);
		await search.fill('woodgrove/city');
		await page.getByRole('button', { name: /…/ }).waitFor();
		expect(await page.locator('.rule:visible').count()).toBe(1);
		expect(await page.locator('.rule:visible').textContent()).toContain('Woodgrove 1.2.0');
		await search.fill('qwertz');
		await page.getByText(rulesSection.none).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: rulesSection.showAll }).click();
		await rule(page, 'country-missing').waitFor();
	});

	test('show what was changed alone, and reset it; what is reset stays until the filter is set again', async () => {
		const page = await open('rules');
		const filter = page.getByLabel(rulesSection.changedOnly);
		await filter.check();
		await page.getByText(rulesSection.noneChanged).waitFor();
		await page.getByRole('button', { name: rulesSection.showAll }).click();
		await store({
			preferences: {
				version: 3,
				levels: { 'email-partner-domain': 'hint' },
				options: { 'email-partner-domain': { partnerDomains: ['contoso.com'] } },
			},
		});
		await expect.poll(() => page.getByText(rulesSection.changed, { exact: true }).count()).toBe(1);
		await filter.check();
		expect(await page.locator('.rule:visible').count()).toBe(1);
		await rule(page, 'email-partner-domain').click();
		expect(await page.getByLabel(rulesSection.option['email-partner-domain'].partnerDomains).inputValue()).toBe(
			'contoso.com',
		);
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: rulesSection.reset }).click();
		await expect.poll(() => level(page).inputValue()).toBe('own');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
		await expect.poll(() => stored('preferences')).toMatchObject({ levels: {}, options: {} });
		await page.getByRole('button', { name: options.undo }).click();
		await expect.poll(() => level(page).inputValue()).toBe('hint');
		await expect
			.poll(() => stored('preferences'))
			.toMatchObject({ options: { 'email-partner-domain': { partnerDomains: ['contoso.com'] } } });
	});

	test('show what a policy or a pack holds under a lock, with who set it and the key', async () => {
		await store({
			packs,
			policy: { levels: { 'postal-code-*': 'off' }, language: locale.slice(0, 2), minLevel: 'question' },
		});
		const page = await open('rules');
		await rule(page, 'postal-code-shape').click();
		expect(await level(page).isDisabled()).toBe(true);
		expect(await page.locator('.source').textContent()).toBe(`${options.locked} (levels → postal-code-*).`);
		await rule(page, 'postal-code-shape').click();
		await page.getByRole('button', { name: pack.checks[1]!.message[locale === 'fr-FR' ? 'fr' : 'en'] }).click();
		expect(await level(page).isDisabled()).toBe(true);
		expect(await page.locator('.source').textContent()).toContain('Woodgrove 1.2.0');
		expect(await page.locator('.rule .lock').count()).toBeGreaterThan(1);
		expect(await violations(page)).toEqual([]);
		await page.getByRole('link', { name: options.sections.general }).click();
		const weakest = page.getByRole('radiogroup', { name: generalSection.minLevel });
		await page.getByText('(minLevel).').waitFor();
		expect(await weakest.getByRole('radio', { disabled: true }).count()).toBe(4);
	});

	test('check the partner’s own domains as they are typed, and lose nothing', async () => {
		const page = await open('general');
		const domains = page.getByLabel(options.partnerDomains, { exact: true });
		await domains.fill('https://www.contoso.com/\ngmail.com\nnot a domain\n');
		await page.getByText(filled(generalSection.freeMail, { domain: 'gmail.com' })).waitFor();
		await page.getByText(filled(generalSection.unknown, { line: 'not a domain' })).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: filled(generalSection.use, { domains: 'contoso.com' }) }).click();
		await expect.poll(() => domains.inputValue()).toMatch(/^contoso\.com\ngmail\.com\nnot a domain/);
		await page.getByText(options.saved).waitFor();
		const kept = () => stored('preferences') as Promise<{ options: Record<string, Record<string, unknown>> }>;
		await expect
			.poll(async () => (await kept()).options['email-partner-domain'])
			.toEqual({ partnerDomains: ['contoso.com', 'gmail.com', 'not a domain'] });
		// What is too long to be kept stays where it was typed.
		const long = 'a'.repeat(300);
		await domains.fill(long);
		await domains.blur();
		await expect.poll(async () => (await kept()).options['email-partner-domain']).toEqual({ partnerDomains: [] });
		expect(await domains.inputValue()).toBe(long);
		// Typed, and the section left at once.
		await domains.fill('fabrikam.com');
		await page.evaluate(() => (location.hash = '#rules'));
		await expect
			.poll(async () => (await kept()).options['email-partner-domain'])
			.toEqual({ partnerDomains: ['fabrikam.com'] });
	});

	test('accept a value by hand, and remove it', async () => {
		const page = await open('general');
		await page.getByLabel(generalSection.value, { exact: true }).fill(' NWTC ');
		await page.getByLabel(generalSection.field, { exact: true }).selectOption('city');
		await page.getByRole('button', { name: generalSection.accept, exact: true }).click();
		await page.getByRole('button', { name: filled(generalSection.removeValue, { value: 'NWTC' }) }).click();
		await page.getByText(options.noAccepted).waitFor();
		await page.getByRole('button', { name: options.undo }).click();
		await expect.poll(() => stored('preferences')).toMatchObject({ accept: [{ value: 'NWTC', field: 'city' }] });
		const accept = Array.from({ length: 60 }, (_, at) => ({ value: `Érable ${at}`, field: 'companyName' }));
		await store({ preferences: { version: 3, accept } });
		await page.getByText(filled(generalSection.more_other, { count: 10 })).waitFor();
		await page.getByRole('searchbox', { name: generalSection.searchAccepted }).fill('ERABLE 59');
		await expect.poll(() => page.locator('.values li').count()).toBe(1);
	});

	test('leave a choice to the team again', async () => {
		await store({ packs });
		const page = await open('general');
		await page.getByRole('radio', { name: options.atNextOff, exact: true }).check();
		await page.getByText(filled(rulesSection.says, { name: 'Woodgrove 1.2.0', value: options.atNextAsk })).waitFor();
		await page.getByRole('button', { name: filled(generalSection.leave, { name: 'Woodgrove 1.2.0' }) }).click();
		await expect.poll(() => page.getByRole('radio', { name: options.atNextAsk }).isChecked()).toBe(true);
	});

	test('start over after a question, and bring everything back', async () => {
		const preferences = { version: 3, badge: true };
		await store({ preferences, packs });
		const page = await open('general');
		const start = page.getByRole('button', { name: generalSection.startOver }).first();
		await start.click();
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole('button', { name: generalSection.keepSettings }).click();
		expect(await stored('preferences')).toEqual(preferences);
		await start.click();
		await dialog.getByRole('button', { name: generalSection.startOver }).click();
		await expect.poll(() => stored('preferences')).toBeNull();
		// Long after the line at the bottom is gone.
		await page.reload();
		await page.getByRole('button', { name: generalSection.bringBack }).click();
		await expect.poll(() => stored('preferences')).toEqual(preferences);
		await expect.poll(() => stored('packs')).toEqual(packs);
	});

	test('keep, show, save and forget what cannot be read', async () => {
		await store({ unread: { version: 3, minLevel: 'loud' } });
		const page = await open('general');
		await page.getByText(generalSection.showUnread, { exact: true }).click();
		await page.getByText('"loud"').waitFor();
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: generalSection.saveAsFile }).click();
		expect((await saved).suggestedFilename()).toBe('faircopy-settings.json');
		await page.getByRole('button', { name: generalSection.forget }).click();
		await page.getByText(generalSection.unreadNote).waitFor({ state: 'detached' });
		expect(await stored('unread')).toBeNull();
	});

	test('stand in every width and colour', async () => {
		await store({ packs, policy: { levels: { 'post-*': 'off' } }, preferences: { version: 3, minLevel: 'loud' } });
		for (const section of Object.keys(options.sections)) {
			const page = await open(section);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await violations(page), `${section}, ${colorScheme}`).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 256 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), section).toBe(320);
			expect(await page.title()).toContain(options.sections[section as 'general']);
			await page.close();
		}
	});
});
