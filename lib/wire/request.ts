import * as z from 'zod/mini';
import { languages } from '../record/language.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';

/** Far beyond what any field takes: a value is told with its true length, but no page can make the worker read for ever. */
const longestValue = 200_000;

const value = z.optional(z.string().check(z.overwrite((text) => text.slice(0, longestValue))));
const record = z.strictObject(Object.fromEntries(fieldIds.map((id) => [id, value])) as Record<FieldId, typeof value>);

const request = z.union([
	z.strictObject({ type: z.literal('bring') }),
	z.strictObject({ type: z.literal('explain') }),
	// Until when, as milliseconds of the clock; 0 ends the pause.
	z.strictObject({ type: z.literal('pause'), until: z.int().check(z.minimum(0)) }),
	z.strictObject({ type: z.literal('count'), open: z.int().check(z.minimum(0), z.maximum(999)) }),
	z.strictObject({ type: z.literal('check'), record, revision: z.int(), language: z.enum(languages) }),
	z.strictObject({ type: z.literal('prefer'), ruleOff: z.string().check(z.regex(/^[a-z][a-z-]{0,63}$/)) }),
	z.strictObject({ type: z.literal('prefer'), accept: z.string().check(z.minLength(1), z.maxLength(255)) }),
	z.strictObject({ type: z.literal('prefer'), language: z.enum(['auto', ...languages]) }),
]);

export type WorkerRequest = z.infer<typeof request>;

/** The request, where the message is one that the worker answers; undefined for anything else. */
export function readRequest(message: unknown): WorkerRequest | undefined {
	const result = z.safeParse(request, message);
	return result.success ? result.data : undefined;
}
