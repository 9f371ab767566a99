import * as z from 'zod/mini';
import { fieldIds } from '../record/fields.ts';
import { type Language, languages } from '../record/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import { coveredBy, type Layer } from './layers.ts';
import { currentVersion, migrated } from './migrate.ts';
import { currentRuleId } from './renamed-rules.ts';
import { isOptionValue } from './settings.ts';

// Without this, zod probes `new Function`, which the browsers report as a breach of the extension's policy.
z.config({ jitless: true });

export const levelSetting = z.enum(['error', 'warning', 'question', 'hint', 'off']);
export const languageSetting = z.enum(['auto', ...languages]);
export const atNextSetting = z.enum(['off', 'show', 'ask']);
export const ruleId = z.string().check(z.regex(/^[a-z][a-z-]{0,63}$/));
export const optionValue = z.union([
	z.string().check(z.maxLength(1000)),
	z.number(),
	z.boolean(),
	z.readonly(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(5000))),
]);

/** The most keys of one record of settings: ten times the rules that there are. */
const mostKeys = 700;
/** A record with no more keys than anybody writes by hand. */
const fewKeys = (max: number) =>
	z.refine((record: unknown) => Object.keys(record as object).length <= max, { error: tooMany, params: { max } });
const tooMany = 'too many keys';

const levelsByRule = z
	.record(z.string().check(z.regex(/^[a-z][a-z-]{0,63}\*?$/)), levelSetting)
	.check(fewKeys(mostKeys));
const optionsByRule = z
	.record(z.string(), z.record(z.string(), optionValue).check(fewKeys(50)))
	.check(fewKeys(mostKeys));
/** How many accepted values are kept: the newest. */
export const mostAccepted = 5000;
/** How many packs are in use at once. */
export const mostPacks = 10;
/** The largest pack, in characters; a file of more bytes is not even read. */
export const longestPack = 512 * 1024;
const acceptedText = z.string().check(z.minLength(1), z.maxLength(255));
export const acceptedValue = z.strictObject({
	value: acceptedText,
	field: z.enum(fieldIds),
	rule: z.optional(ruleId),
});
/** In a pack or policy a bare string means a company name. */
const acceptedEntry = z.union([
	acceptedValue,
	z.pipe(
		acceptedText,
		z.transform((value: string) => ({ value, field: 'companyName' as const })),
	),
]);
const accept = z.array(acceptedValue).check(z.maxLength(mostAccepted));
const acceptInPack = z.array(acceptedEntry).check(z.maxLength(mostAccepted));
const plainText = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^<>\u202A-\u202E\u2066-\u2069]*$/));

/** What the person set, as it is stored. */
export const Preferences = z.strictObject({
	version: z.literal(currentVersion),
	language: z._default(languageSetting, 'auto'),
	/** Absent until the person chooses: a team may have chosen already. */
	atNext: z.optional(atNextSetting),
	/** The number of open hints on the extension's icon. */
	badge: z.optional(z.boolean()),
	/** The note about customers who are already in Partner Center. */
	existingNote: z.optional(z.boolean()),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	accept: z._default(accept, []),
});

export type Preferences = z.infer<typeof Preferences>;

/** A text in English, and in whichever other languages of ours. */
const inLanguages = z.strictObject({
	...(Object.fromEntries(languages.map((language) => [language, z.optional(plainText)])) as Record<
		Language,
		z.ZodMiniOptional<typeof plainText>
	>),
	en: plainText,
});

/** A team pack, format 1: levels and options of the built-in rules, and values that they let pass. */
export const TeamPack = z.strictObject({
	$schema: z.optional(z.string()),
	format: z.literal(1),
	id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
	name: inLanguages,
	owner: z.optional(plainText),
	atNext: z.optional(atNextSetting),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	accept: z._default(acceptInPack, []),
});

export type TeamPack = z.infer<typeof TeamPack>;

/** The keys of `storage.managed`, each judged alone: one bad key does not silence the others. */
export const policyKeys = {
	packs: z.array(z.string()).check(z.maxLength(mostPacks)),
	levels: levelsByRule,
	language: languageSetting,
	atNext: atNextSetting,
	/** Where a false alarm is reported: nothing is ever sent there by itself. */
	supportUrl: z.string().check(z.maxLength(500), z.regex(/^(https:\/\/|mailto:)[^\s<>"]+$/)),
	/** Read once, when the extension is installed. */
	disableFirstRunPage: z.boolean(),
};

/** Where a setting could not be read, and what was expected there. */
export interface Problem {
	/** Dotted path, such as `levels.postal-code-shape`. */
	path: string;
	/** The kind of fault, a key of `settingsProblems` in the locales. */
	kind: 'notJson' | 'tooLarge' | 'tooMany' | 'notKept' | 'newer' | 'unknownKey' | 'notExpected' | 'unknownRule';
	/** What the reader expected, as zod words it, or the unknown name. */
	detail: string;
}

/** What a reader made of its input: the value where it could be read, and every problem met. */
export interface Reading<Value> {
	value: Value | undefined;
	problems: Problem[];
}

const emptyPreferences: Preferences = {
	version: currentVersion,
	language: 'auto',
	levels: {},
	options: {},
	accept: [],
};

/** What a reader made of the stored preferences. */
export interface PreferencesReading extends Reading<Preferences> {
	value: Preferences;
	/** They are of a newer version: whoever writes would wipe them. */
	isNewer: boolean;
}

/**
 * The stored preferences, brought to today's version. Each key is judged alone: one that cannot be read falls to its
 * default and is told, the others hold. Of a newer version than ours nothing is taken.
 */
export function readPreferences(stored: unknown): PreferencesReading {
	const none = { value: emptyPreferences, problems: [], isNewer: false };
	if (stored === undefined || stored === null) return none;
	const found = migrated(stored);
	if (found.kind === 'newer') {
		const problem: Problem = { path: 'version', kind: 'newer', detail: String(found.version) };
		return { ...none, problems: [problem], isNewer: true };
	}
	if (found.kind === 'unreadable') {
		return { ...none, problems: [{ path: 'version', kind: 'notExpected', detail: 'invalid_type' }] };
	}
	const whole = z.safeParse(Preferences, found.preferences);
	if (whole.success) return { ...none, value: whole.data };
	const { issues } = whole.error;
	const faulty = new Set(issues.flatMap(({ path, ...issue }) => ('keys' in issue ? issue.keys : path[0])));
	const sound = Object.entries(found.preferences).filter(([key]) => !faulty.has(key));
	const value = { ...emptyPreferences, ...z.parse(Preferences, Object.fromEntries(sound)) };
	return { ...none, value, problems: problemsOf(issues) };
}

/** A team pack from its JSON text. Unknown rule ids are told and kept: a newer version may know them. */
export function readPack(text: string): Reading<TeamPack> {
	if (text.length > longestPack) {
		return { value: undefined, problems: [{ path: '', kind: 'tooLarge', detail: `${longestPack / 1024} kB` }] };
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return { value: undefined, problems: [{ path: '', kind: 'notJson', detail: (error as Error).message }] };
	}
	const result = z.safeParse(TeamPack, json);
	if (!result.success) return { value: undefined, problems: problemsOf(result.error.issues) };
	return { value: result.data, problems: [...unknownRules(result.data.levels), ...otherOptions(result.data.options)] };
}

/** The policy's layers, weakest first, from the raw content of `storage.managed`. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): Reading<Layer[]> & { value: Layer[] } {
	const problems: Problem[] = [];
	const policy: Layer = { name: 'policy', locks: true };
	const layers: Layer[] = [];
	for (const [key, raw] of Object.entries(managed)) {
		const schema = Object.hasOwn(policyKeys, key) ? policyKeys[key as keyof typeof policyKeys] : undefined;
		if (!schema) {
			problems.push({ path: key, kind: 'unknownKey', detail: key });
			continue;
		}
		const result = z.safeParse(schema, raw);
		if (!result.success) problems.push(...problemsOf(result.error.issues, key));
		else if (key === 'packs') {
			for (const [position, text] of (result.data as string[]).entries()) {
				const pack = readPack(text);
				problems.push(...pack.problems.map((problem) => ({ ...problem, path: `packs.${position}.${problem.path}` })));
				if (pack.value) layers.push({ ...packLayer(pack.value), locks: true });
			}
		} else if (key !== 'disableFirstRunPage') Object.assign(policy, { [key]: result.data });
	}
	layers.push(policy);
	return { value: layers, problems };
}

/** The layer that a pack makes, under its name and version. */
export function packLayer(pack: TeamPack): Layer {
	return {
		name: `${pack.name.en} ${pack.version}`,
		levels: pack.levels,
		atNext: pack.atNext,
		options: pack.options,
		accept: pack.accept,
	};
}

const ruleIds = catalogue.map(({ id }) => id);
const known = new Set(ruleIds);

function unknownRules(levelsByKey: Readonly<Record<string, unknown>>): Problem[] {
	return Object.keys(levelsByKey)
		.filter((key) => coveredBy(currentRuleId(key), ruleIds, known).length === 0)
		.map((key) => ({ path: `levels.${key}`, kind: 'unknownRule', detail: key }));
}

function otherOptions(optionsByRuleId: TeamPack['options']): Problem[] {
	return Object.entries(optionsByRuleId).flatMap(([id, options]): Problem[] => {
		const rule = catalogue.find((one) => one.id === currentRuleId(id));
		if (!rule) return [{ path: `options.${id}`, kind: 'unknownRule', detail: id }];
		return Object.entries(options)
			.filter(([option, value]) => !isOptionValue(rule, option, value))
			.map(([option]) => ({ path: `options.${id}.${option}`, kind: 'notExpected', detail: 'invalid_type' }));
	});
}

function problemsOf(issues: readonly z.core.$ZodIssue[], start?: string): Problem[] {
	return issues.map((issue) => ({
		path: [...(start ? [start] : []), ...issue.path.map(String)].join('.'),
		...kindOf(issue),
	}));
}

function kindOf(issue: z.core.$ZodIssue): Pick<Problem, 'kind' | 'detail'> {
	if (issue.code === 'unrecognized_keys') return { kind: 'unknownKey', detail: issue.keys.join(', ') };
	if (issue.code === 'too_big' && issue.origin === 'array') return { kind: 'tooMany', detail: String(issue.maximum) };
	if (issue.code === 'custom' && issue.message === tooMany)
		return { kind: 'tooMany', detail: String(issue.params?.['max']) };
	return { kind: 'notExpected', detail: issue.code };
}
