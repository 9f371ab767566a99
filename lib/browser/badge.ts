import { browser } from 'wxt/browser';

/** Shows the number of open hints on the extension's icon, in one tab. Answers whether it could. */
export async function showCount(tabId: number | undefined, open: number): Promise<boolean> {
	if (tabId === undefined) return false;
	await browser.action.setBadgeText({ tabId, text: open > 0 ? String(open) : '' });
	await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5c57' });
	return true;
}
