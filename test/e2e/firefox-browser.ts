import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Target } from 'puppeteer-core';

/** The Firefox to drive, where there is one: `npm test` finds it, and says where none was found. */
export const firefoxPath = process.env.FIREFOX_PATH;

/** The extension as it is built for Firefox. */
export const firefoxExtension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Starts Firefox with the extension, its first-run page closed: it would stand in front of what is tested, and no hidden tab is looked at. */
export async function launchFirefox(
	preferences: Record<string, string> = {},
	executable = firefoxPath!,
): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: executable,
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

/** Whether something of ours lies on top in the window, on a field, beside or right above it: a point there answers with our host. */
export function isSeenBeside(field: ElementHandle<Element>): Promise<boolean> {
	return field.evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const [around, step] = [32, 4];
		for (let x = left - around; x < right + around; x += step) {
			for (let y = top - around; y < bottom; y += step) {
				if (document.elementFromPoint(x, y)?.matches('[data-faircopy=hints]')) return true;
			}
		}
		return false;
	});
}
