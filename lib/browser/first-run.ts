import { browser } from 'wxt/browser';

/** Opens the page that says what Faircopy does, unless the administrator's policy says no. */
export async function openFirstRunPage(): Promise<void> {
	// Firefox throws where no policy is set.
	const { disableFirstRunPage } = await browser.storage.managed
		.get('disableFirstRunPage')
		.catch(() => ({ disableFirstRunPage: false }));
	if (disableFirstRunPage !== true) await openWelcomePage();
}

/** Opens the settings. */
export async function openSettings(): Promise<void> {
	await browser.runtime.openOptionsPage();
}

/** Opens the page that says what Faircopy does, what it may do and what it never does. */
export async function openWelcomePage(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
