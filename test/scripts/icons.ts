import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath, quietArguments } from '../e2e/browser.ts';

// Draws public/icon/*.png from store/icon.svg: `CHROMIUM_PATH=… npx tsx test/scripts/icons.ts`.

const svg = readFileSync(new URL('../../store/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments] });
for (const size of [16, 32, 48, 96, 128]) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
	const picture = await page.screenshot({ omitBackground: true });
	writeFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url), picture);
	await page.close();
}
await browser.close();
