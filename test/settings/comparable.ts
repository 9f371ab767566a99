import { currentSettings, type Stored } from '../../lib/settings/stored.ts';

/** Settings as they hold, but for whose word they are and what no pack holds; the ids of own checks as those of the pack. */
export function comparable(stored: Stored, id: string) {
	const { levels, options, accept, teams, atNext } = currentSettings(stored).settings;
	const named = (text: string) => (text.startsWith('own/') ? text.replace('own', id) : text);
	const checks = new Set(teams.flatMap((team) => team.value.checks.map((check) => `${id}/${check.id}`)));
	return {
		levels: Object.fromEntries(
			Object.entries(levels)
				.map(([rule, set]) => [named(rule), set.value] as const)
				.filter(([rule]) => !rule.includes('/') || checks.has(rule)),
		),
		options: Object.fromEntries(
			Object.entries(options).map(([rule, set]) => [
				rule,
				Object.fromEntries(Object.entries(set).map(([name, one]) => [name, one.value])),
			]),
		),
		accept: accept
			.map(({ value: one }) => JSON.stringify([one.value, one.field, one.rule && named(one.rule)]))
			.toSorted(),
		atNext: atNext.value,
		checks: teams.map((team) => team.value.checks),
		dictionaries: teams.map((team) => team.value.dictionaries),
	};
}
