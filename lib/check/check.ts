import type { Tables } from '../tables/tables.ts';
import type { CustomerRecord } from '../record/customer-record.ts';
import { fieldIds } from '../record/fields.ts';
import { tidyRecord } from '../record/tidy.ts';
import { rules as builtInRules } from '../rules/index.ts';
import { type AnyRule, levels } from '../rules/rule.ts';
import { levelOf, optionsOf, type Settings } from '../settings/settings.ts';
import { acceptanceOf } from './accepted.ts';
import type { Finding, Judgement } from './finding.ts';

/** What a check needs besides the record. */
export interface CheckContext {
	settings: Settings;
	tables: Tables;
	/** ISO 8601 date. */
	today: string;
	/** The rules to run; the built-in ones unless a test says otherwise. */
	rules?: readonly AnyRule[];
}

/**
 * Judges a whole record with every rule that the settings leave on.
 * Never throws: a rule that throws is one fault, named without any value, and the others still answer.
 */
export function check(
	record: CustomerRecord,
	{ settings, tables, today, rules = builtInRules }: CheckContext,
): Judgement {
	const values = tidyRecord(record);
	const isAccepted = acceptanceOf(settings);
	const judgement: Judgement = { findings: [], faults: [] };
	for (const rule of rules) {
		const { level: own, from } = levelOf(settings, rule.id);
		if (own === 'off') continue;
		try {
			for (const found of rule.check({ values, today, tables, options: optionsOf(settings, rule) })) {
				if (isAccepted(rule.id, found.field, values[found.field])) continue;
				const finding: Finding = {
					rule: rule.id,
					field: found.field,
					level: own ?? found.level ?? rule.level,
					message: found.message,
					data: found.data ?? {},
				};
				if (found.fix) finding.fix = found.fix;
				if (found.related) finding.related = found.related;
				if (own) finding.levelFrom = from;
				judgement.findings.push(finding);
			}
		} catch (error) {
			judgement.faults.push({ rule: rule.id, error: error instanceof Error ? error.name : 'Error' });
		}
	}
	judgement.findings.sort(
		(one, other) =>
			fieldIds.indexOf(one.field) - fieldIds.indexOf(other.field) ||
			levels.indexOf(one.level) - levels.indexOf(other.level),
	);
	return judgement;
}
