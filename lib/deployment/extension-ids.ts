/** Under which id each browser knows the extension; a browser without an id gets no file. */
export interface ExtensionIds {
	/** Google Chrome and Chromium: the Chrome Web Store's, 32 letters from a to p. */
	chrome?: string | undefined;
	/** Microsoft Edge: that of Edge Add-ons, or Chrome’s where Edge installs from the Chrome Web Store. */
	edge?: string | undefined;
	firefox?: string | undefined;
}

/** Firefox’s id stands in the manifest (`wxt.config.ts` takes it from here). */
export const firefoxExtensionId = 'faircopy@faircopy.example';

/**
 * The ids that are known before an administrator says more. The stores give Chrome’s and Edge’s when the extension is
 * first published: they belong here then. Until then a page can offer the browser's own `runtime.id`.
 */
export const knownExtensionIds: ExtensionIds = { firefox: firefoxExtensionId };

const chromium = /^[a-p]{32}$/;
/** Mozilla's form: an e-mail-like name or a GUID in braces. */
const gecko = /^(?:[\w.-]*@[\w.-]+|\{[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}\})$/;

/** Whether a text can be the extension's id in this browser. */
export function isExtensionId(browser: keyof ExtensionIds, text: string): boolean {
	return (browser === 'firefox' ? gecko : chromium).test(text);
}

/** Chrome and Edge, wherever both read the same. */
export const chromiumBrowsers = ['chrome', 'edge'] as const;
export type ChromiumBrowser = (typeof chromiumBrowsers)[number];
/** As people call them. */
export const browserNames: Readonly<Record<ChromiumBrowser, string>> = {
	chrome: 'Google Chrome',
	edge: 'Microsoft Edge',
};

/** The ids of Chrome and Edge that are given. */
export function chromiumIds(ids: ExtensionIds): [ChromiumBrowser, string][] {
	return chromiumBrowsers.flatMap((browser) => {
		const id = ids[browser];
		return id ? [[browser, id] as [ChromiumBrowser, string]] : [];
	});
}
