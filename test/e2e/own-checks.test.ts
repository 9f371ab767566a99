import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm } from '../portal/drive.ts';
import { violations } from './violations.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { firefoxPath, launchFirefox } from './firefox-browser.ts';
import { ShownHints } from './shown-hints.ts';

/** What a test of two browsers shares. */
let browser: ExtensionBrowser;
let pages: Page[] = [];

async function open(path: string): Promise<Page> {
	const page = await browser.context.newPage();
	pages.push(page);
	await page.goto(browser.extensionPage(path));
	return page;
}

/** A person who counts what they press and what they choose; what they type is typed. */
class Person {
	presses = 0;
	constructor(readonly page: Page) {}
	async press(button: Locator): Promise<void> {
		this.presses += 1;
		await button.click();
	}
	async choose(list: Locator, label: string): Promise<void> {
		this.presses += 1;
		await list.selectOption({ label });
	}
	/** Goes to an input, which is a press, and types. */
	async type(input: Locator, text: string): Promise<void> {
		await this.press(input);
		await this.page.keyboard.type(text);
	}
}

/** What is told beside an input. */
const toldAt = (input: Locator) =>
	input.evaluate((element) =>
		(element.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.filter((id) => id.endsWith('-faults'))
			.map((id) => document.getElementById(id)?.textContent ?? '')
			.join(' '),
	);

describe.each([
	['en-US', english],
	['fr-FR', french],
] as const)('in a browser that speaks %s', (locale, words) => {
	const { options, fieldLabels } = words;
	const own = options.ownSection;
	const bench = options.trySection;
	const before = (sentence: string) => sentence.split('{{')[0]!.trim();

	beforeAll(async () => {
		browser = await launchExtension({ locale });
	});
	afterEach(async () => {
		const page = await open('options.html');
		await page.evaluate(async () => {
			await chrome.runtime.sendMessage({ type: 'change', question: { startOver: true } });
		});
		await Promise.all(pages.map((one) => one.close()));
		pages = [];
	});
	afterAll(() => browser.close());

	test('a newcomer’s first check takes at most six presses and one sentence, and is seen on the portal in another tab', async () => {
		const portal = await browser.context.newPage();
		pages.push(portal);
		const form = await openForm(portal, { build: 'plain', language: locale === 'fr-FR' ? 'fr' : 'en' });
		const hints = await ShownHints.on(portal);
		await form.fill('city', 'Harborville');

		const page = await open('options.html');
		const person = new Person(page);
		await person.press(page.getByRole('link', { name: options.sections.own }));
		await person.choose(page.getByLabel(own.field, { exact: true }), fieldLabels.city);
		await person.choose(page.getByLabel(own.kind), own.kinds.noneOf);
		await person.type(page.getByLabel(own.listFor.noneOf), 'Harborville\nPort-Havre');
		await person.type(page.getByLabel(own.message, { exact: true }), 'Use the city of the register, not {match}.');
		await person.press(page.getByRole('button', { name: own.save }));
		await page.getByRole('list', { name: own.listLabel }).getByText('Use the city of the register').waitFor();
		expect(person.presses).toBeLessThanOrEqual(6);
		expect(await violations(page)).toEqual([]);

		await portal.bringToFront();
		await form.inputOf('city').focus();
		await expect.poll(() => hints.card()).toContain('Use the city of the register, not Harborville.');
		expect(await hints.card()).toContain(words.levelsSetBy.warning.person);

		await page.bringToFront();
		await page.getByRole('button', { name: options.remove }).click();
		await page.getByText(own.none).waitFor();
		await expect.poll(() => hints.text()).not.toContain('Use the city of the register');
	});

	test('the sentence that is proposed may stay: three presses', async () => {
		const page = await open('options.html');
		const person = new Person(page);
		await person.press(page.getByRole('link', { name: options.sections.own }));
		await person.type(page.getByLabel(own.listFor.words), 'test');
		await person.press(page.getByRole('button', { name: own.save }));
		const list = page.getByRole('list', { name: own.listLabel });
		await list.getByText(own.sentences.words).waitFor();
		expect(person.presses).toBe(3);

		await list.getByRole('button', { name: own.duplicate }).click();
		await page.getByLabel(own.field, { exact: true }).selectOption({ label: fieldLabels.city });
		await page.getByRole('button', { name: own.save }).click();
		await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
		await list.getByRole('button', { name: own.edit }).last().click();
		await page.getByLabel(own.level, { exact: true }).selectOption({ label: own.levels.off });
		await page.getByRole('button', { name: own.saveChanges }).click();
		await list.getByText(own.levels.off).waitFor();
		expect(await list.getByRole('listitem').count()).toBe(2);
	});

	test('a check is tried while it is written: the hint, or why there is none', async () => {
		const page = await open('options.html#own');
		await page.getByLabel(own.listFor.words).fill('test');
		const trial = page.getByRole('complementary', { name: own.try });
		await trial.getByLabel(fieldLabels.companyName, { exact: true }).fill('Testa SARL');
		await trial.getByText(own.silent.nothing).waitFor();
		await trial.getByLabel(fieldLabels.companyName, { exact: true }).fill('Test SARL');
		await trial.getByRole('article').getByText(own.sentences.words.replace('{match}', 'Test')).waitFor();
		await page.getByRole('button', { name: own.addCondition }).click();
		await trial.getByText(own.unfinished).waitFor();
		const values = page.getByLabel(own.conditionWords.replace('{{number}}', '1'));
		await values.fill('Frannce');
		await expect.poll(() => toldAt(values)).toContain('Frannce');
		await values.fill('france');
		await page.keyboard.press('Tab');
		expect(await values.inputValue()).toBe('FR');
		await values.fill('');
		await page.getByLabel(own.addCountry).selectOption('FR');
		const why = own.ifFalse.oneOf.replace('{{field}}', fieldLabels.country).replace('{{words}}', 'FR');
		await trial.getByText(why).waitFor();
		expect(await violations(page)).toEqual([]);
		await trial.getByLabel(fieldLabels.country).selectOption('FR');
		await trial.getByRole('article').waitFor();
		expect(await violations(page)).toEqual([]);
		await trial.getByRole('button', { name: own.keepTest }).click();
		await trial.getByText(own.tests_one.replace('{{count}}', '1')).waitFor();
		await page.getByRole('button', { name: own.save }).click();
		await page.getByRole('link', { name: options.sections.try, exact: true }).click();
		const expected = bench.asExpected.replace('{{passed}}', '1').replace('{{count}}', '1');
		await page.getByRole('list', { name: bench.tests }).getByText(expected).waitFor();
	});

	test('what is not in order is told beside its input, and nothing typed is lost meanwhile', async () => {
		const page = await open('options.html#own');
		const list = page.getByLabel(own.listFor.words);
		await page.getByRole('button', { name: own.save }).click();
		await expect.poll(() => toldAt(list)).toBe(own.faults.noWords);
		expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await violations(page)).toEqual([]);

		await list.fill('test');
		await expect.poll(() => toldAt(list)).toBe('');
		await page.getByText(own.more, { exact: true }).click();
		await page.getByLabel(own.link).fill('http://desk.example');
		await expect.poll(() => toldAt(page.getByLabel(own.link))).toContain(options.problem.format.link);
		await page.getByLabel(own.link).fill('');
		const message = page.getByLabel(own.message, { exact: true });
		await message.fill('Not in {contry}');
		await expect.poll(() => toldAt(message)).toContain('country');
		await message.fill('Not in {country}');
		await expect.poll(() => toldAt(message)).toBe('');

		await page.getByLabel(own.kind).selectOption({ label: own.kinds.replace });
		await page.getByLabel(own.swap).fill('Limited -> Ltd\nGmbh');
		await expect.poll(() => toldAt(page.getByLabel(own.swap))).toBe(own.faults.noPair.replace('{{line}}', '2'));
		await page.getByLabel(own.kind).selectOption({ label: own.kinds.pattern });
		const pattern = page.getByLabel(own.pattern, { exact: true });
		await pattern.fill('(?=a)');
		// Only the engine in the worker can tell.
		await expect.poll(() => toldAt(pattern)).toContain(before(options.problem.badPattern));
		await page.getByRole('button', { name: own.save }).click();
		await expect.poll(() => pattern.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await violations(page)).toEqual([]);

		const other = await open('options.html');
		await other.getByLabel(options.badgeNote).check();
		await page.getByRole('link', { name: options.sections.general }).click();
		await expect.poll(() => page.getByLabel(options.badgeNote).isChecked()).toBe(true);
		await page.getByRole('link', { name: options.sections.own }).click();
		expect(await pattern.inputValue()).toBe('(?=a)');
		await page.getByLabel(own.kind).selectOption({ label: own.kinds.words });
		expect(await list.inputValue()).toBe('test');
		expect(await message.inputValue()).toBe('Not in {country}');
	});

	test('the form and its JSON keep in step, and each fault of the JSON leads to its place', async () => {
		const page = await open('options.html#own');
		const list = page.getByLabel(own.listFor.words);
		await list.fill('test');
		await page.getByText(own.json, { exact: true }).first().click();
		const json = page.getByRole('textbox', { name: own.json });
		await expect.poll(() => json.inputValue()).toContain('"avoid": [\n\t\t"test"\n\t]');
		const written = JSON.parse(await json.inputValue());
		await json.fill(JSON.stringify({ ...written, field: 'city', avoid: ['one', 'two'] }, undefined, 1));
		await expect.poll(() => list.inputValue()).toBe('one\ntwo');
		await expect.poll(() => page.getByLabel(own.field, { exact: true }).inputValue()).toBe('city');
		await page.getByLabel(own.level, { exact: true }).selectOption({ label: own.levels.hint });
		await expect.poll(() => json.inputValue()).toContain('"level": "hint"');

		await json.fill(JSON.stringify({ ...written, feild: 'city' }, undefined, 1));
		await page.getByText(own.jsonOnly).waitFor();
		const place = page.getByRole('button', { name: before(own.place) });
		await place.click();
		const selected = () =>
			json.evaluate((element) => {
				const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
				return value.slice(selectionStart, selectionEnd);
			});
		expect(await selected()).toBe('"feild"');
		expect(await violations(page)).toEqual([]);
		await json.fill('{"id": ');
		await page.getByText(own.jsonUnread).waitFor();
		await place.waitFor();
		await page.getByRole('button', { name: own.toForm }).click();
		expect(await list.inputValue()).toBe('one\ntwo');
	});

	test('a word list serves several checks, and all of it can be written as JSON', async () => {
		const page = await open('options.html#own');
		await page.getByRole('button', { name: own.addList }).click();
		await page.getByLabel(own.listName).fill('Placeholder words');
		await page.getByRole('button', { name: own.saveList }).click();
		await expect.poll(() => toldAt(page.getByLabel(own.listWords))).toBe(own.faults.noWords);
		await page.getByLabel(own.listWords).fill('test\ntbd');
		await page.getByRole('button', { name: own.saveList }).click();
		const lists = page.getByRole('list', { name: own.lists });
		await lists.getByText('placeholder-words').waitFor();
		await page.getByLabel(own.listFrom).selectOption('placeholder-words');
		await page.getByRole('button', { name: own.save }).click();
		await expect.poll(() => lists.getByRole('button', { name: options.remove }).isDisabled()).toBe(true);

		await page.getByText(own.allJson, { exact: true }).first().click();
		const json = page.getByRole('textbox', { name: own.allJson });
		const written = await json.inputValue();
		expect(JSON.parse(written)).toMatchObject({ dictionaries: { 'placeholder-words': ['test', 'tbd'] } });
		await json.fill(written.replace('"words"', '"word"'));
		await page.getByRole('button', { name: before(own.place) }).waitFor();
		await expect.poll(() => page.getByRole('button', { name: own.saveJson }).isDisabled()).toBe(true);
		expect(await violations(page)).toEqual([]);
		await json.fill(written.replace('"tbd"', '"tbd",\n"n/a"'));
		await page.getByRole('button', { name: own.saveJson }).click();
		await lists.getByText(own.wordCount_other.replace('{{count}}', '3')).waitFor();
		await page.getByRole('button', { name: options.undo }).click();
		await lists.getByText(own.wordCount_other.replace('{{count}}', '2')).waitFor();
	});

	test('the bench judges a record by the real engine and says what became of each rule', async () => {
		const page = await open('options.html#try');
		await page.getByText(bench.nothingFilled).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: bench.example }).click();
		const acronym = words.rules['company-name-acronym'].title;
		await page.getByRole('article').getByText(acronym, { exact: true }).waitFor();
		const trace = page.getByRole('list', { name: bench.trace });
		await trace.getByText(bench.became.said).first().waitFor();
		expect(await trace.getByText(bench.became.nothing).count()).toBe(0);
		await page.getByLabel(before(bench.withSilent)).check();
		await trace.getByText(bench.became.nothing).first().waitFor();
		await page.getByLabel(before(bench.withSilent)).uncheck();
		expect(await violations(page)).toEqual([]);

		await page.getByLabel(bench.against).selectOption('withPack');
		const pack = page.getByRole('textbox', { name: bench.packText });
		const example = readFileSync('docs/packs/woodgrove-desk.json', 'utf8');
		await pack.fill(example.replace('"format": 1', '"format": 1,\n\t"formt": 1'));
		await page.getByText(bench.notTried).waitFor();
		await page.getByRole('button', { name: before(own.place) }).waitFor();
		expect(await violations(page)).toEqual([]);
		await pack.fill(example);
		const tests = page.getByRole('list', { name: bench.tests });
		await tests.getByText(bench.asExpected.replace('{{passed}}', '24').replace('{{count}}', '24')).waitFor();

		const [first] = JSON.parse(example).checks;
		const skipped = {
			...first,
			id: 'elsewhere',
			when: [{ field: 'country', oneOf: ['BE', 'LU'] }],
			tests: { pass: [{ country: 'BE', [first.field]: '' }], fail: [] },
		};
		const { locked: _, ...others } = JSON.parse(example);
		await pack.fill(JSON.stringify({ ...others, checks: [{ ...skipped, kind: 'required' }] }));
		const why = own.ifFalse.oneOf.replace('{{field}}', fieldLabels.country).replace('{{words}}', 'BE, LU');
		await trace.getByText(bench.became.skipped.replace('{{why}}', why)).waitFor();
		await tests.getByText(bench.asExpected.replace('{{passed}}', '0').replace('{{count}}', '1')).waitFor();
		await tests.getByText(bench.shouldBeSilent.replace('{{check}}', 'elsewhere')).waitFor();
		expect(await violations(page)).toEqual([]);

		await page.getByLabel(bench.against).selectOption('asNow');
		await page.getByLabel(bench.language).selectOption('en');
		await page.getByRole('article').getByText(english.rules['company-name-acronym'].title, { exact: true }).waitFor();
		await page.getByLabel(bench.search).fill('postal-code-shape');
		await expect.poll(() => trace.getByRole('listitem').count()).toBe(1);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

test.runIf(firefoxPath)('in Firefox both sections come when they are opened, and the check is tried', async () => {
	const uuid = 'c1a0f0e2-5b8e-4d5e-9a43-7d1b5f6a0b11';
	const firefox = await launchFirefox({
		'extensions.webextensions.uuids': JSON.stringify({ 'faircopy@faircopy.example': uuid }),
	});
	try {
		const page = await firefox.newPage();
		// The page comes, and Puppeteer is not told of it.
		await page.goto(`moz-extension://${uuid}/options.html#own`, { timeout: 2000 }).catch(() => undefined);
		await page.waitForFunction(() => location.protocol === 'moz-extension:');
		const words = (await page.waitForSelector('.own-inputs textarea'))!;
		await words.type('test');
		await (await page.$('.own-trial input'))!.type('Test SARL');
		await page.waitForSelector('.own-trial article');
		await (await page.$('nav a[href="#try"]'))!.click();
		await (await page.waitForSelector('.bench-record button'))!.click();
		await page.waitForSelector('.bench-findings article');
	} finally {
		await firefox.close();
	}
});
