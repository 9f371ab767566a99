import { browser } from 'wxt/browser';
import type { FormMapping } from '../../lib/record/mapping.ts';
import type { Changed } from '../../lib/settings/change.ts';
import type { WorkerQuestions } from '../../lib/wire/worker-questions.ts';

// For the time being: the settings will keep mappings with their layers, and all of this file goes.

type Said = Extract<WorkerQuestions['prefer']['question'], { mapping: unknown }>['mapping'];

async function allKept(): Promise<FormMapping[]> {
	const { mappings = [] } = (await browser.storage.local.get('mappings')) as { mappings?: FormMapping[] };
	return mappings;
}

/** What a person said of the fields on the asker's own origin; undefined where nothing was said. */
export async function keptMapping(origin: string): Promise<FormMapping | undefined> {
	return (await allKept()).find((one) => one.origin === origin);
}

/** The last write: the next one reads what it left, or two fields shown at once would cost one of them. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps what a person says of a field on the asker's own origin; no sign takes it back. */
export function keepMapping(said: Said, origin: string): Promise<Changed> {
	const written = last.then(() => write(said, origin)).catch((): Changed => ({ became: 'notStored' }));
	last = written;
	return written;
}

async function write({ field, sign }: Said, origin: string): Promise<Changed> {
	const mappings = await allKept();
	const others = mappings.find((one) => one.origin === origin)?.fields.filter((one) => one.field !== field) ?? [];
	const fields = sign ? [...others, { field, sign }] : others;
	const rest = mappings.filter((one) => one.origin !== origin);
	await browser.storage.local.set({ mappings: fields.length ? [...rest, { origin, fields }] : rest });
	return { became: 'stored' };
}
