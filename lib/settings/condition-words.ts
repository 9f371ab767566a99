import type { FieldId } from '../record/fields.ts';
import type { ConditionKind } from './check-form.ts';
import type { Condition } from './team-checks.ts';

/** What a condition says, as far as a sentence needs it. */
export interface ConditionWords {
	/** Which sentence: what the condition asks for. */
	says: ConditionKind;
	field: FieldId;
	/** The first words of its list. */
	words: readonly string[];
	/** How many more there are. */
	more: number;
	/** The name of its word list. */
	dictionary?: string;
	pattern?: string;
}

/** More words than these are counted, not named. */
const mostNamed = 5;

/** What a condition says: the page makes the sentence. */
export function conditionWords({ field, present, oneOf, noneOf, matches }: Condition): ConditionWords {
	const none = { field, words: [], more: 0 };
	if (present !== undefined) return { ...none, says: present ? 'present' : 'absent' };
	if (matches !== undefined) return { ...none, says: 'matches', pattern: matches };
	const says = oneOf ? 'oneOf' : 'noneOf';
	const list = oneOf ?? noneOf ?? [];
	if (!Array.isArray(list)) return { ...none, says, dictionary: list.dictionary };
	return { ...none, says, words: list.slice(0, mostNamed), more: Math.max(0, list.length - mostNamed) };
}
