import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { openForm, openFormDirectly, portalAddress } from '../portal/drive.ts';
import { routePortal } from '../portal/server.ts';
import { builds } from '../portal/shared/options.ts';
import { chromiumPath, quietArguments } from './browser.ts';

/** The stand-in portal by itself, so that a broken stand-in can be told from a broken extension. */
const record: CustomerRecord = {
	country: 'CA',
	companyName: 'Boulangerie Tremblay et Filles inc.',
	domain: 'boulangerietremblay',
	addressLine1: '1250 rue Sherbrooke Ouest',
	city: 'Montréal',
	state: 'QC',
	postalCode: 'H3G 1H8',
	firstName: 'Hélène',
	lastName: 'Tremblay',
	email: 'helene@boulangerietremblay.example',
	phoneNumber: '+1 514 555 0142',
	agreementAcceptance: 'hasAccepted',
	dateAgreed: '2026-11-03',
	agreementLastName: 'Gagnon',
};

let browser: Browser;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments] });
});

afterAll(() => browser?.close());

describe.each(builds)('stand-in portal, %s', (build) => {
	it.each([
		{ language: 'en', steps: 'subscriptions' },
		{ language: 'fr', steps: 'review' },
	] as const)('walks from the list to Done in $language with $steps', async ({ language, steps }) => {
		const context = await browser.newContext();
		await routePortal(context);
		const hosts = new Set<string>();
		const complaints: string[] = [];
		context.on('request', (request) => hosts.add(new URL(request.url()).host));
		context.on('console', (message) => complaints.push(message.text()));
		const page = await context.newPage();
		const form = await openForm(page, { build, language, steps, era: 'older', reseller: true });
		await form.fillAll(record);
		expect(await form.shown('state')).toBe(language === 'fr' ? 'Québec' : 'Quebec');
		// The page proposes the primary contact by itself.
		expect(await form.shown('agreementFirstName')).toBe('Hélène');

		const toReview = async (): Promise<void> => {
			await form.next();
			if (steps === 'subscriptions') await form.next();
		};
		await toReview();
		await form.update();
		expect(await form.shown('companyName')).toBe(record.companyName);
		await toReview();
		expect(await page.getByText('1250 rue Sherbrooke Ouest').count()).toBe(1);
		await form.submit();
		expect(await form.password()).not.toBe('');
		await form.done();
		expect([...hosts]).toEqual(['partner.microsoft.com']);
		expect(complaints).toEqual([]);
		await context.close();
	});

	it('asks for the registration number in India only, and has a list of states in Canada only', async () => {
		const context = await browser.newContext();
		await routePortal(context);
		const form = await openFormDirectly(await context.newPage(), { build, prefix: '/fr-fr', language: 'fr' });
		await form.fill('country', 'IN');
		await form.fill('organizationRegistrationNumber', 'AAACB1234F');
		await form.fill('country', 'CA');
		expect(await form.inputOf('organizationRegistrationNumber').count()).toBe(0);
		await form.fill('state', 'NS');
		await form.fill('country', 'FR');
		await form.fill('state', 'Bretagne');
		expect(await form.shown('state')).toBe('Bretagne');
		await context.close();
	});

	it('has other pages', async () => {
		const context = await browser.newContext();
		await routePortal(context);
		const page = await context.newPage();
		const tenant = '5f0c1d7e-2b64-4b1f-9a53-7c0e8d21a6f4';
		const headings = [];
		for (const name of ['home', 'list', 'granular', 'account'] as const) {
			await page.goto(portalAddress(name === 'account' ? { name, tenant } : { name }, { build }));
			headings.push(await page.getByRole('heading', { level: 1 }).textContent());
		}
		expect(headings).toEqual(['Partner Center', 'Customer List', 'Granular administration', 'Account']);
		await context.close();
	});
});
