// npm run --silent bench:recognise -- --forms DIR --out FILE: what the recogniser of the content script says of labelled
// forms. DIR holds `index.json` ([{ file, fields: [{ id }] }]) and each file below `noac/` and `scrub/`, its fields named by
// `data-eval-id`; FILE becomes { "noac/<file>": { "<id>": "<autocomplete token>" }, … }.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { chromiumPath, quietArguments } from '../e2e/browser.ts';

/** Where the pages seem to stand: nothing is ever asked of it. */
const origin = 'http://forms.invalid';
/** A page that leads elsewhere while it loads is never told to be loaded: read as it stands after so many milliseconds. */
const longestLoad = 3000;
const variants = ['noac', 'scrub'] as const;

/** Ends with status 2 and a sentence. */
function refuse(sentence: string): never {
	console.error(`bench:recognise: ${sentence}`);
	process.exit(2);
}

/** The recogniser as a script, built as the content script is. */
async function recogniserScript(): Promise<string> {
	const outputs = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: ['chrome137'],
			lib: {
				entry: fileURLToPath(new URL('./recogniser.ts', import.meta.url)),
				formats: ['iife'],
				name: 'recogniser',
			},
		},
	})) as Rollup.RollupOutput[];
	return outputs[0]!.output[0].code;
}

/** Runs the recogniser on a page in a world of its own, where a content script stands. */
async function predictionsOn(session: CDPSession, script: string): Promise<unknown> {
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
	});
	const expression = `${script}\n;faircopyPredictions()`;
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		contextId,
		returnByValue: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value;
}

const { values } = parseArgs({ options: { forms: { type: 'string' }, out: { type: 'string' } } });
const folder = values.forms ?? refuse('name the folder of forms with --forms');
const out = values.out ?? refuse('name the file of the predictions with --out');
let files: string[];
try {
	files = (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { file: string }[]).map(({ file }) => file);
} catch (error) {
	refuse(`${folder} holds no index.json that can be read (${(error as Error).message})`);
}

const script = await recogniserScript();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
const context = await browser.newContext();
let html = '';
await context.route('**/*', (route) => {
	const isPage = route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
	if (!isPage) return route.abort();
	const body = html;
	html = '';
	// A page that leads elsewhere, or loads itself again, stays where it is.
	return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.fulfill({ status: 204 });
});
const page = await context.newPage();
page.on('dialog', (dialog) => void dialog.dismiss());
const session = await context.newCDPSession(page);
const answers: Record<string, unknown> = {};
for (const name of variants.flatMap((variant) => files.map((file) => `${variant}/${file}`))) {
	try {
		html = readFileSync(join(folder, name), 'utf8');
		await page.goto(`${origin}/${encodeURI(name)}`, { waitUntil: 'commit' });
		await page.waitForLoadState('load', { timeout: longestLoad }).catch(() => {});
		answers[name] = await predictionsOn(session, script);
	} catch (error) {
		console.error(`bench:recognise: ${name}: ${(error as Error).message}`);
		answers[name] = {};
	}
}
await browser.close();
writeFileSync(out, `${JSON.stringify(answers, undefined, '\t')}\n`);
