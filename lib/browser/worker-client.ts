import { browser } from 'wxt/browser';
import type { CheckReply } from '../check/reply.ts';
import type { HintPowers } from '../hints/powers.ts';
import type { BroughtScript, WorkerMessage, WorkerQuestions } from '../wire/worker-questions.ts';

/** The error, named `WorkerGone`, that tells that the extension was updated or removed under the page. */
function workerGone(cause?: unknown): Error {
	return Object.assign(new Error('The extension was updated or removed', { cause }), { name: 'WorkerGone' });
}

/** Whether this script's extension is still there: not updated, removed or switched off under the page. */
export function isRuntimeThere(): boolean {
	return browser.runtime?.id !== undefined;
}

/** Puts one question to the worker. Rejects with `WorkerGone` once no worker can be reached from here any more. */
export async function askWorker<Name extends keyof WorkerQuestions>(
	type: Name,
	question: WorkerQuestions[Name]['question'],
): Promise<WorkerQuestions[Name]['answer']> {
	if (!isRuntimeThere()) throw workerGone();
	const message = { type, question } as WorkerMessage<Name>;
	try {
		return (await browser.runtime.sendMessage(message)) as WorkerQuestions[Name]['answer'];
	} catch (error) {
		if (!isRuntimeThere() || /context invalidated/i.test(String(error))) throw workerGone(error);
		throw error;
	}
}

/** The powers that the hints get from the browser: the worker's judgement and the person's settings. */
export function workerPowers(): HintPowers {
	let hasBadge = false;
	let count = 0;
	const tell = (open: number) => void askWorker('count', { open }).catch(() => {});
	return {
		isThere: isRuntimeThere,
		async check(request) {
			const reply: CheckReply | undefined = await askWorker('check', request);
			if (!reply) throw new Error('The worker gave no answer');
			const isWanted = reply.badge === true;
			if (isWanted !== hasBadge) tell(isWanted ? count : 0);
			hasBadge = isWanted;
			return reply;
		},
		report({ open }) {
			count = open.length;
			if (hasBadge) tell(count);
		},
		pause: (until) => askWorker('pause', { until }),
		openPage: (page) => askWorker('openPage', { page }),
		falseAlarm: (alarm) => askWorker('falseAlarm', alarm),
		prefer: (preference) => askWorker('prefer', preference),
		onSettingsChange(listener, signal) {
			browser.storage.onChanged.addListener(listener);
			signal.addEventListener('abort', () => {
				if (isRuntimeThere()) browser.storage.onChanged.removeListener(listener);
			});
		},
	};
}

/** How long the worker may take to bring a script, in milliseconds: one that is stopped meanwhile may never answer. */
const patience = 3000;

/** Has the worker bring one of our scripts into this page, and answers whether it did. */
export function bring(script: BroughtScript): Promise<boolean> {
	const never = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
	const brought = askWorker('bring', { script }).then((isBrought) => isBrought === true);
	return Promise.race([brought, never]).catch(() => false);
}
