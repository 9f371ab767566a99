import { catalogue } from '../rules/catalogue.ts';
import { coveredBy, mergedSettings } from './layers.ts';
import { readOwn } from './own-checks.ts';
import { currentRuleId } from './renamed-rules.ts';
import type { Preferences } from './schema.ts';
import { type AcceptedValue, isOptionValue, type LevelSetting, personLayer } from './settings.ts';
import { ownPackId, type Team, type TeamCheck, teamRuleId } from './team-checks.ts';
import { unseenSigns } from './team-pack.ts';

/** What the person says of the pack that their settings become. */
export interface PackHead {
	id: string;
	name: { en: string; fr?: string | undefined };
	version: string;
	owner?: string | undefined;
}

/**
 * The person's settings as the JSON text of a pack: levels, options, accepted values, what happens at Next, and their own
 * checks and word lists. The same settings give the same bytes. What has no effect in this version is left out, since
 * whoever imports the pack would be told of it. Language, weakest level, badge and notes are each person's own: a pack
 * holds none of them.
 */
export function exportedPack(preferences: Preferences, { id, name, version, owner }: PackHead): string {
	const team = readOwn(preferences.own).value;
	const pack = {
		format: 1,
		id,
		version,
		name: { en: name.en, ...(name.fr && { fr: name.fr }) },
		...(owner && { owner }),
		...filled('dictionaries', sorted(Object.entries(team?.dictionaries ?? {}))),
		...filled('accept', acceptedOf(preferences, id)),
		...filled('levels', levelsOf(preferences, team, id)),
		...filled('options', optionsOf(preferences)),
		...(preferences.atNext && { atNext: preferences.atNext }),
		...filled('checks', (team?.checks ?? []).map(checkOf)),
	};
	const clean = (_: string, value: unknown) => (typeof value === 'string' ? withoutUnseen(value) : value);
	return `${JSON.stringify(pack, clean, '\t')}\n`;
}

/** What stands in every pack, whatever the person set. */
const ofHead = ['format', 'id', 'version', 'name', 'owner'];

/** Whether a pack that was made of somebody's settings holds any of them. */
export function holdsSettings(pack: string): boolean {
	return Object.keys(JSON.parse(pack) as object).some((key) => !ofHead.includes(key));
}

/** A key with its value, where that holds anything. */
const filled = (key: string, value: object) => (Object.keys(value).length > 0 ? { [key]: value } : {});

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
	Object.fromEntries(entries.toSorted(([one], [other]) => inOrder(one, other)));

/** No pack holds signs that cannot be seen; a value that was pasted may. */
const withoutUnseen = (text: string) => text.replace(unseenSigns, '');

/** The values, each once: what is accepted of an own check names it by its id in the pack. */
function acceptedOf({ accept }: Preferences, packId: string): AcceptedValue[] {
	const own = `${ownPackId}/`;
	const all = accept.map(({ value, field, rule }): AcceptedValue => {
		const named = rule?.startsWith(own) ? `${packId}/${rule.slice(own.length)}` : rule;
		return { value: withoutUnseen(value), field, ...(named !== undefined && { rule: named }) };
	});
	const byKey = sorted(all.map((one) => [JSON.stringify([one.field, one.value, one.rule]), one] as const));
	return Object.values(byKey).filter(({ value }) => value !== '');
}

const ruleIds = catalogue.map(({ id }) => id);

/** The levels of the built-in rules and of other packs' checks as they are set, and of each own check the one that it has. */
function levelsOf({ levels }: Preferences, team: Team | undefined, packId: string): Record<string, LevelSetting> {
	const kept = Object.entries(levels).filter(([key]) =>
		key.includes('/')
			? ![ownPackId, packId].includes(key.split('/')[0]!)
			: coveredBy(currentRuleId(key), ruleIds).length > 0,
	);
	// A key such as `con*` would speak of the pack's own checks, too, once the pack has a name.
	const { levels: held } = mergedSettings([{ name: personLayer, levels, team }]);
	const own = (team?.checks ?? []).flatMap((check): [string, LevelSetting][] => {
		const id = teamRuleId({ id: packId }, check);
		const isCovered = kept.some(([key]) => coveredBy(key, [id]).length > 0);
		const level = held[teamRuleId({ id: ownPackId }, check)]?.value ?? (isCovered ? check.level : undefined);
		return level === undefined ? [] : [[id, level]];
	});
	return sorted([...kept, ...own]);
}

function optionsOf({ options }: Preferences) {
	const known = Object.entries(options).map(([id, set]) => {
		const rule = catalogue.find((one) => one.id === currentRuleId(id));
		const fitting = Object.entries(set).filter(([option, value]) => rule && isOptionValue(rule, option, value));
		return [id, sorted(fitting)] as const;
	});
	return sorted(known.filter(([, set]) => Object.keys(set).length > 0));
}

/** The keys that stand around what is particular to a kind. */
const first = ['id', 'kind', 'field', 'when', 'level'];
const last = ['message', 'why', 'link', 'tests'];
const placeOf = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length + 1 + last.indexOf(key));

/** A check with its keys in their order, without lists that hold nothing. */
function checkOf(check: TeamCheck): object {
	const { when, tests, ...others } = check;
	const shown: Record<string, unknown> = {
		...others,
		...(when.length > 0 && { when }),
		...(tests && tests.pass.length + tests.fail.length > 0 && { tests }),
	};
	const keys = Object.keys(shown).toSorted((one, other) => placeOf(one) - placeOf(other) || inOrder(one, other));
	return Object.fromEntries(keys.map((key) => [key, shown[key]]));
}
