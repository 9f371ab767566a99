import { browser, type Browser } from 'wxt/browser';
import type { WorkerRequest } from '../wire/request.ts';
import type { WorkerMessages } from '../wire/messages.ts';

/** The origin of the portal: the only pages beside our own that may ask. */
const portalOrigin = 'https://partner.microsoft.com';

/** Whether the message comes from this extension: from its own pages, or from its script on the portal. */
export function isKnownSender(sender: Browser.runtime.MessageSender, ownId: string, ownOrigin: string): boolean {
	return sender.id === ownId && (sender.origin === ownOrigin || sender.origin === portalOrigin);
}

/**
 * Answers the messages of our own pages and scripts. `read` tells whether a message is one that the worker knows; any
 * other, and any message from another sender, is left without an answer. `answer` is told the tab that asks.
 */
export function serveWorker(
	read: (message: unknown) => WorkerRequest | undefined,
	answer: (
		request: WorkerRequest,
		tabId: number | undefined,
	) => Promise<WorkerMessages[keyof WorkerMessages]['answer']>,
): void {
	const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
	const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
		const request = isKnownSender(sender, browser.runtime.id, ownOrigin) ? read(message) : undefined;
		return request && answer(request, sender.tab?.id);
	};
	browser.runtime.onMessage.addListener(listener as never);
}
