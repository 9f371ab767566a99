import type { CustomerRecord } from '../lib/record/customer-record.ts';
import type { FieldId } from '../lib/record/fields.ts';
import type { Level } from '../lib/rules/rule.ts';

/** A record in which the rule has to find something. */
export interface FoundCase {
	record: CustomerRecord;
	/** The field that the finding stands beside. */
	on: FieldId;
	message: string;
	/** Where the finding has a level other than the rule's. */
	level?: Level;
	/** Where the rule offers a repair: the value of the repaired field. */
	fix?: string;
	/** Where it offers a choice that writes several fields: what the first one writes, all of it. */
	writes?: CustomerRecord;
	/** Options that a team set. */
	options?: Readonly<Record<string, unknown>>;
}

/** The cases of one rule: the silent ones first. */
export interface Cases {
	rule: string;
	/** Records in which the rule says nothing; the odd but right ones are the documentation. */
	silent: readonly CustomerRecord[];
	found: readonly FoundCase[];
	/** Today in these cases, an ISO 8601 date. */
	today: string;
}

/** The table of cases of the rule with this id. */
export function cases(
	rule: string,
	table: { silent: readonly CustomerRecord[]; found: readonly FoundCase[]; today?: string },
): Cases {
	return { rule, today: '2026-11-22', ...table };
}
