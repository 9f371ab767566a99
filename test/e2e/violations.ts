import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on a page, in one line each. */
export async function violations(page: Page): Promise<string[]> {
	// The pages' own policy lets no foreign script in; the protocol evaluates beside it.
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe: runner } = globalThis as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const found = await runner.run();
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	});
}
