import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { portalAddress } from '../portal/drive.ts';
import { routePortalInPuppeteer } from '../portal/server.ts';
import { builds } from '../portal/shared/options.ts';
import { firefoxExtension, firefoxPath, isSeenBeside, launchFirefox } from './firefox-browser.ts';

describe.runIf(firefoxPath)('in Firefox', () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchFirefox();
	});
	afterAll(() => browser.close());

	/** The text of our nodes in the page's own tree: the descriptions that a screen reader is given. */
	const described = (page: Page) =>
		page.evaluate(() => [...document.querySelectorAll('[data-faircopy]')].map((node) => node.textContent).join('\n'));

	test.each(builds.flatMap((build) => [[build, 'en', english] as const, [build, 'fr', french] as const]))(
		'an acronym is flagged on the %s portal in %s, and the hint goes while it is corrected',
		async (build, language, words) => {
			const page = await browser.newPage();
			const requests = await routePortalInPuppeteer(page);
			await page.goto(portalAddress({ name: 'form' }, { build, language }));
			const company = (await page.waitForSelector(await companySelector(page, build)))!;
			await company.focus();
			await page.keyboard.type('NWTC');
			await page.keyboard.press('Tab');
			const [, seen] = words.rules['company-name-acronym'].alone.what.split('{{acronym}}');
			await expect.poll(() => described(page)).toContain(seen);
			await expect.poll(() => isSeenBeside(company)).toBe(true);
			await company.focus();
			await page.keyboard.type('x');
			await expect.poll(() => described(page)).not.toContain(seen);
			await expect.poll(() => isSeenBeside(company)).toBe(false);
			expect(requests.filter((address) => !address.startsWith('https://partner.microsoft.com/'))).toEqual([]);
			await page.close();
		},
	);

	test('Mozilla’s linter finds nothing in the package', () => {
		const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
		const report = execFileSync(process.execPath, [webExt, 'lint', '-s', firefoxExtension, '-o', 'json'], {
			encoding: 'utf8',
		});
		expect(JSON.parse(report).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
	});
});

/** The company's input: the second text field of the form in every build, whatever its generated id. */
async function companySelector(page: Page, build: (typeof builds)[number]): Promise<string> {
	await page.waitForSelector(build === 'harmony' ? '>>> customer_he-text-field >>> input' : 'input');
	return build === 'harmony' ? '>>> customer_he-text-field >>> input' : 'input:not([role=combobox])';
}
