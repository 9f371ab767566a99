import * as z from 'zod/mini';
import { currentVersion, migrated } from './migrate.ts';
import { mappings } from './mappings.ts';
import { problemAt, problemsOf, type Reading } from './problems.ts';
import { longestPack } from './team-pack.ts';
import { accept, atNextSetting, languageSetting, levelsByRule, minLevelSetting, optionsByRule } from './values.ts';

/** What the person set, as it is stored. */
export const Preferences = z.strictObject({
	version: z.literal(currentVersion),
	language: z._default(languageSetting, 'auto'),
	/** Absent until the person chooses: a team may have chosen already. */
	atNext: z.optional(atNextSetting),
	/** What is weaker is not shown. */
	minLevel: z.optional(minLevelSetting),
	/** The number of open hints on the extension's icon. */
	badge: z.optional(z.boolean()),
	/** The note about customers who are already in Partner Center. */
	existingNote: z.optional(z.boolean()),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	accept: z._default(accept, []),
	/** What the person said of the fields of portals' forms. */
	mappings: z.optional(mappings),
	/** The person's own checks and word lists, as a JSON text: `own-checks.ts` reads it. */
	own: z.optional(z.string().check(z.maxLength(longestPack))),
});

export type Preferences = z.infer<typeof Preferences>;

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
	// A key that nobody knows is told with where it stands: at the top it is at fault alone, else what it stands in.
	const faulty = new Set(issues.flatMap(({ path, ...issue }) => path[0] ?? ('keys' in issue ? issue.keys : [])));
	const sound = Object.entries(found.preferences).filter(([key]) => !faulty.has(key));
	const value = { ...emptyPreferences, ...z.parse(Preferences, Object.fromEntries(sound)) };
	return { ...none, value, problems: problemsOf(issues, { json: found.preferences }) };
}
