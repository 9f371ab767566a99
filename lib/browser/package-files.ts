import { browser } from 'wxt/browser';

/** Reads one of the package's own JSON files; `path` is relative to the package. */
export async function packageFile(path: string): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(`/${path}` as never));
	return response.json();
}
