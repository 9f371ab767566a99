// Finds the browsers that the tests and the demo drive. Plain Node without packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The first of these programs on PATH, as a full path. */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	for (const name of names) {
		for (const folder of folders) {
			const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
			try {
				accessSync(path, constants.X_OK);
				return path;
			} catch {
				// Not here: the next folder.
			}
		}
	}
	return undefined;
}

/** The Chromium that Playwright downloaded for itself, where there is one. */
function playwrightsOwn() {
	const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
	if (!existsSync(cache)) return undefined;
	const folders = readdirSync(cache)
		.filter((name) => /^chromium-\d+$/.test(name))
		.toSorted();
	const paths = folders.flatMap((name) => [
		...['chrome-linux', 'chrome-linux64', 'chrome-linux-arm64'].map((folder) => join(cache, name, folder, 'chrome')),
		join(cache, name, 'chrome-win', 'chrome.exe'),
		join(cache, name, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
	]);
	return paths.findLast((path) => existsSync(path));
}

const wellKnown = {
	darwin: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: ['C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'],
};
const wellKnownChrome = {
	darwin: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	win32: 'C:/Program Files/Google/Chrome/Application/chrome.exe',
};

/**
 * The path of a Chromium or Edge, or undefined. CHROMIUM_PATH goes before everything; throws where it names nothing.
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
	return (
		(named || undefined) ??
		playwrightsOwn() ??
		onPath(['chromium', 'chromium-browser', 'msedge', 'microsoft-edge', 'microsoft-edge-stable']) ??
		wellKnown[process.platform]?.find((path) => existsSync(path))
	);
}

/** The path of Google Chrome, or undefined. The newest ones load no unpacked extension from the command line: a last resort. */
export function findChrome() {
	const path = wellKnownChrome[process.platform];
	return onPath(['google-chrome', 'google-chrome-stable']) ?? (path && existsSync(path) ? path : undefined);
}

/** The path of a Firefox, or undefined. FIREFOX_PATH goes before everything. */
export function findFirefox() {
	return process.env.FIREFOX_PATH ?? onPath(['firefox', 'firefox-esr']);
}

/** Installs a Debian package where this is Debian and we are root; answers whether it did. */
export function installOnDebian(name) {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
	console.log(`Installing ${name} (apt-get) …`);
	const apt = (...args) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
