import * as z from 'zod/mini';
import { type Layer } from './layers.ts';
import { currentVersion, migrated } from './migrate.ts';
import { nearestOf, type Problem, problemAt, problemsOf, type Reading } from './problems.ts';
import { mostPacks, packLayer, readPack } from './team-pack.ts';
import { accept, atNextSetting, languageSetting, levelsByRule, optionsByRule } from './values.ts';

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

/** The keys of `storage.managed`, each judged alone: one bad key does not silence the others. */
export const policyKeys = {
	packs: z.array(z.string()).check(z.maxLength(mostPacks)),
	levels: levelsByRule,
	language: languageSetting,
	atNext: atNextSetting,
	/** Where a false alarm is reported: nothing is ever sent there by itself. */
	supportUrl: z.string().check(z.maxLength(500), z.regex(/^(https:\/\/|mailto:)[^\s<>"]+$/, 'contact')),
	/** Read once, when the extension is installed. */
	disableFirstRunPage: z.boolean(),
};

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
		const problem = problemAt(['version'], 'newer', String(found.version));
		return { ...none, problems: [problem], isNewer: true };
	}
	if (found.kind === 'unreadable') {
		return { ...none, problems: [problemAt(['version'], 'notExpected', 'number')] };
	}
	const whole = z.safeParse(Preferences, found.preferences);
	if (whole.success) return { ...none, value: whole.data };
	const { issues } = whole.error;
	const faulty = new Set(issues.flatMap(({ path, ...issue }) => ('keys' in issue ? issue.keys : path[0])));
	const sound = Object.entries(found.preferences).filter(([key]) => !faulty.has(key));
	const value = { ...emptyPreferences, ...z.parse(Preferences, Object.fromEntries(sound)) };
	return { ...none, value, problems: problemsOf(issues, { json: found.preferences }) };
}

/** The policy's layers, weakest first, from the raw content of `storage.managed`. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): Reading<Layer[]> & { value: Layer[] } {
	const problems: Problem[] = [];
	const policy: Layer = { name: 'policy', locks: true };
	const layers: Layer[] = [];
	for (const [key, raw] of Object.entries(managed)) {
		const schema = Object.hasOwn(policyKeys, key) ? policyKeys[key as keyof typeof policyKeys] : undefined;
		if (!schema) {
			problems.push(problemAt([key], 'unknownKey', key, nearestOf(key, Object.keys(policyKeys))));
			continue;
		}
		const result = z.safeParse(schema, raw);
		if (!result.success) problems.push(...problemsOf(result.error.issues, { start: [key], json: raw }));
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
