/** Gives a shadow tree of ours its style, whatever the page's policy says of inline styles. */
export function adoptStyle(root: ShadowRoot, css: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Firefox before bug 1751346: a content script may not adopt a sheet.
		root.append(Object.assign(document.createElement('style'), { textContent: css }));
	}
}
