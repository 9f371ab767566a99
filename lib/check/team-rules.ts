import type { CustomerRecord } from '../record/customer-record.ts';
import type { FieldId } from '../record/fields.ts';
import type { AnyRule, Level, RuleContext, RuleFinding } from '../rules/rule.ts';
import { type Problem, problemAt } from '../settings/problems.ts';
import type { Setting, Settings } from '../settings/settings.ts';
import { type Condition, type Team, type TeamCheck, teamRuleId, type WordList } from '../settings/team-checks.ts';
import { caseOf } from './kinds/case.ts';
import { compare } from './kinds/compare.ts';
import { noneOf, oneOf } from './kinds/enumeration.ts';
import type { Judge, Kind, KindTools } from './kinds/kind.ts';
import { length } from './kinds/length.ts';
import { pattern } from './kinds/pattern.ts';
import { empty, required } from './kinds/presence.ts';
import { replace, words } from './kinds/wording.ts';
import { patternOf, PatternRefused } from './patterns.ts';

const kinds: { readonly [Name in TeamCheck['kind']]: Kind<Name> } = {
	required,
	empty,
	pattern,
	oneOf,
	noneOf,
	length,
	case: caseOf,
	words,
	replace,
	compare,
};

/** The name of the one sentence of a team's check. */
export const teamMessage = 'team';

/** A team's check as a rule like any other, with whose word it is. */
export interface TeamRule extends Omit<AnyRule, 'source' | 'check'> {
	/** Judges by the record alone. */
	check(context: Pick<RuleContext, 'values'>): Iterable<RuleFinding>;
	/** The pack's name and version. */
	team: string;
	/** The condition that does not hold, so that the check has nothing to say: its position; undefined where all hold. */
	skippedBy(values: CustomerRecord): number | undefined;
}

/** A rule that runs: built in, or of a team. */
export type RunRule = Omit<AnyRule, 'source'> & Partial<Pick<TeamRule, 'team' | 'skippedBy'>>;

const compiledTeams = new WeakMap<Team, readonly TeamRule[]>();

/** The checks of all teams, as rules. A check whose pattern cannot be compiled is left out: `patternProblems` tells it. */
export function teamRules({ teams }: Pick<Settings, 'teams'>): readonly TeamRule[] {
	return teams.flatMap(({ value, from }: Setting<Team>) => {
		const known = compiledTeams.get(value);
		if (known) return known;
		const rules = value.checks.flatMap((check) => (refusals(check).length > 0 ? [] : [ruleOf(value, check, from)]));
		compiledTeams.set(value, rules);
		return rules;
	});
}

/** What only the pattern engine can tell of a pack: the patterns that it does not take, each with its place. */
export function patternProblems({ checks }: Pick<Team, 'checks'>): Problem[] {
	return checks.flatMap((check, position) =>
		refusals(check).map(({ at, reason }) => problemAt(['checks', position, ...at], 'badPattern', reason)),
	);
}

/** The patterns of a check that cannot be compiled. */
function refusals(check: TeamCheck): { at: (string | number)[]; reason: string }[] {
	const patterns: [(string | number)[], string | undefined][] = [
		...check.when.map(({ matches }, position): [(string | number)[], string | undefined] => [
			['when', position, 'matches'],
			matches,
		]),
		...(check.kind === 'pattern'
			? ([
					[['match'], check.match],
					[['notMatch'], check.notMatch],
				] as [(string | number)[], string | undefined][])
			: []),
	];
	return patterns.flatMap(([at, source]) => {
		if (source === undefined) return [];
		try {
			patternOf(source);
			return [];
		} catch (error) {
			if (!(error instanceof PatternRefused)) throw error;
			return [{ at, reason: error.message }];
		}
	});
}

function ruleOf(team: Team, check: TeamCheck, from: string): TeamRule {
	const tools: KindTools = { wordsOf: (list) => wordsOf(list, team) };
	const conditions = check.when.map((one) => conditionOf(one, tools));
	let judge: Judge | undefined;
	const skippedBy = (values: CustomerRecord) => {
		const at = conditions.findIndex((holds) => !holds(values));
		return at < 0 ? undefined : at;
	};
	const fields = new Set<FieldId>([
		check.field,
		...check.when.map(({ field }) => field),
		...(check.kind === 'compare' ? [check.with] : []),
	]);
	return {
		id: teamRuleId(team, check),
		team: from,
		level: (check.level === 'off' ? 'warning' : check.level) satisfies Level,
		fields: [...fields],
		messages: [teamMessage],
		skippedBy,
		*check({ values }) {
			if (skippedBy(values) !== undefined) return;
			// Prepared with the first record that gets so far: most checks of a pack are about other countries.
			judge ??= (kinds[check.kind] as Kind<typeof check.kind>)(check as never, tools);
			const { field } = check;
			const value = values[field] ?? '';
			const found = judge(value, values);
			if (!found) return;
			const { match, suggestion, fix } = found;
			yield {
				field,
				message: teamMessage,
				data: { ...values, value, match: match ?? value, suggestion: suggestion ?? '' },
				...(fix !== undefined && fix !== value && { fix: { field, value: fix } }),
			};
		},
	};
}

const wordsOf = (list: WordList | undefined, { dictionaries }: Team): readonly string[] => {
	if (!list) return [];
	if (Array.isArray(list)) return list;
	return Object.hasOwn(dictionaries, list.dictionary) ? dictionaries[list.dictionary]! : [];
};

/** Whether a condition holds of a record: codes and words are compared without case. */
function conditionOf(
	{ field, present, oneOf: among, noneOf: notAmong, matches }: Condition,
	{ wordsOf: words_ }: KindTools,
) {
	const key = (text: string) => text.toLowerCase();
	const wanted = among && new Set(words_(among).map(key));
	const unwanted = notAmong && new Set(words_(notAmong).map(key));
	return (values: CustomerRecord): boolean => {
		const value = values[field] ?? '';
		if (present !== undefined) return present === (value !== '');
		if (wanted) return wanted.has(key(value));
		if (unwanted) return !unwanted.has(key(value));
		return matches !== undefined && patternOf(matches).find(value) !== undefined;
	};
}
