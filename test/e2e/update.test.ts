/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

const acronym = english.rules['company-name-acronym'].title;

/** A half-filled form, with a hint. */
const typed = { companyName: 'NWTC', domain: 'harbouroak', city: 'Redmond' } as const;

let browser: ExtensionBrowser;
let page: Page;
let form: PortalForm;
let hints: ShownHints;
let complaints: string[];
let loads: number;

beforeEach(async () => {
	browser = await launchExtension();
	page = await browser.context.newPage();
	complaints = [];
	loads = 0;
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(() => browser.close());

async function halfFill(build: (typeof builds)[number]): Promise<void> {
	form = await openForm(page, { build });
	page.on('load', () => (loads += 1));
	hints = await ShownHints.on(page);
	for (const [field, value] of Object.entries(typed)) await form.fill(field as keyof typeof typed, value);
	await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(acronym));
}

const values = async () => ({
	companyName: await form.shown('companyName'),
	domain: await form.shown('domain'),
	city: await form.shown('city'),
});
const hosts = () => hints.nodes(({ attributes }) => attributes['data-faircopy'] === 'hints');
const notes = () => hints.nodes(({ attributes }) => attributes['data-faircopy'] === 'note');

describe.each(builds)('when the extension goes under a half-filled form of the %s portal', (build) => {
	test('the hints go, one quiet note stays until it is closed, and what was typed is untouched', async () => {
		await halfFill(build);
		const [worker] = browser.context.serviceWorkers();
		await worker!.evaluate(() => void chrome.management.uninstallSelf({ showConfirmDialog: false }));
		await expect.poll(() => browser.context.serviceWorkers()).toEqual([]);
		for (const letter of 'xy') await form.fill('city', typed.city + letter);
		await form.fill('city', typed.city);
		await expect.poll(() => hints.text()).toContain(english.interface.updated);
		expect(await notes()).toHaveLength(1);
		expect(await hosts()).toEqual([]);
		expect(await page.locator('[aria-describedby=""]').count()).toBe(0);
		expect(await values()).toEqual(typed);
		await hints.press(({ attributes }) => hasClass(attributes, 'icon'));
		await expect.poll(() => hints.nodes()).toEqual([]);
		await form.fill('city', 'Seattle');
		expect(await hints.nodes()).toEqual([]);
		expect({ loads, complaints }).toEqual({ loads: 0, complaints: [] });
	});
});

describe('when the extension is updated under a half-filled form', () => {
	test('the new script takes over: one host, the same hint, and what was typed is untouched', async () => {
		await halfFill('plain');
		const [worker] = browser.context.serviceWorkers();
		const [before] = await hosts();
		await worker!.evaluate(() => chrome.runtime.reload());
		const isOther = async () => ![undefined, before!.id].includes((await hosts())[0]?.id);
		await expect.poll(isOther, { timeout: 20_000 }).toBe(true);
		await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(acronym));
		expect(await hosts()).toHaveLength(1);
		expect(await notes()).toEqual([]);
		await form.inputOf('companyName').focus();
		await expect.poll(() => hints.card()).toContain(acronym);
		expect(await values()).toEqual(typed);
		expect({ loads, complaints }).toEqual({ loads: 0, complaints: [] });
	});
});
