import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';

/** The Firefox to drive, where there is one: `npm test` finds it, and says where none was found. */
export const firefoxPath = process.env.FIREFOX_PATH;

/** The extension as it is built for Firefox. */
export const firefoxExtension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Starts Firefox with the extension, its first-run page closed: it would stand in front of what is tested, and no hidden tab is looked at. */
export async function launchFirefox(preferences: Record<string, string> = {}): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: firefoxPath!,
		headless: true,
		acceptInsecureCerts: true,
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: preferences,
	});
	const opened = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
	await browser.installExtension(firefoxExtension);
	const firstRun = await (await opened).page();
	await firstRun?.close();
	return browser;
}
