import { readFileSync } from 'node:fs';

/**
 * The addresses that pages, workers and extensions asked for, from a log of Chromium's network stack
 * (`--log-net-log=FILE`, complete once the browser is closed). What the browser asks by itself (updates, its dictionary)
 * has no origin as its initiator and is left out.
 */
export function addressesIn(path: string): string[] {
	const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as {
		constants: { logEventTypes: Record<string, number> };
		events: { type: number; params?: { url?: string; initiator?: string } }[];
	};
	const start = constants.logEventTypes.URL_REQUEST_START_JOB;
	return events.flatMap(({ type, params }) =>
		type === start && params?.url && params.initiator !== 'not an origin' ? [params.url] : [],
	);
}

/** Whether a network could see a request to the address. */
export function isOutside(address: string): boolean {
	return /^(?:https?|wss?|ftp):/.test(address);
}
