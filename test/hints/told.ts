import english from '../../locales/en.json' with { type: 'json' };
import type { ToldFinding } from '../../lib/check/finding.ts';
import type { CheckReply } from '../../lib/check/reply.ts';
import type { FieldId } from '../../lib/record/fields.ts';

/** A finding with sentences of its own, for tests. */
export function told(rule: string, field: FieldId, more: Partial<ToldFinding> = {}): ToldFinding {
	const source = { label: 'source', href: 'https://learn.microsoft.com/' };
	const text = { title: `title of ${rule}`, what: 'what', action: 'action', why: 'why', source, level: 'level' };
	return { rule, field, level: 'warning', message: 'one', data: {}, text, ...more };
}

/** An answer of the worker, for tests. */
export function answer(revision: number, findings: ToldFinding[], more: Partial<CheckReply> = {}): CheckReply {
	return { revision, language: 'en', findings, faults: [], words: english.interface, ...more };
}
