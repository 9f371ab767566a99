import { browser } from 'wxt/browser';

/** Whether the browser gives access to pages that these patterns match: a person can take it back at any time. */
export function hasAccess(patterns: readonly string[]): Promise<boolean> {
	return browser.permissions.contains({ origins: [...patterns] });
}

/** Asks the person for that access, in the press itself: the browser shows its own question. Answers what they said. */
export function askForAccess(patterns: readonly string[]): Promise<boolean> {
	return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}
