import { plainWords } from '../record/folding.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import type { Language } from '../record/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { RuleEntry } from '../rules/rule.ts';
import type { Preferences } from './schema.ts';
import { builtInLayer, type LevelSetting, type OptionValue, type Setting, type Settings } from './settings.ts';
import { type TeamCheck, teamRuleId } from './team-checks.ts';

/** The words of a list of rules, handed in: this room makes no sentence. */
export interface RuleWords {
	language: Language;
	/** The title of a built-in rule. */
	title(rule: string): string;
	/** What a built-in rule says, in examples. */
	said(rule: string): readonly string[];
	/** What a team's check says, without a value. */
	saidByTeam(check: TeamCheck): string;
	/** The name of a layer, as a person reads it. */
	layer(name: string): string;
}

/** An option of a rule. */
export interface ListedOption {
	name: string;
	/** Its value as it holds. */
	value: OptionValue;
	/** Who said so; absent where nobody did. */
	set?: Setting<OptionValue> | undefined;
}

/** A built-in rule or a team's check, with all that a list of them shows. */
export interface ListedRule {
	id: string;
	/** The field that it belongs to: the first that it reads. */
	field: FieldId;
	title: string;
	/** What it says in examples; of a team's check nothing, its sentence is the title. */
	said: readonly string[];
	/** The level that it has by itself. */
	own: LevelSetting;
	/** The level as it holds. */
	level: LevelSetting;
	/** Who said so; absent where nobody did. */
	set?: Setting<LevelSetting> | undefined;
	/** The level that would hold without the person's word, and whose that is. */
	withoutPerson: { level: LevelSetting; from: string };
	options: readonly ListedOption[];
	/** The layer whose check it is. */
	team?: string | undefined;
	isDryRun?: boolean | undefined;
	/** Whether somebody changed it: against what is built in, or against what its own team says. */
	isChanged: boolean;
	/** Whether there is a word of the person to take back. */
	isPersons: boolean;
	/** What it is found by: folded when it is first looked for, since a page is opened more often than searched. */
	found(): string;
}

/** What the settings say, with and without the person. */
export interface ListedFrom {
	settings: Settings;
	withoutPerson: Pick<Settings, 'levels'>;
	preferences: Pick<Preferences, 'levels' | 'options'>;
}

/** Every rule and every check of a team, by field in the order of the form; within a field the built-in ones first, by title. */
export function listedRules(from: ListedFrom, words: RuleWords): ListedRule[] {
	const { compare } = new Intl.Collator(words.language);
	const builtIn = catalogue
		.map((rule) => builtInRule(rule, from, words))
		.toSorted((one, other) => compare(one.title, other.title));
	const all = [...builtIn, ...teamRules(from, words)];
	return all.toSorted((one, other) => fieldIds.indexOf(one.field) - fieldIds.indexOf(other.field));
}

function builtInRule(rule: RuleEntry, from: ListedFrom, words: RuleWords): ListedRule {
	const { id, options: own = {}, field } = rule;
	const title = words.title(id);
	const said = words.said(id);
	const setOptions = valueIn(from.settings.options, id);
	const options = Object.entries(own).map(([name, value]): ListedOption => {
		const set = setOptions && valueIn(setOptions, name);
		return { name, value: set ? set.value : (value as OptionValue), set };
	});
	return {
		...levelsOf(id, { level: rule.level, layer: builtInLayer }, from),
		id,
		field,
		title,
		said,
		options,
		isChanged: valueIn(from.settings.levels, id) !== undefined || options.some(({ set }) => set),
		found: foundBy(title, id, ...said),
	};
}

function teamRules(from: ListedFrom, words: RuleWords): ListedRule[] {
	return from.settings.teams.flatMap(({ value: team, from: layer, isDryRun }) => {
		const name = words.layer(layer);
		return team.checks.map((check): ListedRule => {
			const id = teamRuleId(team, check);
			const title = words.saidByTeam(check);
			const set = valueIn(from.settings.levels, id);
			return {
				...levelsOf(id, { level: check.level, layer }, from),
				id,
				field: check.field,
				title,
				said: [],
				options: [],
				team: layer,
				isDryRun,
				isChanged: set !== undefined && set.from !== layer,
				found: foundBy(title, id, name),
			};
		});
	});
}

function foundBy(...texts: readonly string[]): () => string {
	let folded: string | undefined;
	return () => (folded ??= plainWords(texts.join(' ')));
}

type Levels = Pick<ListedRule, 'own' | 'level' | 'set' | 'withoutPerson' | 'isPersons'>;

function levelsOf(id: string, own: { level: LevelSetting; layer: string }, from: ListedFrom): Levels {
	const set = valueIn(from.settings.levels, id);
	const without = valueIn(from.withoutPerson.levels, id);
	return {
		own: own.level,
		level: set?.value ?? own.level,
		set,
		withoutPerson: without ? { level: without.value, from: without.from } : { level: own.level, from: own.layer },
		isPersons:
			valueIn(from.preferences.levels, id) !== undefined || valueIn(from.preferences.options, id) !== undefined,
	};
}

/** What a record itself holds under a name, whatever the name. */
function valueIn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Tells of a rule whether it holds every word that is looked for, whatever the case and the accents. */
export function searchFor(words: string): (rule: Pick<ListedRule, 'found'>) => boolean {
	const wanted = plainWords(words).split(' ').filter(Boolean);
	return ({ found }) => wanted.every((word) => found().includes(word));
}

/** The rules of each field that has any, in the order of the form. */
export function byField(rules: readonly ListedRule[]): { field: FieldId; rules: ListedRule[] }[] {
	return fieldIds
		.map((field) => ({ field, rules: rules.filter((rule) => rule.field === field) }))
		.filter((group) => group.rules.length > 0);
}
