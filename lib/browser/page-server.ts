import { browser, type Browser } from 'wxt/browser';
import type { HintsState } from '../form/hints-state.ts';
import type { PageAnswers, PageMessage, PageQuestions } from '../wire/page-questions.ts';

/** Answers the popup and the keyboard commands until the signal ends it. */
export function servePage(answers: PageAnswers, signal: AbortSignal): void {
	// Answered by a call, not by a promise: there is no polyfill on the portal's pages.
	const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
		if (sender.id !== browser.runtime.id) return undefined;
		const { type, question } = message as PageMessage;
		if (!Object.hasOwn(answers, type)) return undefined;
		const answer = answers[type](question as never);
		if (answer instanceof Promise) void answer.then(respond);
		else respond(answer);
		return answer instanceof Promise; // the answer is still to come
	};
	browser.runtime.onMessage.addListener(listener);
	signal.addEventListener('abort', () => {
		if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
	});
}

/** Asks the page in a tab; undefined where no page of ours listens there. */
export async function askPage<Name extends keyof PageQuestions>(
	tabId: number,
	type: Name,
	question: PageQuestions[Name]['question'],
): Promise<PageQuestions[Name]['answer'] | undefined> {
	try {
		return (await browser.tabs.sendMessage(tabId, { type, question })) as PageQuestions[Name]['answer'] | undefined;
	} catch {
		return undefined;
	}
}

/** The tab in front of the person. */
export async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id;
}

/** The tab in front of the person with the state of its hints. Its address is told only of pages to which there is access. */
export async function activePage(): Promise<{
	tabId: number | undefined;
	url: string | undefined;
	state: HintsState | undefined;
}> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const state = tab?.id === undefined ? undefined : await askPage(tab.id, 'state', {});
	return { tabId: tab?.id, url: tab?.url, state };
}
