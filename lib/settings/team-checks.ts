import * as z from 'zod/mini';
import { fieldIds } from '../record/fields.ts';
import { fewKeys, httpsLink, inLanguages, someKeys } from './values.ts';

// What a team may ask of a field: ten closed kinds, no language of its own. Names and limits: docs/teams.en.md.

export const packPart = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id'));
const field = z.enum(fieldIds);
/** The most words of a list. */
export const mostWords = 5000;
const word = z.string().check(z.minLength(1), z.maxLength(255));
const words = z.array(word).check(z.minLength(1), z.maxLength(mostWords));
export const dictionary = words;
/** Words, or the name of a dictionary of the pack. */
const list = z.union([words, z.strictObject({ dictionary: packPart })]);
/** A regular expression in the syntax of RE2, which no text can make slow. */
const pattern = z.string().check(z.minLength(1), z.maxLength(500));

/** One condition: a field, and exactly one thing that holds of it. */
const condition = z
	.strictObject({
		field,
		present: z.optional(z.boolean()),
		oneOf: z.optional(list),
		noneOf: z.optional(list),
		matches: z.optional(pattern),
	})
	.check(z.refine((says) => Object.keys(says).length === 2, { error: 'oneCondition' }));

/** A record of a test: values by field. */
const testRecord = z.strictObject(
	Object.fromEntries(fieldIds.map((id) => [id, z.optional(z.string().check(z.maxLength(2000)))])) as Record<
		(typeof fieldIds)[number],
		z.ZodMiniOptional<z.ZodMiniString>
	>,
);
const testRecords = z._default(z.array(testRecord).check(z.maxLength(50)), []);

const common = {
	id: packPart,
	field,
	when: z._default(z.array(condition).check(z.maxLength(8)), []),
	level: z._default(z.enum(['error', 'warning', 'question', 'hint', 'off']), 'warning'),
	message: inLanguages,
	why: z.optional(inLanguages),
	link: z.optional(httpsLink),
	tests: z.optional(z.strictObject({ pass: testRecords, fail: testRecords })),
};
const wholeWords = z._default(z.boolean(), true);
const ignoreCase = z._default(z.boolean(), false);
const count = z.int().check(z.minimum(0), z.maximum(10_000));

/** The schema of each kind of check, by its name. */
export const kinds = {
	/** The field holds something. */
	required: z.strictObject({ ...common, kind: z.literal('required') }),
	/** The field is empty. */
	empty: z.strictObject({ ...common, kind: z.literal('empty') }),
	/** The value matches, or does not. */
	pattern: z
		.strictObject({
			...common,
			kind: z.literal('pattern'),
			match: z.optional(pattern),
			notMatch: z.optional(pattern),
		})
		.check(
			z.refine(({ match, notMatch }) => (match === undefined) !== (notMatch === undefined), { error: 'onePattern' }),
		),
	/** The value is one of these; the nearest is proposed where `suggest` is on. */
	oneOf: z.strictObject({
		...common,
		kind: z.literal('oneOf'),
		values: list,
		ignoreCase,
		suggest: z._default(z.boolean(), false),
	}),
	/** The value is none of these. */
	noneOf: z.strictObject({ ...common, kind: z.literal('noneOf'), values: list, ignoreCase }),
	/** The value has so many characters. */
	length: z
		.strictObject({ ...common, kind: z.literal('length'), min: z.optional(count), max: z.optional(count) })
		.check(z.refine(({ min = 0, max = min }) => min + max > 0 && min <= max, { error: 'oneLimit' })),
	/** The value is written in this case. */
	case: z.strictObject({
		...common,
		kind: z.literal('case'),
		style: z.enum(['upper', 'lower', 'title', 'notAllUpper', 'notAllLower']),
		except: z.optional(list),
	}),
	/** The value holds none of these words. */
	words: z.strictObject({ ...common, kind: z.literal('words'), avoid: list, wholeWords }),
	/** Wrong words are replaced by right ones. */
	replace: z.strictObject({
		...common,
		kind: z.literal('replace'),
		swap: z
			.record(word, z.string().check(z.maxLength(255), z.regex(/^[^<>]*$/, 'plainText')))
			.check(fewKeys(mostWords), someKeys),
		wholeWords,
	}),
	/** The value beside that of another field. */
	compare: z.strictObject({
		...common,
		kind: z.literal('compare'),
		with: field,
		relation: z.enum(['equals', 'differs', 'contains', 'emailDomainMatches']),
	}),
} as const;

/** One check of a team. */
export const teamCheck = z.discriminatedUnion('kind', [
	kinds.required,
	kinds.empty,
	kinds.pattern,
	kinds.oneOf,
	kinds.noneOf,
	kinds.length,
	kinds.case,
	kinds.words,
	kinds.replace,
	kinds.compare,
]);

export type TeamCheck = z.infer<typeof teamCheck>;
export type TeamCheckOf<Kind extends TeamCheck['kind']> = Extract<TeamCheck, { kind: Kind }>;
export type Condition = z.infer<typeof condition>;
/** Words, or the name of a dictionary of the pack. */
export type WordList = z.infer<typeof list>;

/** What a pack brings beside settings of the built-in rules: a team's checks, with what they look up. */
export interface Team {
	/** The pack's id: a check speaks as `<pack id>/<check id>`. */
	id: string;
	version: string;
	name: z.infer<typeof inLanguages>;
	dictionaries: Readonly<Record<string, readonly string[]>>;
	checks: readonly TeamCheck[];
	/** The checks whose level the person cannot change. */
	locked: readonly string[];
}

/** The id under which the person's own checks speak: no pack takes it. */
export const ownPackId = 'own';

/** The id under which a team's check speaks. */
export const teamRuleId = (team: Pick<Team, 'id'>, check: Pick<TeamCheck, 'id'>): string => `${team.id}/${check.id}`;
