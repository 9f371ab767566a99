import type { CustomerRecord } from '../record/customer-record.ts';
import { fieldIds } from '../record/fields.ts';
import { tidyRecord } from '../record/tidy.ts';
import { rules as builtInRules } from '../rules/index.ts';
import { readingContext } from '../rules/readings/reading.ts';
import { levels, type RuleFinding } from '../rules/rule.ts';
import { levelOf, optionsOf, type Settings } from '../settings/settings.ts';
import type { Tables } from '../tables/tables.ts';
import { acceptanceOf } from './accepted.ts';
import type { Finding, Judgement, Outcome } from './finding.ts';
import { type RunRule, teamRules } from './team-rules.ts';

/** What a check needs besides the record. */
export interface CheckContext {
	settings: Settings;
	tables: Tables;
	/** ISO 8601 date. */
	today: string;
	/** The rules to run; the built-in ones and those of teams unless a test says otherwise. */
	rules?: readonly RunRule[];
	/** Whether the judgement tells of every rule what became of it. */
	withTrace?: boolean;
}

/** What a rule said, with the rule. */
interface Said {
	rule: RunRule;
	found: RuleFinding;
}

/**
 * Judges a whole record with every rule that the settings leave on, those on the text itself first: the others judge what
 * these leave. What is accepted is dropped, then of each group only the first by rank is said about a field. Never throws:
 * a rule that throws is one fault, named without any value, and the others still answer.
 */
export function check(
	record: CustomerRecord,
	{ settings, tables, today, rules = [...builtInRules, ...teamRules(settings)], withTrace = false }: CheckContext,
): Judgement {
	const given = tidyRecord(record);
	const isAccepted = acceptanceOf(settings);
	const trace: Outcome[] | undefined = withTrace ? [] : undefined;
	const faults: Judgement['faults'] = [];
	const said: Said[] = [];
	const run = (ofText: boolean, values: CustomerRecord) => {
		const { read } = readingContext(values, tables);
		for (const rule of rules) {
			if ((rule.isOfText ?? false) !== ofText) continue;
			if (levelOf(settings, rule.id).level === 'off') {
				trace?.push({ rule: rule.id, became: 'off' });
				continue;
			}
			const condition = trace && rule.skippedBy?.(values);
			if (condition !== undefined) {
				trace?.push({ rule: rule.id, became: 'skipped', condition });
				continue;
			}
			let isSilent = true;
			const before = said.length;
			try {
				for (const found of rule.check({ values, tables, read, today, options: optionsOf(settings, rule) })) {
					isSilent = false;
					const { field } = found;
					if (isAccepted(rule.id, field, given[field])) trace?.push({ rule: rule.id, became: 'accepted', field });
					else said.push({ rule, found });
				}
				if (isSilent) trace?.push({ rule: rule.id, became: 'nothing' });
			} catch (error) {
				said.length = before;
				faults.push({ rule: rule.id, error: error instanceof Error ? error.name : 'Error' });
				trace?.push({ rule: rule.id, became: 'fault' });
			}
		}
	};
	run(true, given);
	const ofText = said.length === 0 ? [] : [...firstOfGroups(said).values()];
	// What nobody can read is judged no further; what is mended is judged as it will be.
	const unread = new Map(ofText.flatMap(({ rule, found }) => (found.fix ? [] : [[found.field, rule.id]])));
	run(false, ofText.length > 0 ? mended(given, ofText) : given);
	const findings: Finding[] = [];
	if (said.length === 0) return { findings, faults, ...(trace && { trace }) };
	const first = firstOfGroups(said);
	for (const one of said) {
		const { rule, found } = one;
		const before = first.get(groupOf(one));
		const { field, related = [] } = found;
		const spoilt = rule.isOfText ? undefined : [field, ...related].find((id) => unread.has(id));
		const behind = before === undefined || before === one ? spoilt && unread.get(spoilt) : before.rule.id;
		if (behind !== undefined) {
			trace?.push({ rule: rule.id, became: 'behind', field, behind });
			continue;
		}
		const finding = findingOf(one, settings);
		// What a person prefers not to see does not hide what is locked for everybody.
		const isHeld = !settings.minLevel.isLocked && levelOf(settings, rule.id).isLocked === true;
		const isStrong = levels.indexOf(finding.wouldBe ?? finding.level) <= levels.indexOf(settings.minLevel.value);
		const isShown = isHeld || isStrong;
		if (isShown) findings.push(finding);
		trace?.push({ rule: rule.id, became: isShown ? 'said' : 'below', field });
	}
	findings.sort(
		(one, other) =>
			fieldIds.indexOf(one.field) - fieldIds.indexOf(other.field) ||
			levels.indexOf(one.level) - levels.indexOf(other.level),
	);
	return { findings, faults, ...(trace && { trace }) };
}

/** The values with the repairs of the rules on the text. */
function mended(given: CustomerRecord, ofText: readonly Said[]): CustomerRecord {
	return {
		...given,
		...Object.fromEntries(ofText.flatMap(({ found: { fix } }) => (fix ? [[fix.field, fix.value]] : []))),
	};
}

/** The group of a finding and its field, as one key; each finding of a rule without a group stands alone. */
function groupOf({ rule, found }: Said): string | RuleFinding {
	return rule.group === undefined ? found : `${rule.group} ${found.field}`;
}

/** The finding of each group and field that is said: the lowest rank, and of equal ranks the rule that stands first. */
function firstOfGroups(said: readonly Said[]): ReadonlyMap<string | RuleFinding, Said> {
	const first = new Map<string | RuleFinding, Said>();
	for (const one of said) {
		const key = groupOf(one);
		const before = first.get(key);
		if (!before || rankOf(one) < rankOf(before)) first.set(key, one);
	}
	return first;
}

function rankOf({ rule, found }: Said): number {
	return found.rank ?? rule.rank ?? 0;
}

/** The finding as it leaves: at the level that the settings give, with whose word that is. */
function findingOf({ rule, found }: Said, settings: Settings): Finding {
	const own = found.level ?? rule.level;
	const { level: set, from } = levelOf(settings, rule.id);
	const level = set === undefined || set === 'off' ? own : set;
	const finding: Finding = {
		rule: rule.id,
		field: found.field,
		level: rule.isDryRun ? 'hint' : level,
		message: found.message,
		data: found.data ?? {},
	};
	if (rule.isDryRun) finding.wouldBe = level;
	const mayRepair = !rule.isDryRun && !settings.disabled.includes('fix');
	if (found.fix && mayRepair) finding.fix = found.fix;
	if (found.choices && mayRepair) finding.choices = found.choices;
	if (found.related) finding.related = found.related;
	// A team's word is never the portal's.
	if (own === 'error' && !rule.team) finding.published = true;
	const levelFrom = set === undefined ? rule.team : (from ?? rule.team);
	if (levelFrom !== undefined) finding.levelFrom = levelFrom;
	return finding;
}
