import type { ToldFinding } from '../../check/finding.ts';
import type { Words } from '../../check/reply.ts';
import { reminders } from '../model/reminders.ts';
import { filled } from '../words.ts';

/**
 * What a level says, and in whose name: only what the portal has published is said in the portal's. A level that a team, a
 * policy or the person set speaks in theirs.
 */
export function levelWord(words: Words, { rule, level, published, levelFrom }: ToldFinding): string {
	if (level === 'question') return reminders.includes(rule) ? words.stillToAnswer : words.levelQuestion;
	if (level === 'hint') return words.levelHint;
	const isError = level === 'error';
	if (!levelFrom || (isError && published)) return isError ? words.levelError : words.levelWarning;
	if (levelFrom === 'person') return isError ? words.requiredByYou : words.expectedByYou;
	if (levelFrom === 'policy') return isError ? words.requiredByPolicy : words.expectedByPolicy;
	return filled(isError ? words.requiredBy : words.expectedBy, { name: levelFrom });
}
