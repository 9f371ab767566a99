import { launchExtension } from './test/e2e/browser.ts';
const [, , path = 'options.html#deployment', out = 'dep', width = '1366'] = process.argv;
for (const locale of ['en-US', 'fr-FR']) {
	const browser = await launchExtension({ locale, viewport: { width: Number(width), height: 768 } });
	const page = await browser.context.newPage();
	page.on('pageerror', (e) => console.log('pageerror', e.message));
	await page.goto(browser.extensionPage('options.html'));
	await page.evaluate(async () => {
		const c = (globalThis as any).chrome;
		await c.runtime.sendMessage({ type: 'change', question: { rule: 'post-office-box', level: 'off' } });
		await c.runtime.sendMessage({
			type: 'change',
			question: {
				pack: JSON.stringify({
					format: 1,
					id: 'desk',
					version: '1.2.0',
					name: { en: 'Woodgrove desk', fr: 'Bureau Woodgrove' },
					owner: 'desk@woodgrove.example',
					levels: { 'company-name-*': 'hint' },
					checks: [{ id: 'a', kind: 'required', field: 'city', message: { en: 'A city.' } }],
				}),
			},
		});
	});
	await page.goto(browser.extensionPage(path));
	await page.reload();
	await page.waitForTimeout(1200);
	await page.screenshot({ path: `/tmp/${out}-${locale}.png`, fullPage: true });
	console.log(
		locale,
		await page.evaluate(() => [document.documentElement.scrollWidth, document.body.innerText.length]),
	);
	await browser.close();
}
