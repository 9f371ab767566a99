import type { CustomerRecord } from '../record/customer-record.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import type { AnyRule, Level, RuleContext, RuleFinding } from '../rules/rule.ts';
import { type Problem, problemAt } from '../settings/problems.ts';
import type { Settings, TeamSetting } from '../settings/settings.ts';
import type { PackReading } from '../settings/team-pack.ts';
import { type Condition, type Team, type TeamCheck, teamRuleId, type WordList } from '../settings/team-checks.ts';
import { caseOf } from './kinds/case.ts';
import { compare } from './kinds/compare.ts';
import { noneOf, oneOf } from './kinds/enumeration.ts';
import type { Judge, Kind, KindTools } from './kinds/kind.ts';
import { length } from './kinds/length.ts';
import { pattern } from './kinds/pattern.ts';
import { empty, required } from './kinds/presence.ts';
import { replace, words } from './kinds/wording.ts';
import { type Pattern, patternOf, PatternRefused } from './patterns.ts';
import { prepared } from './kinds/prepared.ts';

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

/** What a sentence names of a field that the form has not: nothing. */
const noValues = Object.fromEntries(fieldIds.map((id) => [id, '']));

/** A longer value is none that a portal takes: no check of a team speaks about it. */
const longestValue = 2000;

/** The name of the one sentence of a team's check. */
export const teamMessage = 'team';

/** A team's check as a rule like any other, with whose word it is. */
export interface TeamRule extends Omit<AnyRule, 'source' | 'check'> {
	/** Judges by the record alone. */
	check(context: Pick<RuleContext, 'values'>): Iterable<RuleFinding>;
	/** The pack's name and version. */
	team: string;
	/** It only shows what it would say. */
	isDryRun?: true;
	/** The condition that does not hold, so that the check has nothing to say: its position; undefined where all hold. */
	skippedBy(values: CustomerRecord): number | undefined;
}

/** A team's check as a rule, before anybody speaks by it. */
type CompiledRule = Omit<TeamRule, 'team' | 'isDryRun'>;

/** A rule that runs: built in, or of a team. */
export type RunRule = Omit<AnyRule, 'source'> & Partial<Pick<TeamRule, 'team' | 'isDryRun' | 'skippedBy'>>;

/** What a team's checks judge, whoever's word they are. */
const compiledTeams = new WeakMap<Team, readonly CompiledRule[]>();
const rulesOfSettings = new WeakMap<TeamSetting, readonly TeamRule[]>();

/** The checks of all teams, as rules. One whose pattern cannot be compiled says nothing: `patternProblems` tells it. */
export function teamRules({ teams }: Pick<Settings, 'teams'>): readonly TeamRule[] {
	return teams.flatMap((setting) => {
		const known = rulesOfSettings.get(setting);
		if (known) return known;
		const { value, from, isDryRun } = setting;
		// One reading of a pack serves the settings, a preview and a dry run of it.
		const compiled = compiledTeams.get(value) ?? value.checks.map((check) => ruleOf(value, check));
		compiledTeams.set(value, compiled);
		const rules = compiled.map((rule) => ({ ...rule, team: from, ...(isDryRun && { isDryRun: true as const }) }));
		rulesOfSettings.set(setting, rules);
		return rules;
	});
}

/** What only the pattern engine can tell of a pack: the patterns that it does not take, each with its place. */
export function patternProblems({ value, positions }: Pick<PackReading, 'value' | 'positions'>): Problem[] {
	return (value?.checks ?? []).flatMap((check, index) =>
		refusals(check).map(({ at, reason }) =>
			problemAt(['checks', positions?.get(check.id) ?? index, ...at], 'badPattern', reason),
		),
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

function ruleOf(team: Team, check: TeamCheck): CompiledRule {
	const tools: KindTools = { wordsOf: (list) => wordsOf(list, team) };
	const conditions = check.when.map((one) => conditionOf(one, tools));
	let judge: Judge | undefined;
	let usable: boolean | undefined;
	/** Compiled with the first record: a pack of many patterns costs nothing before. */
	const isUsable = () => (usable ??= refusals(check).length === 0);
	const skippedBy = (values: CustomerRecord) => {
		if (!isUsable()) return undefined;
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
		level: (check.level === 'off' ? 'warning' : check.level) satisfies Level,
		fields: [...fields],
		messages: [teamMessage],
		skippedBy,
		*check({ values }) {
			if (!isUsable() || skippedBy(values) !== undefined) return;
			// Prepared with the first record that gets so far: most checks of a pack are about other countries.
			judge ??= (kinds[check.kind] as Kind<typeof check.kind>)(check as never, tools);
			const { field } = check;
			// A form or a file without the field cannot be answered.
			const value = values[field];
			const found = value === undefined || value.length > longestValue ? undefined : judge(value, values);
			if (!found) return;
			const { match, suggestion, fix } = found;
			yield {
				field,
				message: teamMessage,
				data: { ...noValues, ...values, value, match: match ?? value, suggestion: suggestion ?? '' },
				...(fix !== undefined && fix !== value && { fix: { field, value: fix } }),
			};
		},
	};
}

/** The words of a list without their case, made once for all conditions. */
const lowerCased = prepared((words) => new Set(words.map((word) => word.toLowerCase())));

const wordsOf = (list: WordList | undefined, { dictionaries }: Team): readonly string[] => {
	if (!list) return [];
	if (Array.isArray(list)) return list;
	return Object.hasOwn(dictionaries, list.dictionary) ? dictionaries[list.dictionary]! : [];
};

/** Whether a condition holds of a record: codes and words are compared without case. */
function conditionOf({ field, present, oneOf: among, noneOf: notAmong, matches }: Condition, tools: KindTools) {
	const key = (text: string) => text.toLowerCase();
	const wanted = among && lowerCased(tools.wordsOf(among));
	const unwanted = notAmong && lowerCased(tools.wordsOf(notAmong));
	let pattern: Pattern | undefined;
	return (values: CustomerRecord): boolean => {
		const value = values[field] ?? '';
		if (present !== undefined) return present ? value !== '' : values[field] === '';
		if (wanted) return wanted.has(key(value));
		if (unwanted) return !unwanted.has(key(value));
		return matches !== undefined && (pattern ??= patternOf(matches)).find(value) !== undefined;
	};
}
