import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import type { HintsState } from '../../lib/form/hints-state.ts';
import { openForm, portalAddress, type PortalForm } from '../portal/drive.ts';
import { askHints, type ExtensionBrowser, launchExtension } from './browser.ts';
import { ShownHints } from './shown-hints.ts';

const acronym = english.rules['company-name-acronym'].title;

let browser: ExtensionBrowser;
beforeAll(async () => {
	browser = await launchExtension();
});
afterAll(() => browser.close());

/** The form on a page that does `work` in its own world before anything is typed. */
async function opened(work: string): Promise<{ page: Page; form: PortalForm; hints: ShownHints }> {
	const page = await browser.context.newPage();
	const form = await openForm(page, { build: 'plain' });
	await page.evaluate(work);
	return { page, form, hints: await ShownHints.on(page) };
}

/** What hostile observers begin with: the company's field, and a way to answer every mutation of a node. */
const begin = `
	const field = document.querySelector('input');
	const answer = (target, options, act) => new MutationObserver(() => act()).observe(target, options);
`;

/** What it removes cannot be shown: the popup still lists the hints. */
const removing = 'removes whatever is not its own';

/** The titles of the hints that the popup would list for a page. */
async function listedInPopup(page: Page): Promise<string[]> {
	const { open } = (await askHints(page, { type: 'state', question: {} })) as HintsState;
	return open.map(({ title }) => title);
}

/** Pages whose own observers work against ours. Each runs in the page's own world. */
const observers: Record<string, string> = {
	'takes every description away': `
		for (const one of document.querySelectorAll('input'))
			answer(one, { attributeFilter: ['aria-describedby'] }, () => one.removeAttribute('aria-describedby'));`,
	'writes its own description': `
		for (const one of document.querySelectorAll('input'))
			answer(one, { attributeFilter: ['aria-describedby'] }, () => {
				if (one.getAttribute('aria-describedby') !== 'mine') one.setAttribute('aria-describedby', 'mine');
			});`,
	'empties the descriptions by reference': `
		for (const one of document.querySelectorAll('input'))
			answer(one, { attributes: true }, () => { if (one.ariaDescribedByElements?.length) one.ariaDescribedByElements = []; });`,
	[removing]: `
		answer(document.documentElement, { childList: true }, () => {
			for (const one of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(one.tagName)) one.remove();
		});`,
	'moves whatever is not its own': `
		answer(document.documentElement, { childList: true }, () => {
			for (const one of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(one.tagName)) document.body.append(one);
		});`,
	'hides whatever is not its own': `
		answer(document.documentElement, { childList: true }, () => {
			for (const one of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(one.tagName)) one.hidden = !one.hidden;
		});`,
	'turns the reading direction at every change': `
		answer(document.documentElement, { childList: true }, () => { document.body.dir = document.body.dir === 'rtl' ? 'ltr' : 'rtl'; });`,
	'moves the field at every change': `
		let at = 0;
		answer(document.documentElement, { childList: true }, () => { field.style.marginLeft = (at = (at + 7) % 50) + 'px'; });`,
	'resizes the field whenever it is resized': `
		new ResizeObserver(() => { field.style.width = 200 + Math.random() * 100 + 'px'; }).observe(field);`,
	'rewrites every label at every change': `
		let times = 0;
		answer(document.documentElement, { childList: true }, () => {
			for (const one of document.querySelectorAll('label')) one.setAttribute('data-times', String(times += 1));
		});`,
	'sets an attribute that we watch two thousand times': `
		const label = document.querySelector('label');
		let rounds = 0;
		answer(label, { attributes: true }, () => { if ((rounds += 1) < 2000) label.setAttribute('lang', 'x' + rounds); });
		setTimeout(() => label.setAttribute('lang', 'x'));`,
	'answers every message and event that it can hear': `
		addEventListener('message', (event) => { if (event.data !== 'pong') postMessage('pong', '*'); });
		for (const type of ['focusin', 'input', 'change']) document.addEventListener(type, (event) => {
			if (event.isTrusted) event.target.dispatchEvent(new Event(type, { bubbles: true }));
		});`,
};

describe('a page that', () => {
	test.each(Object.entries(observers))('%s is not frozen, and what is typed stays', async (kind, work) => {
		const { page, form, hints } = await opened(`(() => {${begin}${work}})()`);
		await form.fill('companyName', 'NWTC');
		await form.inputOf('city').focus();
		await form.fill('city', 'Redmond');
		// The tab still answers, and so do the hints.
		expect(await page.evaluate('1 + 1')).toBe(2);
		if (kind === removing) await expect.poll(() => listedInPopup(page)).toContain(acronym);
		else await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(acronym));
		expect(await form.shown('companyName')).toBe('NWTC');
		expect(await form.shown('city')).toBe('Redmond');
		await page.close();
	});
});

/** Every property of a form that could be read of it, by its name in the interfaces that a form has. */
const clobbered = [
	'parentNode parentElement childNodes children firstChild lastChild firstElementChild lastElementChild nextSibling',
	'previousSibling nextElementSibling previousElementSibling localName tagName nodeName nodeType nodeValue textContent',
	'innerText innerHTML outerHTML namespaceURI prefix id className classList slot attributes shadowRoot assignedSlot',
	'isConnected ownerDocument baseURI getRootNode contains compareDocumentPosition isSameNode isEqualNode hasChildNodes',
	'getAttribute hasAttribute setAttribute removeAttribute toggleAttribute getAttributeNames hasAttributes closest matches',
	'querySelector querySelectorAll getElementsByTagName getElementsByClassName getBoundingClientRect getClientRects',
	'checkVisibility scrollIntoView offsetHeight offsetWidth offsetParent clientWidth clientHeight scrollTop style dataset',
	'hidden title lang dir tabIndex focus blur click addEventListener removeEventListener dispatchEvent append prepend',
	'remove replaceWith insertBefore appendChild elements length labels',
].join(' ');
const names = clobbered.split(' ');

describe('a form with a control named', () => {
	test(`${names.length} properties in turn is read as any other, and never frozen`, async () => {
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain' });
		const hints = await ShownHints.on(page);
		expect(names.length).toBeGreaterThanOrEqual(75);
		await form.fill('companyName', 'NWTC');
		await expect.poll(() => hints.markers()).toContainEqual(expect.stringContaining(acronym));
		const silent: string[] = [];
		for (const name of names) {
			// No marker of the name before may be taken for this one's.
			await page.evaluate(() => {
				const shown = Document.prototype.querySelector.call(document, '[data-clobbered], main')!;
				Element.prototype.remove.call(shown);
				Object.assign(globalThis, { shown });
			});
			await expect.poll(() => hints.markers()).toEqual([]);
			// Controls that nobody has seen yet: a copy keeps what was typed.
			await page.evaluate((wanted) => {
				const { shown } = globalThis as unknown as { shown: Element };
				const main = Element.prototype.matches.call(shown, 'main')
					? shown
					: Element.prototype.querySelector.call(shown, 'main')!;
				const wrapper = document.createElement('form');
				wrapper.setAttribute('data-clobbered', '');
				const control = document.createElement('input');
				control.type = 'hidden';
				control.name = wanted;
				wrapper.append(main.cloneNode(true));
				Element.prototype.append.call(wrapper, control);
				document.body.append(wrapper);
			}, name);
			const isTold = await expect
				.poll(() => hints.markers(), { timeout: 4000 })
				.toContainEqual(expect.stringContaining(acronym))
				.then(
					() => true,
					() => false,
				);
			if (!isTold) silent.push(name);
		}
		expect(silent).toEqual([]);
		await page.close();
	}, 300_000);
});

describe('a worker that fails to bring our scripts', () => {
	test('is asked again, for the hints and for what draws them, until both are there', async () => {
		const own = await launchExtension();
		try {
			const refused = await own.refuseScripts(3);
			const page = await own.context.newPage();
			await page.goto(portalAddress({ name: 'form' }, { build: 'plain' }));
			const hints = await ShownHints.on(page);
			await expect.poll(() => hints.pill(), { timeout: 20_000 }).toBeDefined();
			expect(await refused()).toEqual([0, 0]);
		} finally {
			await own.close();
		}
	}, 60_000);
});

/** How often the worker is stopped while the form opens: a few times in every run, 60 times where it is asked for. */
const rounds = Number(process.env.FAIRCOPY_ROUNDS ?? 12);

describe('a worker that is stopped while the form opens', () => {
	test(`brings the hints all the same, ${rounds} times`, async () => {
		const silent: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const page = await browser.context.newPage();
			const session = await browser.context.newCDPSession(page);
			await session.send('ServiceWorker.enable');
			const opening = page.goto(portalAddress({ name: 'form' }, { build: 'plain' }), { waitUntil: 'commit' });
			// Before, while and after the page comes: one moment a round.
			for (let stops = 0; stops <= round % 4; stops += 1) {
				if (stops > 0) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))).catch(() => {});
				await session.send('ServiceWorker.stopAllWorkers');
			}
			await opening;
			const hints = await ShownHints.on(page);
			const isThere = await expect
				.poll(() => hints.pill(), { timeout: 20_000 })
				.toBeDefined()
				.then(
					() => true,
					() => false,
				);
			if (!isThere) silent.push(round);
			await page.close();
		}
		expect(silent).toEqual([]);
	}, 600_000);
});
