import * as z from 'zod/mini';
import { languages } from '../record/language.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { Layer } from './layers.ts';
import { covers, isOptionValue } from './settings.ts';

// Without this, zod probes `new Function`, which the browsers report as a breach of the extension's policy.
z.config({ jitless: true });

const level = z.enum(['error', 'warning', 'question', 'hint', 'off']);
const language = z.enum(['auto', ...languages]);
const atNext = z.enum(['off', 'show', 'ask']);
const levelsByRule = z.record(z.string().check(z.regex(/^[a-z][a-z-]*\*?$/)), level);
const optionValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const optionsByRule = z.record(z.string(), z.record(z.string(), optionValue));
/** How many accepted values are kept: the newest. */
export const mostAccepted = 5000;
/** The largest pack, in characters. */
const longestPack = 512 * 1024;
const accept = z.array(z.string().check(z.maxLength(255))).check(z.maxLength(mostAccepted));
const plainText = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^<>\u202A-\u202E\u2066-\u2069]*$/));

/** What the person set, as it is stored. */
export const Preferences = z.strictObject({
	version: z.literal(1),
	language: z._default(language, 'auto'),
	/** Absent until the person chooses: a team may have chosen already. */
	atNext: z.optional(atNext),
	/** The number of open hints on the extension's icon. */
	badge: z.optional(z.boolean()),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	accept: z._default(accept, []),
});

export type Preferences = z.infer<typeof Preferences>;

/** A team pack, format 1: levels and options of the built-in rules, and values that they let pass. */
export const TeamPack = z.strictObject({
	$schema: z.optional(z.string()),
	format: z.literal(1),
	id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
	name: z.strictObject({ en: plainText, fr: z.optional(plainText) }),
	owner: z.optional(plainText),
	atNext: z.optional(atNext),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	accept: z._default(accept, []),
});

export type TeamPack = z.infer<typeof TeamPack>;

/** The keys of `storage.managed`, each judged alone: one bad key does not silence the others. */
const policyKeys = {
	packs: z.array(z.string()).check(z.maxLength(10)),
	levels: levelsByRule,
	language,
	atNext,
	/** Read once, when the extension is installed. */
	disableFirstRunPage: z.boolean(),
};

/** Where a setting could not be read, and what was expected there. */
export interface Problem {
	/** Dotted path, such as `levels.postal-code-shape`. */
	path: string;
	/** The kind of fault, a key of `settingsProblems` in the locales. */
	kind: 'notJson' | 'tooLarge' | 'notKept' | 'unknownKey' | 'notExpected' | 'unknownRule';
	/** What the reader expected, as zod words it, or the unknown name. */
	detail: string;
}

/** What a reader made of its input: the value where it could be read, and every problem met. */
export interface Reading<Value> {
	value: Value | undefined;
	problems: Problem[];
}

const emptyPreferences: Preferences = { version: 1, language: 'auto', levels: {}, options: {}, accept: [] };

/**
 * The stored preferences. Each key is judged alone: one that cannot be read falls to its default and is told, the others
 * hold. Of another version than ours nothing is taken.
 */
export function readPreferences(stored: unknown): Reading<Preferences> & { value: Preferences } {
	if (stored === undefined || stored === null) return { value: emptyPreferences, problems: [] };
	const whole = z.safeParse(Preferences, stored);
	if (whole.success) return { value: whole.data, problems: [] };
	const problems = problemsOf(whole.error.issues);
	if (typeof stored !== 'object' || (stored as { version?: unknown }).version !== 1) {
		return { value: emptyPreferences, problems };
	}
	const faulty = new Set(whole.error.issues.flatMap(({ path, ...issue }) => ('keys' in issue ? issue.keys : path[0])));
	const sound = Object.entries(stored).filter(([key]) => !faulty.has(key));
	return { value: { ...emptyPreferences, ...z.parse(Preferences, Object.fromEntries(sound)) }, problems };
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

function unknownRules(levelsByKey: Readonly<Record<string, unknown>>): Problem[] {
	return Object.keys(levelsByKey)
		.filter((key) => !catalogue.some(({ id }) => covers(key, id)))
		.map((key) => ({ path: `levels.${key}`, kind: 'unknownRule', detail: key }));
}

function otherOptions(optionsByRuleId: TeamPack['options']): Problem[] {
	return Object.entries(optionsByRuleId).flatMap(([id, options]): Problem[] => {
		const rule = catalogue.find((one) => one.id === id);
		if (!rule) return [{ path: `options.${id}`, kind: 'unknownRule', detail: id }];
		return Object.entries(options)
			.filter(([option, value]) => !isOptionValue(rule, option, value))
			.map(([option]) => ({ path: `options.${id}.${option}`, kind: 'notExpected', detail: 'invalid_type' }));
	});
}

function problemsOf(issues: readonly z.core.$ZodIssue[], start?: string): Problem[] {
	return issues.map((issue) => ({
		path: [...(start ? [start] : []), ...issue.path.map(String)].join('.'),
		kind: issue.code === 'unrecognized_keys' ? 'unknownKey' : 'notExpected',
		detail: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.code,
	}));
}
