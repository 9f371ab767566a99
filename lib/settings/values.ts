import * as z from 'zod/mini';
import { fieldIds } from '../record/fields.ts';
import { type Language, languages } from '../record/language.ts';

// Without this, zod probes `new Function`, which the browsers report as a breach of the extension's policy.
z.config({ jitless: true });

// The values that settings, packs and policies are made of.

export const levelSetting = z.enum(['error', 'warning', 'question', 'hint', 'off']);
export const minLevelSetting = z.enum(['error', 'warning', 'question', 'hint']);
export const languageSetting = z.enum(['auto', ...languages]);
export const atNextSetting = z.enum(['off', 'show', 'ask']);
/** A built-in rule, or a team's check as `<pack id>/<check id>`. */
export const ruleId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'ruleId'));
/** The same, or the start of ids and `*`. */
const ruleKey = z.string().check(z.regex(/^(?:[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9-]{0,64})?\*?|\*)$/, 'ruleKey'));
export const optionValue = z.union([
	z.string().check(z.maxLength(1000)),
	z.number(),
	z.boolean(),
	z.readonly(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(5000))),
]);

/** The most keys of one record of settings: ten times the rules that there are. */
const mostKeys = 700;
/** What says of a record that it holds too many keys. */
export const tooManyKeys = 'too many keys';
/** A record with no more keys than anybody writes by hand. */
export const fewKeys = (max: number) =>
	z.refine((record: unknown) => Object.keys(record as object).length <= max, { error: tooManyKeys, params: { max } });

/** A record that says something. */
export const someKeys = z.refine((record: unknown) => Object.keys(record as object).length > 0, { error: 'empty' });

export const levelsByRule = z.record(ruleKey, levelSetting).check(fewKeys(mostKeys));
export const optionsByRule = z
	.record(z.string(), z.record(z.string(), optionValue).check(fewKeys(50)))
	.check(fewKeys(mostKeys));

/** How many accepted values are kept: the newest. */
export const mostAccepted = 5000;
/** A longer value is no name that anybody would keep. */
export const longestAccepted = 255;
const acceptedText = z.string().check(z.minLength(1), z.maxLength(longestAccepted));
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
export const accept = z.array(acceptedValue).check(z.maxLength(mostAccepted));
export const acceptInPack = z.array(acceptedEntry).check(z.maxLength(mostAccepted));

/** A text that people read: no markup, nothing that turns the reading direction. */
export const plainText = z
	.string()
	.check(
		z.minLength(1),
		z.maxLength(300),
		z.regex(/^[^<>\u202A-\u202E\u2066-\u2069]*$/, 'plainText'),
		z.regex(/[\p{L}\p{N}{]/u, 'plainText'),
	);

/** A text in English, and in whichever other languages of ours. */
export const inLanguages = z.strictObject({
	...(Object.fromEntries(languages.map((language) => [language, z.optional(plainText)])) as Record<
		Language,
		z.ZodMiniOptional<typeof plainText>
	>),
	en: plainText,
});

/** A page that explains something. */
export const httpsLink = z.string().check(
	z.maxLength(300),
	z.regex(/^https:\/\/[^\s<>"]+$/, 'link'),
	z.refine((link) => URL.canParse(link), { error: 'notLink' }),
);
