import { browser } from 'wxt/browser';
import type { FormMapping } from '../../lib/record/mapping.ts';
import type { Changed } from '../../lib/settings/change.ts';
import type { WorkerQuestions } from '../../lib/wire/worker-questions.ts';

// For the time being: the settings will keep mappings with their layers, and all of this file goes.

type Said = Extract<WorkerQuestions['prefer']['question'], { mapping: unknown }>['mapping'];

async function originOf(tabId: number | undefined): Promise<string | undefined> {
	const url = tabId === undefined ? undefined : (await browser.tabs.get(tabId)).url;
	return url ? new URL(url).origin : undefined;
}

/** What a person said of the fields on the asker's own origin; undefined where nothing was said. */
export async function keptMapping(tabId: number | undefined): Promise<FormMapping | undefined> {
	const { mappings = [] } = (await browser.storage.local.get('mappings')) as { mappings?: FormMapping[] };
	const origin = await originOf(tabId);
	return mappings.find((one) => one.origin === origin);
}

/** Keeps what a person says of a field on the asker's own origin; no sign takes it back. */
export async function keepMapping({ field, sign }: Said, tabId: number | undefined): Promise<Changed> {
	const origin = await originOf(tabId);
	if (!origin) return { became: 'notStored' };
	const { mappings = [] } = (await browser.storage.local.get('mappings')) as { mappings?: FormMapping[] };
	const others = mappings.find((one) => one.origin === origin)?.fields.filter((one) => one.field !== field) ?? [];
	const fields = sign ? [...others, { field, sign }] : others;
	const rest = mappings.filter((one) => one.origin !== origin);
	await browser.storage.local.set({ mappings: fields.length ? [...rest, { origin, fields }] : rest });
	return { became: 'stored' };
}
