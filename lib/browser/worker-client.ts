import { browser } from 'wxt/browser';
import type { CheckReply } from '../check/reply.ts';
import type { HintPowers } from '../hints/powers.ts';
import type { Message, WorkerMessages } from '../wire/messages.ts';

/** The error, named `WorkerGone`, that tells that the extension was updated or removed under the page. */
function workerGone(cause?: unknown): Error {
	return Object.assign(new Error('The extension was updated or removed', { cause }), { name: 'WorkerGone' });
}

/** Sends one message to the worker. Rejects with `WorkerGone` once no worker can be reached from here any more. */
async function ask<Type extends keyof WorkerMessages>(
	message: Message<WorkerMessages, Type>,
): Promise<WorkerMessages[Type]['answer']> {
	if (!browser.runtime?.id) throw workerGone();
	try {
		return (await browser.runtime.sendMessage(message)) as WorkerMessages[Type]['answer'];
	} catch (error) {
		if (!browser.runtime?.id || /context invalidated/i.test(String(error))) {
			throw workerGone(error);
		}
		throw error;
	}
}

/** The powers that the hints get from the browser: the worker's judgement and the person's settings. */
export function workerPowers(): HintPowers {
	let hasBadge = false;
	let count = 0;
	const tell = (open: number) => void ask({ type: 'count', open }).catch(() => {});
	return {
		async check(request) {
			const reply: CheckReply | undefined = await ask({ type: 'check', ...request });
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
		pause: (until) => ask({ type: 'pause', until }),
		explain: () => ask({ type: 'explain' }),
		prefer: (preference) => ask({ type: 'prefer', ...preference }),
		onSettingsChange(listener, signal) {
			browser.storage.onChanged.addListener(listener);
			signal.addEventListener('abort', () => {
				if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
			});
		},
	};
}

/** Has the worker bring the hints into this page, and answers whether it did. Asked once more where no answer comes: a worker may just be restarting. */
export async function bringHints(): Promise<boolean> {
	const bring = () => ask({ type: 'bring' });
	return bring()
		.catch(bring)
		.catch(() => false);
}
