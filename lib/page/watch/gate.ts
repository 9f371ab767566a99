import { watchUrl } from './whereabouts.ts';

/** What the gate needs from outside. */
export interface GatePowers {
	/** Whether the form may stand at this URL. */
	mayHoldForm(url: URL): boolean;
	/** Has the hints brought into the page, and answers whether they came. */
	bring(): Promise<boolean>;
	/** Whether the extension is still there. */
	isThere(): boolean;
}

/** How long the gate waits before it asks again, in milliseconds, the first time and each time after: the worker may just be stopped or starting. */
const waits = [200, 500, 1000, 2000, 5000, 10_000];

/**
 * Waits on a page until the form may stand there, then has the hints brought, once. Where they do not come it asks again,
 * ever later, and whenever something gets the focus. Ends with the extension.
 */
export function openGate(page: Document, { mayHoldForm, bring, isThere }: GatePowers): void {
	const end = new AbortController();
	const { signal } = end;
	let isBringing = false;
	let tries = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(timer));

	const look = async () => {
		if (!isThere()) end.abort();
		if (isBringing || signal.aborted || !mayHoldForm(new URL(page.location.href))) return;
		clearTimeout(timer);
		isBringing = true;
		const isBrought = await bring();
		isBringing = false;
		if (isBrought) return end.abort();
		const wait = waits[tries];
		tries += 1;
		if (wait !== undefined && !signal.aborted) timer = setTimeout(() => void look(), wait);
	};
	watchUrl(
		page,
		() => {
			tries = 0;
			void look();
		},
		signal,
	);
	page.addEventListener('focusin', () => void look(), { capture: true, passive: true, signal });
	void look();
}
