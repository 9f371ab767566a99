import { browser } from 'wxt/browser';
import type { BroughtScript } from '../wire/worker-questions.ts';

/** Brings one of our scripts into a tab. Answers whether the page let it in. */
export async function bringInto(tabId: number, script: BroughtScript): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
		return true;
	} catch {
		return false;
	}
}

/**
 * Starts the gate in portal tabs that were open before the extension was installed or updated. Tabs are found by the
 * host permission alone; a tab that cannot be reached is left as it is.
 */
export async function startInOpenTabs(): Promise<void> {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	if (!script?.js || !script.matches) return;
	const tabs = await browser.tabs.query({ url: script.matches });
	await Promise.allSettled(
		tabs.flatMap(({ id }) =>
			id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: script.js as never })],
		),
	);
}
