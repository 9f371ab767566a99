/// <reference types="chrome" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm } from '../portal/drive.ts';
import { comparable } from '../settings/comparable.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';
import { violations } from './violations.ts';

const desk = {
	format: 1,
	id: 'desk',
	version: '1.0.0',
	name: { en: 'Desk', fr: 'Bureau' },
	owner: 'desk@woodgrove.example',
	levels: { 'post-office-box': 'error' },
	checks: [
		{
			id: 'town',
			kind: 'words',
			field: 'city',
			avoid: ['harborville'],
			message: { en: '“{match}” is no city.', fr: '« {match} » n’est pas une ville.' },
			tests: { pass: [{ city: 'Hull' }], fail: [{ city: 'Harborville' }] },
		},
	],
};
const other = { ...desk, id: 'other', name: { en: 'Other', fr: 'Autre' }, levels: { 'post-office-box': 'hint' } };
const text = (pack: object) => JSON.stringify(pack, undefined, 2);

/** Everything that the extension keeps. */
async function kept({ context }: ExtensionBrowser): Promise<Record<string, unknown>> {
	return context.serviceWorkers()[0]!.evaluate(() => chrome.storage.local.get(null));
}

/** Puts a question to the worker, as a page of the extension does. */
const ask = (page: Page, type: string, question: object): Promise<unknown> =>
	page.evaluate((message) => chrome.runtime.sendMessage(message), { type, question });

/** The level at which a post-office box is told. */
async function levelOfBox(page: Page): Promise<string | undefined> {
	const record = { country: 'US', addressLine1: 'PO Box 12', city: 'Boston', state: 'MA', postalCode: '02110' };
	const { findings } = (await ask(page, 'trial', { record, language: 'en' })) as {
		findings: { rule: string; level: string }[];
	};
	return findings.find(({ rule }) => rule === 'post-office-box')?.level;
}

describe.each([
	['en-US', 'en', english],
	['fr-FR', 'fr', french],
] as const)('in a browser that speaks %s, the team packs', (locale, language, { options, team }) => {
	const words = options.packsSection;
	const filled = (sentence: string, data: Record<string, string | number>) =>
		sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name]));
	const nameOf = (pack: typeof desk) => `${pack.name[language]} ${pack.version}`;
	let browser: ExtensionBrowser;
	let page: Page;

	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const inUse = (pack: typeof desk) =>
		page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: pack.name[language] }) });
	const area = () => page.getByLabel(words.text, { exact: true });

	async function paste(pack: string): Promise<void> {
		await page.evaluate((content) => navigator.clipboard.writeText(content), pack);
		await area().focus();
		await page.keyboard.press('Control+A');
		await page.keyboard.press('Control+V');
	}

	async function drop(pack: string): Promise<void> {
		const dataTransfer = await page.evaluateHandle((content) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], 'team.pcpack.json', { type: 'application/json' }));
			return transfer;
		}, pack);
		await area().dispatchEvent('drop', { dataTransfer });
	}

	async function choose(pack: string): Promise<void> {
		await page
			.getByLabel(words.file, { exact: true })
			.setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(pack) });
	}

	async function use(pack: typeof desk): Promise<void> {
		await choose(text(pack));
		await button(words.use).click();
		await page.getByText(filled(words.taken, { name: nameOf(pack) })).waitFor();
	}

	beforeAll(async () => {
		browser = await launchExtension({ locale });
		await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		await browser.context.serviceWorkers()[0]!.evaluate(() => chrome.storage.local.clear());
		page = await browser.context.newPage();
		await page.goto(browser.extensionPage('options.html#packs'));
		await page.getByText(words.none, { exact: true }).waitFor();
	});
	afterEach(() => page.close());

	test('are told with every fault and its place, which a press selects', async () => {
		expect(await violations(page)).toEqual([]);
		await paste(text({ ...desk, version: 'one' }));
		await page.getByText(filled(words.refused_one, { count: 1 })).waitFor();
		await page.getByRole('button', { name: /^4:14 version$/ }).click();
		expect(
			await area().evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd)),
		).toBe('"one"');
		expect(await violations(page)).toEqual([]);
		await expect.poll(() => button(words.use).count()).toBe(0);
		const broken = { id: 'a', kind: 'pattern', field: 'city', match: '(?=a)', message: { en: 'A city.' } };
		await drop(text({ ...desk, checks: [broken] }));
		await page.getByRole('button', { name: /checks\.0\.match$/ }).waitFor();
		expect((await kept(browser))['packs']).toBeUndefined();
	});

	test('come by paste, drop and file, are shown with what they change, and go back in one press', async () => {
		await paste(text(desk));
		await page.getByText(filled(words.isNew, { id: 'desk' })).waitFor();
		await page.getByText(filled(words.testsPassed_other, { count: 2 })).waitFor();
		expect(await violations(page)).toEqual([]);
		await button(words.use).click();
		await page.getByText(filled(words.taken, { name: nameOf(desk) })).waitFor();
		await inUse(desk)
			.getByText(/SHA-256 [0-9a-f]{64}/)
			.waitFor();
		await inUse(desk)
			.getByText(new RegExp(String(new Date().getFullYear())))
			.waitFor();
		expect(await levelOfBox(page)).toBe('error');

		const [check] = desk.checks;
		const next = {
			...desk,
			version: '1.1.0',
			levels: { 'post-office-box': 'question' },
			checks: [
				{ ...check!, level: 'hint' },
				{ id: 'signer', kind: 'required', field: 'agreementEmail', message: { en: 'Who signs?', fr: 'Qui signe ?' } },
			],
		};
		await drop(text(next));
		await page.getByText(words.ready).waitFor();
		await page.getByText(filled(words.replaces, { version: '1.0.0' })).waitFor();
		const shown = await page.locator('.differences').innerText();
		for (const part of ['signer', 'town', 'level', 'post-office-box', '1.0.0 → 1.1.0']) expect(shown).toContain(part);
		await button(words.use).click();
		await inUse(desk).getByRole('heading', { name: '1.1.0' }).waitFor();
		expect(await levelOfBox(page)).toBe('question');
		await button(options.undo).click();
		await inUse(desk).getByRole('heading', { name: '1.0.0' }).waitFor();
		expect(await levelOfBox(page)).toBe('error');

		await choose(text(next));
		await button(words.use).click();
		await button(filled(words.back, { version: '1.0.0' })).click();
		await inUse(desk).getByRole('heading', { name: '1.0.0' }).waitFor();
		await button(filled(words.back, { version: '1.1.0' })).waitFor();
		const saved = page.waitForEvent('download');
		await button(words.saveFile).click();
		expect(readFileSync(await (await saved).path(), 'utf8')).toBe(text(desk));
		await button(words.remove).click();
		await page.getByText(words.none, { exact: true }).waitFor();
		await button(options.undo).click();
		await inUse(desk).waitFor();
	});

	test('that can no longer be read are saved and removed alone', async () => {
		await use(desk);
		const newer = text({ ...desk, format: 2 });
		await browser.context.serviceWorkers()[0]!.evaluate(async (unread) => {
			const { packs } = await chrome.storage.local.get<{ packs: object[] }>('packs');
			await chrome.storage.local.set({ packs: [...packs, { text: unread }] });
		}, newer);
		const unread = page.getByRole('article', { name: words.unread });
		await unread.waitFor();
		expect(await violations(page)).toEqual([]);
		const saved = page.waitForEvent('download');
		await unread.getByRole('button', { name: words.saveFile }).click();
		expect(readFileSync(await (await saved).path(), 'utf8')).toBe(newer);
		await unread.getByRole('button', { name: words.remove }).click();
		await expect.poll(() => unread.count()).toBe(0);
		await inUse(desk).waitFor();
	});

	test('whose own tests do not come out take a second yes', async () => {
		const [check] = desk.checks;
		await choose(text({ ...desk, checks: [{ ...check!, tests: { fail: [{ city: 'Hull' }] } }] }));
		await page.getByText(filled(words.silent, { check: 'town', position: 1 })).waitFor();
		expect(await button(words.use).isDisabled()).toBe(true);
		expect(await violations(page)).toEqual([]);
		await page.getByLabel(words.allTheSame).check();
		await button(words.use).click();
		await inUse(desk).waitFor();
	});

	test('win in their order, which keys and the mouse change', async () => {
		await use(desk);
		await use(other);
		expect(await levelOfBox(page)).toBe('hint');
		expect(await violations(page)).toEqual([]);
		const up = page.getByRole('button', { name: filled(words.upOf, { name: desk.name[language] }) });
		await up.focus();
		await page.keyboard.press('Enter');
		await page.getByText(filled(words.moved, { name: desk.name[language], place: 1, count: 2 })).waitFor();
		expect(await levelOfBox(page)).toBe('error');
		expect(await up.evaluate((node) => node === document.activeElement)).toBe(true);
		await inUse(other).getByText(words.overruled).click();
		await inUse(other).getByText(nameOf(desk)).waitFor();
		await inUse(other).locator('.handle').dragTo(inUse(desk));
		await expect.poll(() => levelOfBox(page)).toBe('hint');
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test('show in their dry run only what they would say', async () => {
		await choose(text(desk));
		await button(words.dryRunFirst).click();
		await page.getByText(filled(words.takenDry, { name: nameOf(desk) })).waitFor();
		expect(await levelOfBox(page)).not.toBe('error');
		const portal = await browser.context.newPage();
		const form = await openForm(portal, { build: 'plain', language });
		const hints = await ShownHints.on(portal);
		await form.fill('city', 'Harborville');
		await form.inputOf('city').focus();
		const wouldShow = filled(team.wouldShow, { level: '' }).trim();
		await expect.poll(() => hints.card()).toContain(wouldShow);
		await page.bringToFront();
		await inUse(desk).getByLabel(words.dryRun).uncheck();
		await portal.bringToFront();
		await form.inputOf('city').focus();
		await expect.poll(() => hints.card()).toContain('Harborville');
		await expect.poll(() => hints.card()).not.toContain(wouldShow);
		await portal.close();
	});

	test('can be made of one’s own settings, and hold the same in another browser', async () => {
		const own = { id: 'town', kind: 'required', field: 'city', message: { en: 'Which city?' } };
		for (const change of [
			{ rule: 'post-office-box', level: 'error' },
			{ accept: { value: 'NWTC', field: 'companyName' } },
			{ rule: 'email-partner-domain', option: 'partnerDomains', value: ['woodgrove.example'] },
			{ atNext: 'ask' },
			{ ownCheck: own },
			{ rule: 'own/town', level: 'question' },
		])
			expect(await ask(page, 'change', change)).toMatchObject({ became: 'stored' });
		await page.getByText(filled(words.personal_one, { count: 1 })).waitFor();
		await page.getByLabel(words.id, { exact: true }).fill('Our rules');
		await page.getByText(options.problem.badFormat.replace('{{format}}', options.problem.format.id)).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByLabel(words.id, { exact: true }).fill('woodgrove-ada');
		await button(words.copy).click();
		await page.getByText(words.copied).waitFor();
		const saved = page.waitForEvent('download');
		await button(filled(words.save, { file: 'woodgrove-ada.pcpack.json' })).click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe('woodgrove-ada.pcpack.json');
		const pack = readFileSync(await file.path(), 'utf8');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pack);

		const fresh = await launchExtension({ locale });
		const there = await fresh.context.newPage();
		await there.goto(fresh.extensionPage('options.html#packs'));
		await there
			.getByLabel(words.file, { exact: true })
			.setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(pack) });
		await there.getByRole('button', { name: words.use, exact: true }).click();
		const name = { en: words.defaultNameEn, fr: words.defaultNameFr }[language];
		await there.getByText(filled(words.taken, { name: `${name} 1.0.0` })).waitFor();
		expect(comparable(await kept(fresh), 'woodgrove-ada')).toEqual(comparable(await kept(browser), 'woodgrove-ada'));
		await fresh.close();
	});

	test('are held where a policy says so, and the policy tells each key with what became of it', async () => {
		const policy = {
			packs: [text(other)],
			language: 7,
			allowImport: false,
			disabledFeatures: ['export'],
			colour: 'red',
		};
		await use(desk);
		await browser.context.serviceWorkers()[0]!.evaluate((set) => chrome.storage.local.set({ policy: set }), policy);
		await page.getByText(options.problem.importNotAllowed).waitFor();
		expect(await area().isDisabled()).toBe(true);
		await inUse(other).getByText(options.locked).waitFor();
		await page.getByText(words.exportOff).waitFor();
		expect(await violations(page)).toEqual([]);

		const { policySection } = options;
		await page.getByRole('link', { name: options.sections.policy }).click();
		const row = (key: string) =>
			page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: key, exact: true }) });
		await row('language').getByText(policySection.became.refused).waitFor();
		await row('language')
			.getByText(filled(options.problem.notAllowed, { detail: 7 }))
			.waitFor();
		await row('colour')
			.getByText(filled(options.problem.unknownKey, { detail: 'colour' }))
			.waitFor();
		await row('packs').getByText(nameOf(other)).waitFor();
		await row('minLevel').getByText(policySection.became.absent).waitFor();
		expect(await violations(page)).toEqual([]);
		await button(policySection.copy).click();
		await page.getByText(policySection.copied).waitFor();
		const diagnostic = await page.evaluate(() => navigator.clipboard.readText());
		expect(diagnostic).toMatch(/^language: refused, number$/m);
		expect(diagnostic).toMatch(/^ {2}packs\.0: other 1\.0\.0, checks: 1, SHA-256 [0-9a-f]{64}$/m);
		// The browser itself has no policy: reading it again finds that.
		await button(policySection.reread).click();
		await page.getByText(policySection.rereadTo.changed).waitFor();
		await page.getByText(policySection.none).waitFor();
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});
