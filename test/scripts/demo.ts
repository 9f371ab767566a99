import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { launchExtension } from '../e2e/browser.ts';
import { hasClass, ShownHints } from '../e2e/shown-hints.ts';

// `npm run demo`: the built extension on its practice form, filled with a record that has faults. With a display, a
// window to play with; without one, prints the hints that the page shows and saves a screenshot per language.

const languages = { en: { locale: 'en-US', words: english }, fr: { locale: 'fr-FR', words: french } } as const;
const pictures = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens the practice form with its example and goes through it, as a person who has filled it in. */
async function openExample(language: keyof typeof languages, headed: boolean) {
	const { locale, words } = languages[language];
	const browser = await launchExtension({ locale, headed, viewport: { width: 1120, height: 960 } });
	const page = await browser.context.newPage();
	await page.goto(browser.extensionPage(`practice.html?example&language=${language}`));
	const hints = await ShownHints.on(page);
	const company = page.getByLabel(words.fieldLabels.companyName, { exact: true });
	await company.focus();
	const acronym = words.rules['company-name-acronym'].title;
	await until(page, 'a marker beside the company', async () =>
		(await hints.markers()).some((name) => name.endsWith(acronym)),
	);
	await page.getByLabel(words.fieldLabels.domain, { exact: true }).focus();
	await company.focus();
	await until(page, 'the card of the company', async () => Boolean(await hints.card()));
	return { browser, page, hints };
}

/** Waits frame by frame, a minute at most, until `holds`; throws with what did not come. */
async function until(page: Page, what: string, holds: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + 60_000;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`The page did not show ${what}`);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	}
}

if (hasDisplay) {
	const { browser } = await openExample(process.env.LANG?.startsWith('fr') ? 'fr' : 'en', true);
	console.log('The practice form is open. Close the browser to end the demo.');
	await new Promise((resolve) => browser.context.once('close', resolve));
} else {
	mkdirSync(pictures, { recursive: true });
	for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
		const { browser, page, hints } = await openExample(language, false);
		console.log(`\n${languages[language].words.practice.title}: ${await hints.pill()}`);
		await page.screenshot({ path: `${pictures}practice-${language}.png` });
		// Each hint as a screen reader is given it.
		const descriptions = page.locator('[data-faircopy=descriptions] > *');
		for (const sentence of await descriptions.allTextContents()) console.log(`  – ${sentence}`);
		await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
		await page.screenshot({ path: `${pictures}summary-${language}.png` });
		console.log(`  Screenshots: .output/demo/practice-${language}.png, .output/demo/summary-${language}.png`);
		await browser.close();
	}
}
