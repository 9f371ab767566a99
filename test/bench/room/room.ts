import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession, ElementHandle, Page } from 'playwright-core';
import english from '../../../locales/en.json';
import french from '../../../locales/fr.json';
import type { FieldId } from '../../../lib/record/fields.ts';
import { askHints, type ExtensionBrowser, launchExtension } from '../../e2e/browser.ts';
import { HintsWorld } from '../../e2e/hints-world.ts';
import { openFormDirectly, type PortalForm } from '../../portal/drive.ts';
import { builds } from '../../portal/shared/options.ts';
import { atRest, keepShadows, openShadows, plant, type Sight, sightOfPage } from './in-page.ts';
import { type Expected, judge } from './judging.ts';

// `npm run bench:room`: where our drawings lie on the screen, in every state that a person meets: each build, step and
// language, each flagged field with its card open and its own list open, in windows of seven sizes and both reading
// directions. `--out FILE` writes the report as JSON; `--break KIND` plants one breach, and measures only what it touches;
// `--only WORDS` measures the pages whose name holds the words, such as "harmony fr".

const breaks = ['card', 'opacity', 'slot', 'layer', 'tick', 'width'] as const;
const { values: options } = parseArgs({
	options: { out: { type: 'string' }, break: { type: 'string' }, only: { type: 'string', default: '' } },
});
const broken = breaks.find((kind) => kind === options.break);
if (options.break !== undefined && !broken) {
	console.error(`--break ${options.break}: expected one of ${breaks.join(', ')}`);
	process.exit(2);
}

interface Report {
	states: number;
	covered: { state: string; what: string; area: number }[];
	notVisible: { state: string; what: string }[];
	falseTicks: number;
	sideways: { page: string; width: number }[];
	/** The share of open cards that had to dock, by window. */
	docked: Record<string, number>;
	/** The largest share of a window that a docked card took, by window. */
	largestSheet: Record<string, number>;
}

const report: Report = {
	states: 0,
	covered: [],
	notVisible: [],
	falseTicks: 0,
	sideways: [],
	docked: {},
	largestSheet: {},
};
const cards: Record<string, { open: number; docked: number }> = {};

/** CSS pixels, and how many device pixels each has. */
const windows = [
	{ name: '1920x1080', width: 1920, height: 1080, scale: 1 },
	{ name: '1366x768', width: 1366, height: 768, scale: 1 },
	{ name: '1280x720 at 150 %', width: 853, height: 480, scale: 1.5 },
	{ name: '1100x800', width: 1100, height: 800, scale: 1 },
	{ name: '853x480', width: 853, height: 480, scale: 1 },
	{ name: '320x640', width: 320, height: 640, scale: 1 },
	{ name: '320x256', width: 320, height: 256, scale: 1 },
] as const;
const measured = broken ? windows.filter(({ name }) => name === '1366x768') : windows;

/** Faults in as many fields as can have one; the portal lets them through to Review. */
const faults: readonly (readonly [FieldId, string])[] = [
	['country', 'US'],
	['companyName', 'NWTC'],
	['domain', 'nwtctest'],
	['addressLine1', 'test'],
	['addressLine2', 'xxx'],
	['city', 'Seattle'],
	['postalCode', '33101'],
	['firstName', 'Test'],
	['middleName', 'xxx'],
	['lastName', 'asdf'],
	['email', 'test@test.com'],
	['phoneNumber', '0000000000'],
];
const reads = { en: english, fr: french };

/** A function as text: what tsx adds to keep names stands nowhere else. */
const asText = (action: (...given: never[]) => unknown, ...given: unknown[]) =>
	`(() => { var __name = (of) => of; return (${action.toString()})(${given.map((one) => JSON.stringify(one)).join()}); })()`;

/** One page on which states are measured. */
class Stage {
	private constructor(
		private readonly page: Page,
		/** Holds the size of the window for as long as it is attached. */
		private readonly session: CDPSession,
		private readonly world: HintsWorld,
		private readonly where: string,
	) {}

	static async on(page: Page, where: string): Promise<Stage> {
		const session = await page.context().newCDPSession(page);
		const world = await HintsWorld.on(page);
		await world.evaluate(asText(openShadows));
		return new Stage(page, session, world, where);
	}

	/** The same page, of which another part stands there now. */
	at(where: string): Stage {
		return new Stage(this.page, this.session, this.world, where);
	}

	async resize({ width, height, scale }: (typeof windows)[number], direction: 'ltr' | 'rtl'): Promise<void> {
		const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
		await this.session.send('Emulation.setDeviceMetricsOverride', metrics);
		await this.page.evaluate((dir) => void (document.documentElement.dir = dir), direction);
		await this.rest();
	}

	async rest(): Promise<void> {
		await this.world.evaluate(asText(atRest));
	}

	async measure(name: string, window: string, expected: Expected): Promise<void> {
		await this.rest();
		if (broken) await this.world.evaluate(asText(plant, broken));
		const sight = (await this.world.evaluate(asText(sightOfPage, name))) as Sight;
		const { covered, notVisible, card, share, ticks } = judge(sight, expected);
		const state = `${this.where} ${window} ${name}`;
		report.states += 1;
		report.covered.push(...covered.map((one) => ({ state, ...one })));
		report.notVisible.push(...notVisible.map((what) => ({ state, what })));
		report.falseTicks += ticks;
		if (card === 'none') return;
		const size = window.replace(/ (?:ltr|rtl)$/, '');
		const counted = (cards[size] ??= { open: 0, docked: 0 });
		counted.open += 1;
		counted.docked += Number(card === 'docked');
		report.largestSheet[size] = Math.max(report.largestSheet[size] ?? 0, Math.round(share * 1000) / 1000);
	}

	async inEachWindow(action: (name: string) => Promise<void>): Promise<void> {
		for (const window of measured) {
			for (const direction of broken ? (['ltr'] as const) : (['ltr', 'rtl'] as const)) {
				await this.resize(window, direction);
				await action(`${window.name} ${direction}`);
			}
		}
	}
}

/** Every field of Account info in focus, its card open where it is flagged, and its list where it has one. */
async function accountInfo(form: PortalForm, stage: Stage): Promise<void> {
	const fields = [...faults.map(([field]) => field), 'agreementAcceptance' as const];
	const controls = new Map<FieldId, ElementHandle>();
	for (const field of fields) {
		const handle = await form.inputOf(field).elementHandle();
		if (handle) controls.set(field, handle);
	}
	const flagged = await flaggedFields(form.page, stage);
	const markers = flagged.map((field) => form.labelOf(field as FieldId)).filter(Boolean);
	await stage.inEachWindow(async (window) => {
		for (const [field, control] of controls) {
			await control.focus();
			const isFlagged = flagged.includes(field);
			await stage.measure(field, window, {
				card: isFlagged,
				markers:
					field === 'agreementAcceptance' ? [] : markers.filter((name) => name !== form.labelOf('agreementAcceptance')),
			});
			const isListed = await control.evaluate((element) =>
				(element as Element).matches('[role=combobox], [aria-haspopup=listbox]'),
			);
			if (!isListed || broken) continue;
			await form.page.keyboard.press('ArrowDown');
			// A busy machine opens it later: a list that never opens ends the load, and is told.
			const isOpen = (element: Node) => (element as Element).getAttribute('aria-expanded') === 'true';
			await form.page.waitForFunction(isOpen, control, { timeout: 10_000 });
			await stage.measure(`${field}, its list open`, window, { card: false, markers: [] });
			await form.page.keyboard.press('Escape');
		}
	});
}

/** Every hint of Review with its card open. */
async function review(page: Page, stage: Stage): Promise<void> {
	const count = (await flaggedFields(page, stage)).length;
	await stage.inEachWindow(async (window) => {
		for (let at = 0; at < count; at += 1) {
			await askHints(page, { type: 'go', question: { to: 'next' } });
			await stage.measure(`hint ${at + 1} of Review`, window, { card: true, markers: [] });
		}
	});
}

/** The flagged fields, once the answers to what was typed are all there: two looks in a row see the same. */
async function flaggedFields(page: Page, stage: Stage): Promise<string[]> {
	const look = async () => {
		await stage.rest();
		const { open } = (await askHints(page, { type: 'state', question: {} })) as { open: { field: string }[] };
		return [...new Set(open.map(({ field }) => field))];
	};
	let seen = await look();
	for (let before: string[] = []; seen.length === 0 || seen.join() !== before.join(); seen = await look())
		before = seen;
	return seen;
}

async function portal(
	browser: ExtensionBrowser,
	build: (typeof builds)[number],
	language: 'en' | 'fr',
	steps: 'review' | 'subscriptions',
) {
	const page = await browser.context.newPage();
	const form = await openFormDirectly(page, { build, language, steps, next: 'always' });
	const where = `${build} ${language} ${steps}`;
	const stage = await Stage.on(page, `${where} Account info`);
	if (!broken) {
		// Before anything is typed: the note and the reminder.
		await stage.inEachWindow((window) => stage.measure('just opened', window, { card: false, markers: [] }));
		await stage.resize(windows[1], 'ltr');
	}
	for (const [field, value] of faults) await form.fill(field, value);
	await accountInfo(form, stage);
	if (!broken) {
		await stage.resize(windows[1], 'ltr');
		await form.fill('agreementAcceptance', 'willAccept');
		await form.next();
		if (steps === 'subscriptions') await form.next();
		await review(page, stage.at(`${where} Review`));
	}
	await page.close();
}

/** Every field of the practice form in focus, with the example in it. */
async function practice(browser: ExtensionBrowser, language: 'en' | 'fr'): Promise<void> {
	const page = await browser.context.newPage();
	await page.addInitScript({ content: asText(keepShadows) });
	await page.goto(browser.extensionPage(`practice.html?example&language=${language}`));
	await page.getByLabel(reads[language].fieldLabels.companyName, { exact: true }).focus();
	const stage = await Stage.on(page, `practice ${language}`);
	const controls = await page.locator('main input:not([type=hidden]), main select').elementHandles();
	await stage.inEachWindow(async (window) => {
		for (const [at, control] of controls.entries()) {
			await control.focus();
			await stage.measure(`field ${at + 1}`, window, { card: false, markers: [] });
		}
	});
	await page.close();
}

/** The pages of the extension at 320 px: nothing of them is wider. */
async function sideways(browser: ExtensionBrowser): Promise<void> {
	const page = await browser.context.newPage();
	for (const name of ['popup', 'options', 'practice', 'welcome']) {
		for (const language of ['en', 'fr']) {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(browser.extensionPage(`${name}.html?language=${language}`));
			await page.getByRole('heading').first().waitFor();
			if (broken === 'width') await page.evaluate(() => void (document.body.style.minWidth = '640px'));
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			report.states += 1;
			if (width > 320) report.sideways.push({ page: `${name} ${language}`, width });
		}
	}
	await page.close();
}

/** Two browsers side by side: two cores. */
async function run(): Promise<void> {
	if (broken) {
		const browser = await launchExtension();
		if (broken === 'width') await sideways(browser);
		else await portal(browser, 'plain', 'en', 'review');
		return browser.close();
	}
	const languages = ['en', 'fr'] as const;
	const loads: [name: string, load: (browser: ExtensionBrowser) => Promise<void>][] = [
		...builds.flatMap((build) =>
			languages.flatMap((language) =>
				(['review', 'subscriptions'] as const).map((steps): (typeof loads)[number] => [
					`${build} ${language} ${steps}`,
					(browser) => portal(browser, build, language, steps),
				]),
			),
		),
		...languages.map((language): (typeof loads)[number] => [
			`practice ${language}`,
			(browser) => practice(browser, language),
		]),
		['pages', sideways],
	];
	const wanted = loads.filter(([name]) => name.includes(options.only));
	await Promise.all(
		[0, 1].map(async () => {
			for (let next = wanted.shift(); next; next = wanted.shift()) {
				const [name, load] = next;
				const browser = await launchExtension();
				await load(browser).catch((error: unknown) => {
					process.exitCode = 1;
					console.error(`${name}: not measured`, error);
				});
				await browser.close();
			}
		}),
	);
}

await run();
for (const [size, { open, docked }] of Object.entries(cards))
	report.docked[size] = Math.round((docked / open) * 1000) / 1000;
if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, '\t')}\n`);
console.log(`states ${report.states}, false ticks ${report.falseTicks}`);
console.log('docked', report.docked, 'largest sheet', report.largestSheet);
/** Each kind of breach once, with how often it was found and an example. */
function tell(breaches: readonly { state: string; what: string; area?: number }[], heading: string): void {
	for (const kind of new Set(breaches.map(({ what }) => what))) {
		const all = breaches.filter(({ what }) => what === kind);
		const largest = Math.max(...all.map(({ area = 0 }) => area));
		console.log(
			`${heading}: ${kind}: ${all.length}, such as ${all
				.map(({ state }) => state)
				.slice(0, 3)
				.join(' | ')}${largest ? `, up to ${largest} px²` : ''}`,
		);
	}
}
tell(report.covered, 'covered');
tell(report.notVisible, 'not visible');
for (const { page, width } of report.sideways) console.log(`sideways: ${page}: ${width} px`);
