import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { FieldId } from '../../lib/record/fields.ts';
import type { Language } from '../../lib/record/language.ts';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { ShownHints } from '../e2e/shown-hints.ts';
import { openForm } from '../portal/drive.ts';
import { customers } from './customers.ts';

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const docs = folderOf('docs');
const packaged = folderOf('public/pictures');

/** Two frames, so that what was just drawn is placed. */
export async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Waits until `isThere`, and until what it shows has come to rest. */
async function settled(page: Page, isThere: () => Promise<boolean>): Promise<void> {
	while (!(await isThere())) await nextFrame(page);
	await page.waitForFunction(() => document.getAnimations().length === 0);
	for (let frames = 0; frames < 20; frames += 1) await nextFrame(page);
}

/** A form of the language's customer, right but for the `faults`, on a page of its own. */
async function filledForm(
	{ context }: ExtensionBrowser,
	language: Language,
	faults: readonly (readonly [FieldId, string])[],
	viewport?: { width: number; height: number },
) {
	const { faulty, right } = customers[language];
	const page = await context.newPage();
	if (viewport) await page.setViewportSize(viewport);
	const form = await openForm(page, { build: 'fluent', language, next: 'always' });
	const hints = await ShownHints.on(page);
	const values = new Map<FieldId, string>([...faulty, ...right, ['postalCode', 'H3G 1H8'], ...faults]);
	for (const [field, value] of values) await form.fill(field, value);
	// A caret that blinks would make each picture another one.
	await page.addStyleTag({ content: 'input { caret-color: transparent }' });
	return { page, form, hints };
}

/** The picture of the README: a form in order but for one value, whose card offers the right one. */
export async function readmePicture(browser: ExtensionBrowser, language: Language): Promise<void> {
	const name = new Map<FieldId, string>(customers[language].right).get('companyName')!;
	const { page, form, hints } = await filledForm(browser, language, [['companyName', name.replace(' ', '  ')]]);
	await form.chooseAgreement('willAccept');
	await form.inputOf('companyName').focus();
	await settled(page, async () => ((await hints.card()) ?? '').includes(name));
	await page.screenshot({ path: `${docs}hints-${language}.png` });
	await page.close();
}

/** The pictures of the first-run page: a card, the reminder of the consent, and the list at the way on. */
export async function welcomePictures(browser: ExtensionBrowser, language: Language): Promise<void> {
	const { faulty, words } = customers[language];
	const faults = faulty.filter(([field]) => field === 'companyName' || field === 'email');
	// So high that nothing scrolls, and so wide that a card and its field fit into one picture.
	const { page, form, hints } = await filledForm(browser, language, faults, { width: 1024, height: 1260 });
	const cardSays = (rule: keyof typeof words.rules) => async () =>
		((await hints.card()) ?? '').includes(words.rules[rule].title);

	await form.inputOf('companyName').focus();
	await settled(page, cardSays('company-name-acronym'));
	await detail(form.inputOf('companyName'), `card-${language}`);
	await form.radioOf('willAccept').focus();
	await settled(page, cardSays('agreement-unanswered'));
	await detail(form.radioOf('willAccept'), `consent-${language}`);
	await form.button('nextReview').focus();
	await settled(page, async () => Boolean(await hints.seenText('summary')));
	await detail(form.button('nextReview'), `summary-${language}`);
	await page.close();
}

/** Keeps a picture of a control and of what stands beside and below it, never beyond the window; sharp on a dense screen. */
async function detail(control: Locator, name: string): Promise<void> {
	const page = control.page();
	const box = (await control.boundingBox())!;
	const size = { width: 680, height: 340 };
	const y = Math.min(box.y - 112, page.viewportSize()!.height - size.height);
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', {
		format: 'webp',
		quality: 80,
		clip: { x: box.x - 404, y, ...size, scale: 2 },
	});
	await session.detach();
	mkdirSync(packaged, { recursive: true });
	writeFileSync(`${packaged}${name}.webp`, Buffer.from(data, 'base64'));
}
