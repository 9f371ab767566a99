import { browser } from 'wxt/browser';
import type { Write } from '../settings/change.ts';
import type { Stored } from '../settings/stored.ts';
import type { PolicyReread } from '../wire/worker-questions.ts';

/**
 * Reads the person's preferences, the imported packs and the administrator's policy as it was last known: right after
 * the browser's start `storage.managed` answers only after seconds, and nobody waits for it. Nothing else is ever kept.
 */
export async function readStored(): Promise<Stored> {
	const { policy, ...stored } = await browser.storage.local.get([
		'preferences',
		'packs',
		'earlier',
		'unread',
		'policy',
	]);
	const isPolicy = typeof policy === 'object' && policy !== null;
	return { ...stored, ...(isPolicy && { managed: policy as Record<string, unknown> }) };
}

/**
 * Keeps the copy of the policy up to date while the worker runs. At the browser's start an empty policy may only be
 * late: it is not taken for a removed one then.
 */
export function keepPolicy(): { reread(): Promise<PolicyReread> } {
	let isBrowserStart = false;
	browser.runtime.onStartup.addListener(() => {
		isBrowserStart = true;
	});
	const refresh = async (isAsked = false): Promise<PolicyReread> => {
		// Firefox throws where no policy is set.
		const managed = await browser.storage.managed.get().catch(() => ({}));
		const { policy = {} } = await browser.storage.local.get('policy');
		const isEmpty = Object.keys(managed).length === 0;
		if (JSON.stringify(managed) === JSON.stringify(policy)) return isEmpty ? 'none' : 'same';
		if (isEmpty && isBrowserStart && !isAsked) return 'same';
		return keptPolicy(managed);
	};
	browser.storage.onChanged.addListener((_, area) => {
		if (area === 'managed') void refresh();
	});
	void refresh();
	return { reread: () => refresh(true) };
}

/** Keeps a copy of the policy. Where the storage is full, the person's way back makes room: what they keep unlocks nothing. */
async function keptPolicy(policy: Record<string, unknown>): Promise<PolicyReread> {
	const keep = () => browser.storage.local.set({ policy });
	try {
		await keep().catch(() => browser.storage.local.remove('earlier').then(keep));
		return 'changed';
	} catch {
		return 'notStored';
	}
}

/** Writes what is to be kept, and leaves the rest as it is. Rejects where the browser cannot keep it: full, or failing. */
export async function writeStored(write: Write): Promise<void> {
	await browser.storage.local.set({ ...write });
}

/** Until when the hints are paused in this browser, as it was stored: nothing of it is trusted yet. */
export async function readPausedUntil(): Promise<unknown> {
	return (await browser.storage.local.get('pausedUntil'))['pausedUntil'];
}

/** Keeps until when the hints are paused; 0 forgets it. */
export async function writePausedUntil(until: number): Promise<void> {
	if (until) await browser.storage.local.set({ pausedUntil: until });
	else await browser.storage.local.remove('pausedUntil');
}

/** Calls back whenever preferences, packs, the policy or the pause change. */
export function onStoredChange(listener: () => void): void {
	browser.storage.onChanged.addListener(listener);
}
