import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PageMessage } from '../../lib/wire/page-questions.ts';
import { routePortal } from '../portal/server.ts';

/** Arguments with which Chromium runs as root and without calls of its own. */
export const quietArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A Chromium with the built extension, on a profile of its own. */
export interface ExtensionBrowser {
	context: BrowserContext;
	/** The address of a page of the extension. */
	extensionPage(path: string): string;
	/** Stops the validation worker, as the browser does when it rests. */
	stopWorker(page: Page): Promise<void>;
	/** Lets the worker fail to bring each of our scripts into a page, so many times; answers what is still to be refused. */
	refuseScripts(times: number): Promise<() => Promise<readonly number[]>>;
	close(): Promise<void>;
}

export interface LaunchOptions {
	/** The browser's own language. */
	locale?: string;
	/** Whether to show a window. */
	headed?: boolean;
	/** More arguments for Chromium. */
	args?: readonly string[];
	/** The window's inner size. */
	viewport?: { width: number; height: number };
}

/** The Chromium to drive: `npm test` and `npm run demo` find it. */
export function chromiumPath(): string {
	const path = process.env.CHROMIUM_PATH;
	if (!path) throw new Error('CHROMIUM_PATH is not set: run the browser tests by `npm test`, which finds a Chromium');
	return path;
}

/** The page that the extension opens when it is installed. */
function firstRunPage(context: BrowserContext): Promise<Page> {
	return new Promise((resolve) => {
		const look = (page: Page) =>
			void page.waitForURL(/\/welcome\.html$/).then(
				() => resolve(page),
				() => {},
			);
		context.pages().forEach(look);
		context.on('page', look);
	});
}

/** Starts Chromium with the extension built into `.output/chrome-mv3`; the portal's address answers from the stand-in. */
export async function launchExtension({
	locale = 'en-US',
	headed = false,
	args = [],
	viewport = { width: 1280, height: 1000 },
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
	const extension =
		process.env.FAIRCOPY_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
	const profile = mkdtempSync(join(tmpdir(), 'faircopy-profile-'));
	// An unpacked extension may start itself anew only where its person is a developer.
	mkdirSync(join(profile, 'Default'));
	writeFileSync(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: chromiumPath(),
		headless: !headed,
		locale,
		viewport,
		reducedMotion: 'reduce',
		args: [
			...quietArguments,
			`--lang=${locale}`,
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			// Google Chrome from 137 on heeds the line above only with this.
			'--disable-features=DisableLoadExtensionCommandLineSwitch',
			...args,
		],
	});
	await routePortal(context);
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const { protocol, host } = new URL(worker.url());
	// A test that wants the first-run page opens it.
	await (await firstRunPage(context)).close();
	// With no tab in front, one that opens later is not drawn.
	await context.pages()[0]?.bringToFront();
	return {
		context,
		extensionPage: (path) => `${protocol}//${host}/${path}`,
		async stopWorker(page) {
			const session = await context.newCDPSession(page);
			await session.send('ServiceWorker.enable');
			await session.send('ServiceWorker.stopAllWorkers');
			await session.detach();
		},
		async refuseScripts(times) {
			const current = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
			await current.evaluate((count) => {
				const left = new Map<string, number>();
				const { scripting } = (globalThis as unknown as { chrome: { scripting: typeof chrome.scripting } }).chrome;
				const bring = scripting.executeScript.bind(scripting) as (asked: { files: string[] }) => Promise<unknown>;
				const refusing = async (asked: { files: string[] }) => {
					const [file = ''] = asked.files;
					const now = left.get(file) ?? count;
					left.set(file, Math.max(0, now - 1));
					if (now > 0) throw new Error('Refused by the test');
					return bring(asked);
				};
				Object.assign(scripting, { executeScript: refusing });
				Object.assign(globalThis, { refusals: left });
			}, times);
			return () =>
				current.evaluate(() => [...(globalThis as unknown as { refusals: Map<string, number> }).refusals.values()]);
		},
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

/** Asks the hints of a page as the popup does; answers what they answer. */
export async function askHints(page: Page, message: PageMessage): Promise<unknown> {
	const context = page.context();
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	return worker.evaluate(
		async ([url, asked]) => {
			const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
			return chrome.tabs.sendMessage(tab!.id!, asked) as Promise<unknown>;
		},
		[page.url(), message] as const,
	);
}
