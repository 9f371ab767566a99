import type { CustomerRecord } from '../record/customer-record.ts';
import { tidyRecord } from '../record/tidy.ts';
import { type Team, teamRuleId } from '../settings/team-checks.ts';
import { teamRules } from './team-rules.ts';

/** A test of a pack that did not come out as its team expects. */
export interface FailedTest {
	/** The id of the check. */
	check: string;
	/** `pass`: the check should say nothing; `fail`: it should say something. */
	expected: 'pass' | 'fail';
	/** The position of the record among those. */
	position: number;
}

/** What came of the tests that a pack holds. */
export interface TestResult {
	/** How many records were tried. */
	count: number;
	failed: readonly FailedTest[];
}

/** Runs the tests that a pack's checks hold, each check by itself: no level and no accepted value changes the outcome. */
export function packTests(team: Team): TestResult {
	const rules = new Map(
		teamRules({ teams: [{ value: team, from: team.id, isLocked: false }] }).map((rule) => [rule.id, rule]),
	);
	const failed: FailedTest[] = [];
	let count = 0;
	for (const check of team.checks) {
		const rule = rules.get(teamRuleId(team, check));
		const speaks = (record: CustomerRecord) => {
			return rule !== undefined && [...rule.check({ values: tidyRecord(record) })].length > 0;
		};
		for (const expected of ['pass', 'fail'] as const) {
			for (const [position, record] of (check.tests?.[expected] ?? []).entries()) {
				count += 1;
				if (speaks(record as CustomerRecord) !== (expected === 'fail'))
					failed.push({ check: check.id, expected, position });
			}
		}
	}
	return { count, failed };
}
