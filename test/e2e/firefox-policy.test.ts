/// <reference types="chrome" />
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxExtensionId } from '../../lib/deployment/extension-ids.ts';
import { deploymentKit } from '../../lib/deployment/kit.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { firefoxPath, launchFirefox } from './firefox-browser.ts';
import { wholePolicy } from './policy-file.ts';

/** Fixed, so that the extension's own pages have an address that is known. */
const uuid = '7d0b9e64-1c8f-4a35-8e27-5f3c6a9d1b42';

const folder = firefoxPath && dirname(realpathSync(firefoxPath));
// A launcher of a sealed package has no Firefox beside it; a policy of the whole computer would come first.
const isPossible =
	process.platform === 'linux' &&
	!!folder &&
	existsSync(join(folder, 'application.ini')) &&
	!existsSync('/etc/firefox/policies/policies.json');
const title = 'a real policies.json in Firefox';

/**
 * A folder that is this Firefox once more, but for what is handed out with it: its program is copied, for it is where
 * Firefox looks from, and the rest is linked. So no other Firefox on this computer sees the policy.
 */
function ownFirefox(): string {
	const own = mkdtempSync(join(tmpdir(), 'faircopy-firefox-'));
	const program = basename(realpathSync(firefoxPath!));
	for (const name of readdirSync(folder!)) {
		if (name === program) copyFileSync(join(folder!, name), join(own, name));
		else if (name !== 'distribution') symlinkSync(join(folder!, name), join(own, name));
	}
	mkdirSync(join(own, 'distribution'));
	return join(own, program);
}

describe.runIf(isPossible)(
	isPossible ? title : `${title}: skipped, there is no folder of Firefox to link to, or a policy of the computer’s own`,
	() => {
		let executable: string;
		let file: string;
		let browser: Browser;
		let page: Page;

		beforeAll(async () => {
			const files = deploymentKit({
				policy: wholePolicy,
				ids: { firefox: firefoxExtensionId },
				words: { en: english.policy, fr: french.policy },
				language: 'en',
			});
			executable = ownFirefox();
			file = join(dirname(executable), 'distribution', 'policies.json');
			writeFileSync(file, files.find(({ name }) => name === 'policies.json')!.text);
			browser = await launchFirefox(
				{ 'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: uuid }) },
				executable,
			);
			page = await browser.newPage();
			await page.goto(`moz-extension://${uuid}/options.html`, { timeout: 2000 }).catch(() => undefined);
			await page.waitForFunction(() => location.protocol === 'moz-extension:');
		});
		afterAll(async () => {
			await browser?.close();
			// The links go, not what they lead to.
			if (executable) rmSync(dirname(executable), { recursive: true });
		});

		const managed = () =>
			page.evaluate(() =>
				(globalThis as unknown as { browser: typeof chrome }).browser.storage.managed.get().catch(String),
			);

		test('each key arrives as it was set, and each is taken', async () => {
			await expect.poll(managed).toEqual(wholePolicy);
			const { keys, problems } = readPolicy((await managed()) as Record<string, unknown>);
			expect(keys.map(({ key, became }) => [key, became])).toEqual(
				Object.keys(wholePolicy).map((key) => [key, 'taken']),
			);
			expect(problems).toEqual([]);
		});

		test('what is changed while it runs arrives only at its next start', async () => {
			rmSync(file);
			expect(await managed()).toEqual(wholePolicy);
		});
	},
);
