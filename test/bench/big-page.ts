import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumPath, quietArguments } from '../e2e/browser.ts';
import { portalOrigin, portalResponse, routePortal } from '../portal/server.ts';

/** Nodes of the page beside the form. */
const ballast = 5000;

/** Serves the plain build's pages with 5,000 nodes more: a grid of rows beside the form, as dense portals have. */
export async function routeBigPage(page: Page): Promise<void> {
	const row = '<div class="row"><span>Contoso</span><span>contoso.example</span><a href="#">Open</a></div>';
	const rows = row.repeat(ballast / 4);
	const aside = `<aside style="float:right;width:240px;height:900px;overflow:auto">${rows}</aside>`;
	await page.route(`${portalOrigin}/dashboard/**`, async (route) => {
		const { status, headers, body } = portalResponse(route.request().url());
		await route.fulfill({ status, headers, body: body.toString().replace('<body>', `<body>${aside}`) });
	});
}

/** The same Chromium as `launchExtension` starts, without the extension. */
export async function launchBare(): Promise<BrowserContext> {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments, '--lang=en-US'] });
	const context = await browser.newContext({
		locale: 'en-US',
		viewport: { width: 1280, height: 1000 },
		reducedMotion: 'reduce',
	});
	await routePortal(context);
	return context;
}

/** What the browser counts of a page's main thread, in milliseconds since it began. */
export interface MainThread {
	script: number;
	layout: number;
	nodes: number;
}

/** Reads the counters of a page's main thread; the scripts of extensions are in them. */
export async function mainThread(session: CDPSession): Promise<MainThread> {
	const { metrics } = await session.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return {
		script: value('ScriptDuration') * 1000,
		layout: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
		nodes: value('Nodes'),
	};
}

/** JavaScript's memory of the page after a collection, in bytes. */
export async function heapOf(session: CDPSession): Promise<number> {
	for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The longest stretches of the main thread that ran a script of an extension, from a trace of `action`. */
export async function extensionTasks(session: CDPSession, action: () => Promise<void>): Promise<number[]> {
	interface TraceEvent {
		name: string;
		ph: string;
		ts: number;
		dur?: number;
		tid: number;
		pid: number;
		args?: { data?: { url?: string } };
	}
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
	const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.start', { categories: 'devtools.timeline,toplevel', transferMode: 'ReportEvents' });
	await action();
	await session.send('Tracing.end');
	await done;
	const isOurs = ({ name, args }: TraceEvent) =>
		/^(?:FunctionCall|EvaluateScript|v8\.compile|RunMicrotasks)$/.test(name) &&
		(args?.data?.url ?? '').startsWith('chrome-extension:');
	return events
		.filter((event) => event.ph === 'X' && isOurs(event))
		.map(({ dur = 0 }) => dur / 1000)
		.sort((one, other) => other - one);
}

/** Sizes of the built package's parts, in bytes. */
export function sizes(): Record<'gate' | 'hints' | 'drawing' | 'worker' | 'data', number> {
	const output = new URL('../../.output/chrome-mv3/', import.meta.url);
	const size = (path: string) => statSync(fileURLToPath(new URL(path, output))).size;
	return {
		gate: size('gate.js'),
		hints: size('hints.js'),
		drawing: size('drawing.js'),
		worker: size('background.js'),
		data: readdirSync(new URL('data/', output)).reduce((sum, name) => sum + size(`data/${name}`), 0),
	};
}
