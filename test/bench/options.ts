/// <reference types="chrome" />
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { fieldIds } from '../../lib/record/fields.ts';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser.ts';

// `npm run bench:options`: how soon the settings can be used and a search is answered, with a pack of 500 checks and 5,000
// words imported; medians and the worst. `--out FILE` writes the figures as JSON.

const { values: options } = parseArgs({ options: { out: { type: 'string' }, runs: { type: 'string', default: '7' } } });
const runs = Number(options.runs);

/** As large as a pack may be: 500 checks, ten words each. */
const pack = JSON.stringify({
	format: 1,
	id: 'bench',
	version: '1.0.0',
	name: { en: 'Bench' },
	checks: Array.from({ length: 500 }, (_, at) => ({
		id: `check-${at}`,
		kind: 'words',
		field: fieldIds[at % fieldIds.length],
		avoid: Array.from({ length: 10 }, (__, word) => `word-${at}-${word}`),
		level: (['error', 'warning', 'question', 'hint'] as const)[at % 4],
		message: {
			en: `“{match}” is not used by our desk (sentence ${at}).`,
			fr: `« {match} » n’est pas employé (phrase ${at}).`,
		},
		why: { en: 'The desk agreed on it.' },
	})),
});

const queries = ['p', 'po', 'post', 'post off', '', 'sentence 4', 'SENTENCE 41', 'qwertz', '', 'Café'];

/** From the start of the navigation until the section stands and was drawn, in milliseconds. */
async function opening(browser: ExtensionBrowser, section: string): Promise<{ page: Page; time: number }> {
	const page = await browser.context.newPage();
	await page.addInitScript(() => {
		const drawn = new MutationObserver(() => {
			if (!document.querySelector('main h2 ~ *')) return;
			drawn.disconnect();
			// The frame that shows it, and the one after it.
			requestAnimationFrame(() =>
				requestAnimationFrame(() => Object.assign(globalThis, { usable: performance.now() })),
			);
		});
		drawn.observe(document, { childList: true, subtree: true });
	});
	await page.bringToFront();
	await page.goto(browser.extensionPage(`options.html#${section}`));
	const time = await page.waitForFunction(() => (globalThis as unknown as { usable?: number }).usable);
	return { page, time: (await time.jsonValue())! };
}

/** From an edit of the search until the answer was drawn, in milliseconds. */
const searching = (page: Page, query: string) =>
	page.evaluate(async (typed) => {
		const input = document.querySelector<HTMLInputElement>('input[type="search"]')!;
		const start = performance.now();
		input.value = typed;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await new Promise((resolve) => requestAnimationFrame(resolve));
		// Whatever is posted in a frame comes after it was drawn.
		await new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener('message', resolve);
			port1.start();
			port2.postMessage(undefined);
		});
		return performance.now() - start;
	}, query);

const rounded = (value: number) => Math.round(value * 10) / 10;
function figuresOf(times: readonly number[]): { median: number; worst: number } {
	const sorted = times.toSorted((one, other) => one - other);
	return { median: rounded(sorted[Math.floor(sorted.length / 2)]!), worst: rounded(sorted.at(-1)!) };
}

const browser = await launchExtension({ viewport: { width: 1366, height: 768 } });
const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
await worker.evaluate((text) => chrome.storage.local.set({ packs: [{ text }] }), pack);
const opened: Record<string, number[]> = { general: [], rules: [] };
const searched: number[] = [];
for (let run = 0; run < runs; run += 1) {
	for (const [section, times] of Object.entries(opened)) {
		const { page, time } = await opening(browser, section);
		times.push(time);
		if (section === 'rules') for (const query of queries) searched.push(await searching(page, query));
		await page.close();
	}
}
const figures = {
	'usable, general (ms, at most 300)': figuresOf(opened['general']!),
	'usable, rules (ms, at most 300)': figuresOf(opened['rules']!),
	'search answered (ms, at most 50)': figuresOf(searched),
};
console.table(figures);
if (options.out) writeFileSync(options.out, `${JSON.stringify(figures, undefined, '\t')}\n`);
await browser.close();
