// `npm test` and `npm run demo` on any machine: sets up what is missing, then runs the script named by the argument.
// Plain Node without packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome, findChromium, findFirefox, installOnDebian } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [task, ...rest] = process.argv.slice(2);

/** Runs a command with our input and output; ends this process with its status where it fails. */
function run(command, args, environment = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...environment },
		shell: process.platform === 'win32',
	});
	if (error) console.error(`${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/** Whether node_modules is what the lockfile says: npm keeps its own copy of the lock inside. */
function dependenciesAreFresh() {
	try {
		const packages = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).packages;
		const wanted = packages('../../package-lock.json');
		const present = packages('../../node_modules/.package-lock.json');
		return Object.entries(wanted).every(
			([path, { version, optional }]) => !path || optional || present[path]?.version === version,
		);
	} catch {
		return false;
	}
}

if (!dependenciesAreFresh()) {
	console.log('Installing the dependencies (npm ci) …');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}
if (!existsSync(new URL('../../.wxt/tsconfig.json', import.meta.url))) run('npx', ['--no', '--', 'wxt', 'prepare']);
if (task === 'dependencies') process.exit(0);

let chromium;
try {
	chromium = findChromium();
	if (!chromium && installOnDebian('chromium')) chromium = findChromium();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
if (!chromium) {
	chromium = findChrome();
	if (chromium)
		console.log('Only Google Chrome was found. Where it loads no extension, install Chromium or Edge instead.');
}
if (!chromium) {
	console.error(
		'No Chrome, Chromium or Edge was found. Install one (https://www.chromium.org, or `apt-get install chromium` on Debian), ' +
			'or name it in the environment variable CHROMIUM_PATH, then run this command again.',
	);
	process.exit(1);
}

/** Runs before the worker's own code: each message waits 150 ms of work before it is heard. */
const busyWorker = `(() => {
	const { onMessage } = chrome.runtime;
	const add = onMessage.addListener.bind(onMessage);
	onMessage.addListener = (listener) => add((...given) => {
		for (const end = performance.now() + 150; performance.now() < end;);
		return listener(...given);
	});
})();`;

const scripts = {
	demo: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'tsx', 'test/scripts/demo.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	bench: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'tsx', 'test/bench/page.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	options: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'tsx', 'test/bench/options.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	// Builds what it measures by itself.
	recognise: () => {
		run('npx', ['--no', '--', 'tsx', 'test/bench/recognise.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	room: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'tsx', 'test/bench/room/room.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	walk: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'tsx', 'test/scripts/walk.ts', ...rest], { CHROMIUM_PATH: chromium });
	},
	// The browser tests once more, with a worker that is busy for a while before each answer.
	busy: () => {
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		const copy = fileURLToPath(new URL('../../.tmp/busy-chrome-mv3', import.meta.url));
		rmSync(copy, { recursive: true, force: true });
		cpSync(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)), copy, { recursive: true });
		const worker = `${copy}/background.js`;
		writeFileSync(worker, `${busyWorker}\n${readFileSync(worker, 'utf8')}`);
		const files = rest.length > 0 ? rest : ['test/e2e/', '--exclude', '**/firefox*'];
		run(
			'npx',
			[
				'--no',
				'--',
				'vitest',
				'run',
				'--config',
				'test/vitest.config.ts',
				'--root',
				'.',
				'--project',
				'browser',
				...files,
			],
			{ CHROMIUM_PATH: chromium, FAIRCOPY_EXTENSION: copy },
		);
	},
	test: () => {
		let firefox = findFirefox();
		if (!firefox && installOnDebian('firefox-esr')) firefox = findFirefox();
		if (!firefox) console.log('No Firefox was found: its tests are skipped. Name it in FIREFOX_PATH to run them.');
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'chrome']);
		run('npx', ['--no', '--', 'wxt', 'build', '-b', 'firefox']);
		const environment = { CHROMIUM_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) };
		const report = process.env.FAIRCOPY_TEST_REPORT;
		const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
		run(
			'npx',
			['--no', '--', 'vitest', 'run', '--config', 'test/vitest.config.ts', '--root', '.', ...reporters, ...rest],
			environment,
		);
	},
};
if (!Object.hasOwn(scripts, task)) {
	console.error(`set-up: expected one of ${Object.keys(scripts).join(', ')}, got “${task ?? ''}”.`);
	process.exit(2);
}
scripts[task]();
