/// <reference types="chrome" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { openForm, type PortalForm } from '../portal/drive.ts';
import { builds } from '../portal/shared/options.ts';
import { type ExtensionBrowser, launchExtension } from './browser.ts';
import { HintsWorld } from './hints-world.ts';
import { hasClass, ShownHints } from './shown-hints.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeAnswer {
	violations: string[];
	/** Text whose contrast with what lies under it is below 4.5 : 1: inside a popover axe cannot tell (it answers so). */
	pale: string[];
	/** How many nodes of ours it looked at: an axe that sees nothing finds nothing. */
	looked: number;
}

/**
 * What axe-core finds in our nodes. It runs in the content script's own world, in which our closed roots are shown to
 * it as open ones: what ships is looked at, not a copy, and the page notices nothing.
 */
async function looked(world: HintsWorld): Promise<AxeAnswer> {
	await world.evaluate(`globalThis.axe || (() => {${axe}})(); 0`);
	return (await world.evaluate(`(async () => {
		for (const host of document.querySelectorAll('[data-faircopy]')) {
			const root = chrome.dom.openOrClosedShadowRoot(host);
			if (root) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
		}
		const { violations, passes } = await axe.run({ include: [['[data-faircopy]']] });
		const luminance = (colour) => {
			const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number)
				.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const ground = (element) => {
			const { backgroundColor } = getComputedStyle(element);
			if (!/, 0\\)$/.test(backgroundColor)) return backgroundColor;
			return element.parentElement ? ground(element.parentElement) : 'rgb(255, 255, 255)';
		};
		const texts = [...document.querySelectorAll('[data-faircopy]')]
			.flatMap((host) => [...chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('*') ?? []])
			.filter((one) => one.checkVisibility() && !one.closest('.spoken, style')
				&& [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
		const pale = texts.flatMap((one) => {
			const [dark, light] = [getComputedStyle(one).color, ground(one)].map(luminance).toSorted((a, b) => a - b);
			const ratio = (light + 0.05) / (dark + 0.05);
			return ratio < 4.5 ? [one.textContent + ' ' + ratio.toFixed(2)] : [];
		});
		return {
			pale,
			violations: violations.map(({ id, nodes }) =>
				id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join('\\n')),
			looked: new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => String(target)))).size,
		};
	})()`)) as AxeAnswer;
}

let browser: ExtensionBrowser;
let page: Page;
let form: PortalForm;
let hints: ShownHints;
let world: HintsWorld;

beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.context.newPage();
});
afterEach(() => page.close());

/** Opens the form with an acronym as company name, and a postal code that a fix is certain of. */
async function openFaulty(language: 'en' | 'fr', build: (typeof builds)[number] = 'plain'): Promise<void> {
	form = await openForm(page, { build, language });
	world = await HintsWorld.on(page);
	hints = await ShownHints.on(page);
}

async function fillFaulty(): Promise<void> {
	await form.fill('country', 'CA');
	await form.fill('companyName', 'NWTC');
	await form.fill('postalCode', 'k1a0b1');
	await expect.poll(() => hints.markersOfPage()).toHaveLength(3);
}

async function openCard(): Promise<void> {
	await form.inputOf('companyName').focus();
	await expect.poll(() => hints.card()).toBeDefined();
}

describe.each([
	['en', english],
	['fr', french as unknown as typeof english],
] as const)('axe-core finds nothing in %s', (language, words) => {
	const states: Record<string, () => Promise<void>> = {
		'on the note for existing customers': async () => {
			await expect.poll(() => hints.text()).toContain(words.interface.existingTitle);
		},
		'on the form with hints': fillFaulty,
		'on an open card': async () => {
			await fillFaulty();
			await openCard();
		},
		'on a card with a fix': async () => {
			await fillFaulty();
			await form.inputOf('postalCode').focus();
			await expect.poll(() => hints.card()).toContain('K1A 0B1');
		},
		'on the reason of a hint': async () => {
			await fillFaulty();
			await openCard();
			await hints.pressButton(words.interface.why);
			await expect.poll(() => hints.card()).toContain(words.interface.source);
		},
		'on the further choices of a hint': async () => {
			await fillFaulty();
			await openCard();
			await hints.pressButton(words.interface.more);
			await expect.poll(() => hints.card()).toContain(words.interface.ruleOff);
		},
		'on the open summary': async () => {
			await fillFaulty();
			await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
			await expect.poll(() => hints.text()).toContain(words.interface.trust);
		},
		'on the paused hints': async () => {
			await fillFaulty();
			await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
			await hints.press(({ tag, text }) => tag === 'summary' && text === words.interface.pauseMenu);
			await hints.pressButton(words.interface.pause);
			await expect.poll(() => hints.pill()).toBe(words.interface.paused);
			await hints.press(({ attributes }) => hasClass(attributes, 'pill'));
			await expect.poll(() => hints.text()).toContain(words.interface.resume);
		},
		'in a window of 320 px': async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			await fillFaulty();
			await openCard();
		},
		'with forced colours': async () => {
			await page.emulateMedia({ forcedColors: 'active' });
			await fillFaulty();
			await openCard();
		},
		'on a dark page': async () => {
			await page.addStyleTag({ content: 'body, fieldset { background: #1b1a19; color: #fff }' });
			await fillFaulty();
			await openCard();
		},
	};

	test.each(Object.keys(states))('%s', async (name) => {
		await openFaulty(language);
		await states[name]!();
		const { violations, pale, looked: nodes } = await looked(world);
		expect(violations).toEqual([]);
		expect(pale).toEqual([]);
		expect(nodes).toBeGreaterThan(3);
	});
});

describe.each(builds)('on the %s portal', (build) => {
	test('a hint is part of the description of its field, for as long as it stands', async () => {
		await openFaulty('en', build);
		await form.fill('country', 'US');
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toHaveLength(2);
		const session = await page.context().newCDPSession(page);
		const description = async () => {
			const { nodes } = await session.send('Accessibility.getFullAXTree');
			const field = nodes.find(
				({ role, name }) => role?.value === 'textbox' && String(name?.value).startsWith(form.labelOf('companyName')),
			);
			return String(field?.description?.value ?? '');
		};
		await expect.poll(description).toContain('“NWTC”');
		await form.fill('companyName', 'Harbour Oak Trading LLC');
		await expect.poll(description).not.toContain('“NWTC”');
	});

	test('the keyboard alone opens a hint, answers it, and comes back to where it was', async () => {
		await openFaulty('en', build);
		await form.fill('country', 'US');
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toHaveLength(2);
		const [worker] = browser.context.serviceWorkers();
		const press = (to: string) =>
			worker!.evaluate(async (where) => {
				const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
				return chrome.tabs.sendMessage(tab!.id!, { type: 'go', question: { to: where } });
			}, to);
		const inOurs = () =>
			world.evaluate(`(() => {
				const host = document.activeElement?.closest('[data-faircopy]');
				return host ? chrome.dom.openOrClosedShadowRoot(host).activeElement?.textContent ?? '' : '';
			})()`);

		await form.inputOf('domain').focus();
		expect(await press('next')).toBe(true);
		await expect.poll(() => hints.card()).toBeDefined();
		await press('previous');
		await expect.poll(() => hints.card()).toContain(english.rules['company-name-acronym'].title);
		await page.keyboard.press('ArrowLeft');
		expect(await press('open')).toBe(true);
		await expect.poll(inOurs).toBe(english.interface.documentSaysSo);
		await page.keyboard.press('Tab');
		await expect.poll(inOurs).toBe(english.interface.why);
		await page.keyboard.press('Enter');
		await expect.poll(() => hints.card()).toContain(english.interface.source);
		await page.keyboard.press('Escape');
		await expect.poll(() => hints.card()).toBeUndefined();
		const caret = await form
			.inputOf('companyName')
			.evaluate((input) => [
				(input.getRootNode() as Document | ShadowRoot).activeElement === input,
				(input as HTMLInputElement).selectionStart,
			]);
		expect(caret).toEqual([true, 3]);

		await press('open');
		await press('open');
		await expect.poll(inOurs).toBe(english.interface.documentSaysSo);
		await page.keyboard.press('Enter');
		await expect.poll(() => hints.markers()).toHaveLength(1);
	});
});
