import { browser, type Browser } from 'wxt/browser';
import { type Asker, readQuestion, type WorkerHandlers } from '../wire/worker-questions.ts';

/** Who a sender is: a page of this extension, its script on the portal, or nobody that is answered. */
export function askerOf(
	sender: Browser.runtime.MessageSender,
	own: { id: string; origin: string },
	portalOrigins: readonly string[],
): Asker | undefined {
	if (sender.id !== own.id || sender.origin === undefined) return undefined;
	if (sender.origin === own.origin) return 'ownPage';
	return portalOrigins.includes(sender.origin) ? 'portal' : undefined;
}

/**
 * Answers the questions of our own pages and scripts. What the worker does not know, and whatever another sender asks or
 * may not ask, is left without an answer.
 */
export function serveWorker(handlers: WorkerHandlers, portalOrigins: readonly string[]): void {
	const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };
	const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
		const asker = askerOf(sender, own, portalOrigins);
		const asked = asker && readQuestion(message, asker);
		if (!asked || sender.origin === undefined) return undefined;
		return handlers[asked.type](asked.question as never, { tabId: sender.tab?.id, origin: sender.origin });
	};
	browser.runtime.onMessage.addListener(listener as never);
}
