/// <reference types="chrome" />
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deploymentKit } from '../../lib/deployment/kit.ts';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm } from '../portal/drive.ts';
import { chromiumPath, type ExtensionBrowser, launchExtension } from './browser.ts';
import {
	canBePlaced,
	chromiumPolicyFolder,
	type PlacedFile,
	placeFile,
	unpackedId,
	wholePolicy,
} from './policy-file.ts';
import { ShownHints } from './shown-hints.ts';

// The extension runs from a folder of its own: its id, and so the policy, is that of no other Chromium on this computer.
const extension = mkdtempSync(join(tmpdir(), 'faircopy-policy-'));
const id = unpackedId(extension);
const folder = process.platform === 'linux' ? chromiumPolicyFolder(chromiumPath()) : '';
const path = join(folder, `faircopy-test-${id}.json`);
const isPossible = canBePlaced(path);

const kit = (policy: DeployedPolicy) =>
	deploymentKit({ policy, ids: { chrome: id }, words: { en: english.policy, fr: french.policy }, language: 'en' });
const linuxFile = (policy: DeployedPolicy) => kit(policy).find(({ platform }) => platform === 'linux')!.text;

/** Chromium looks at its policy files a few seconds after a change. */
const patience = { timeout: 40_000 };

afterAll(() => rmSync(extension, { recursive: true }));

describe.runIf(isPossible)(
	`a real policy file in Chromium${isPossible ? '' : `: skipped, ${path} cannot be written`}`,
	() => {
		let file: PlacedFile;
		let browser: ExtensionBrowser;
		let page: Page;

		beforeAll(async () => {
			cpSync(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)), extension, { recursive: true });
			file = placeFile(path, linuxFile(wholePolicy));
			process.env.FAIRCOPY_EXTENSION = extension;
			browser = await launchExtension();
			page = await browser.context.newPage();
			await page.goto(browser.extensionPage('options.html'));
		});
		afterAll(async () => {
			file?.remove();
			await browser?.close();
		});

		const managed = () => page.evaluate(() => chrome.storage.managed.get() as Promise<Record<string, unknown>>);

		test('each key arrives as it was set, and each is taken', async () => {
			expect(page.url()).toContain(id);
			await expect.poll(managed, patience).toEqual(wholePolicy);
			const { keys, problems } = readPolicy(await managed());
			expect(keys.map(({ key, became }) => [key, became])).toEqual(
				Object.keys(wholePolicy).map((key) => [key, 'taken']),
			);
			expect(problems).toEqual([]);
		});

		test('the worker keeps it for the next start', async () => {
			const kept = async () => (await page.evaluate(() => chrome.storage.local.get('policy')))['policy'];
			await expect.poll(kept, patience).toEqual(wholePolicy);
		});

		test('its locks are shown, and what it leaves open can be changed', async () => {
			const { options, rules, interface: words } = french;
			await page.goto(browser.extensionPage('options.html#general'));
			const weakest = page.getByRole('radiogroup', { name: options.generalSection.minLevel });
			await expect.poll(() => weakest.getByRole('radio', { disabled: true }).count(), patience).toBe(4);
			expect(
				await page.getByRole('radiogroup', { name: options.language }).getByRole('radio').first().isEnabled(),
			).toBe(true);
			await page.goto(browser.extensionPage('options.html#rules'));
			const level = page.getByLabel(options.rulesSection.level);
			await page.getByRole('button', { name: rules['phone-number-shape'].title, exact: true }).click();
			expect(await level.isDisabled()).toBe(true);
			await page.getByRole('button', { name: rules['phone-number-shape'].title, exact: true }).click();
			await page.getByRole('button', { name: rules['company-name-acronym'].title, exact: true }).click();
			expect(await level.isEnabled()).toBe(true);

			// The policy lets nobody copy a report: the card offers everything else.
			const portal = await browser.context.newPage();
			const form = await openForm(portal, { build: 'plain', language: 'fr' });
			const hints = await ShownHints.on(portal);
			await form.fill('email', 'ada@contoso.com');
			await form.inputOf('email').focus();
			await expect.poll(() => hints.card()).not.toBe('');
			await hints.pressButton(words.more);
			await expect.poll(() => hints.text()).toContain(words.ruleOff);
			expect(await hints.text()).not.toContain(words.reportAlarm);
			await portal.close();
		});

		test('a key of another type vanishes alone, without a word; one that the browser does not know, too', async () => {
			const { allowImport: _, ...others } = wholePolicy;
			file.write(
				linuxFile({ ...wholePolicy, allowImport: 'no' } as never).replace('"packs"', '"unknown": 1,\n"packs"'),
			);
			await expect.poll(managed, patience).toEqual(others);
		});

		test('a value of no meaning arrives, and the policy’s report refuses it by name', async () => {
			file.write(linuxFile({ minLevel: 'loud', language: 'fr' } as never));
			await expect.poll(managed, patience).toEqual({ minLevel: 'loud', language: 'fr' });
			const { keys } = readPolicy(await managed());
			expect(keys.map(({ key, became }) => [key, became])).toEqual([
				['language', 'taken'],
				['minLevel', 'refused'],
			]);
		});

		test('a file that is removed leaves nothing', async () => {
			file.remove();
			await expect.poll(managed, patience).toEqual({});
		});
	},
);

describe('Chromium’s own XML parser', () => {
	let browser: ExtensionBrowser;
	let page: Page;
	beforeAll(async () => {
		delete process.env.FAIRCOPY_EXTENSION;
		browser = await launchExtension();
		page = await browser.context.newPage();
	});
	afterAll(() => browser.close());

	test('reads every XML file of the kit, and each text of a profile to the letter', async () => {
		const texts = ["\"\\ 'so' $x `n", ']]> <!-- & &amp;', 'one\ntwo\r\nthree\rfour\tfive', 'é “ ” 日本 🙂'];
		const ids = { chrome: id, edge: id, firefox: 'faircopy@faircopy.example' };
		const words = { en: english.policy, fr: french.policy };
		const files = deploymentKit({ policy: { packs: texts }, ids, words, language: 'fr' });
		const xml = files.map(({ text }) => text).filter((text) => text.startsWith('<?xml'));
		expect(xml.length).toBe(9);
		const read = await page.evaluate(
			(all) =>
				all.map((text) => {
					const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
					return {
						root: root.tagName,
						isBroken: root.querySelector('parsererror') !== null,
						texts: [...root.querySelectorAll('array > string')].map(({ textContent }) => textContent),
					};
				}),
			xml,
		);
		expect(read.filter(({ isBroken }) => isBroken)).toEqual([]);
		const profiles = read.filter(({ root }) => root === 'plist');
		expect(profiles.map((profile) => profile.texts)).toEqual([texts, texts, texts]);
	});
});
