import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { openForm, portalAddress } from '../portal/drive.ts';
import { launchExtension } from './browser.ts';
import { addressesIn, isOutside } from './network-log.ts';
import { ShownHints } from './shown-hints.ts';

const folder = mkdtempSync(join(tmpdir(), 'faircopy-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the network', () => {
	test('is asked for nothing but the page’s own files, from opening the form to Done', async () => {
		const log = join(folder, 'with.json');
		const browser = await launchExtension({ args: [`--log-net-log=${log}`] });
		const requested: string[] = [];
		browser.context.on('request', (request) => requested.push(request.url()));
		const page = await browser.context.newPage();
		const form = await openForm(page, { build: 'plain' });
		const hints = await ShownHints.on(page);
		await form.fillAll({
			country: 'US',
			companyName: 'NWTC',
			domain: 'nwtc',
			addressLine1: '1200 Main Street',
			city: 'Redmond',
			state: 'WA',
			postalCode: '98052',
			firstName: 'Maria',
			lastName: 'Keller',
			email: 'maria.keller@nwtc.us',
			phoneNumber: '(202) 224-3121',
			agreementAcceptance: 'willAccept',
		});
		await expect
			.poll(() => hints.markers())
			.toContainEqual(expect.stringContaining(english.rules['company-name-acronym'].title));
		await form.next();
		await form.submit();
		await form.done();
		await page.goto(browser.extensionPage('practice.html?example'));
		await page.getByRole('heading', { level: 1 }).waitFor();
		await browser.close();

		const pagesOwn = requested.filter(isOutside);
		expect(pagesOwn.length).toBeGreaterThan(0);
		expect(
			pagesOwn.filter((address) => new URL(address).origin !== new URL(portalAddress({ name: 'list' })).origin),
		).toEqual([]);
		// The page's own requests are answered before they reach the network stack: whatever is in its log is somebody else's.
		expect(addressesIn(log).filter(isOutside)).toEqual([]);
	});

	test('is logged where a page does ask: the proof above can fail', async () => {
		const log = join(folder, 'without.json');
		const browser = await launchExtension({ args: [`--log-net-log=${log}`] });
		const page = await browser.context.newPage();
		await page.goto('data:text/html,<title>A page</title>');
		await page.evaluate(() => fetch('https://somebody.example/').catch(() => undefined));
		await browser.close();
		expect(addressesIn(log)).toContain('https://somebody.example/');
	});
});
