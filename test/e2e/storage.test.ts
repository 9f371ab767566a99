/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { type FieldId, fieldIds } from '../../lib/record/fields.ts';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

/** Marks that no program would write by itself, one a field. */
const canaries: Partial<Record<FieldId, string>> = {
	companyName: 'ZQXV',
	domain: 'qzdomainqz',
	addressLine1: '77 Qzaddressqz Road',
	addressLine2: 'Qzfloorqz 4',
	city: 'Qzcityqz',
	state: 'WA',
	postalCode: '98052',
	firstName: 'Qzfirstqz',
	lastName: 'Qzlastqz',
	email: 'qzmailqz@qzhostqz.example',
	phoneNumber: '(202) 224-3121',
};
const marks = [/ZQXV/i, /qz[a-z]+qz/i, /98052/, /224-?3121/];

let browser: ExtensionBrowser;
let page: Page;
let form: PortalForm;
let hints: ShownHints;

beforeEach(async () => {
	browser = await launchExtension();
	page = await browser.context.newPage();
	form = await openForm(page, { build: 'plain' });
	hints = await ShownHints.on(page);
});
afterEach(() => browser.close());

/** Everything that the extension could have kept, as text. */
async function kept(): Promise<string> {
	const extension = await browser.context.newPage();
	await extension.goto(browser.extensionPage('popup.html'));
	const dump = await extension.evaluate(async () => ({
		local: await chrome.storage.local.get(null),
		session: await chrome.storage.session.get(null),
		sync: await chrome.storage.sync.get(null),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		localStorage: { ...localStorage },
		sessionStorage: { ...sessionStorage },
		cookies: document.cookie,
	}));
	await extension.close();
	const ofPage = await page.evaluate(async () => ({
		localStorage: { ...localStorage },
		sessionStorage: { ...sessionStorage },
		databases: (await indexedDB.databases()).map(({ name }) => name),
		cookies: document.cookie,
	}));
	return JSON.stringify({ dump, ofPage });
}

test('nothing that was typed is kept anywhere, on no step', async () => {
	await form.fill('country', 'US');
	for (const id of fieldIds) if (canaries[id]) await form.fill(id, canaries[id]);
	await form.chooseAgreement('willAccept');
	await expect
		.poll(() => hints.markers())
		.toContainEqual(expect.stringContaining(english.rules['company-name-acronym'].title));
	for (const mark of marks) expect(await kept()).not.toMatch(mark);
	// Ignored: in the tab's memory only.
	await form.inputOf('companyName').focus();
	await hints.pressButton(english.interface.documentSaysSo);
	await expect.poll(() => hints.text()).not.toContain(english.rules['company-name-acronym'].title);
	await form.next();
	await expect.poll(() => hints.pill()).toBeDefined();
	await form.submit();
	await form.done();
	for (const mark of marks) expect(await kept()).not.toMatch(mark);
});

test('“always accept” keeps the one word, and nothing else', async () => {
	await form.fill('companyName', 'ZQXV');
	await form.fill('city', 'Qzcityqz');
	await form.inputOf('companyName').focus();
	await hints.pressButton(english.interface.more);
	await hints.press(
		({ tag, attributes, text }) => tag === 'button' && hasClass(attributes, 'item') && text.includes('ZQXV'),
	);
	// It tells that the proof above can fail: what is kept is found.
	await expect.poll(kept).toMatch(marks[0]!);
	const stored = JSON.parse(await kept()) as { dump: { local: Record<string, Record<string, unknown>> } };
	expect(stored.dump.local.preferences!.accept).toEqual([{ value: 'ZQXV', field: 'companyName' }]);
	expect(await kept()).not.toMatch(marks[1]!);
});
