import * as z from 'zod/mini';
import type { CheckReply, FalseAlarmReport, Preview, Trial } from '../check/reply.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import type { FormMapping } from '../record/mapping.ts';
import { languages } from '../record/language.ts';
import type { Changed } from '../settings/change.ts';
import { fieldSign, mappingChange, saidField } from '../settings/mappings.ts';
import { leavable } from '../settings/settings.ts';
import { mostPacks } from '../settings/team-pack.ts';
import {
	acceptedValue,
	atNextSetting,
	languageSetting,
	levelSetting,
	minLevelSetting,
	optionValue,
	ruleId,
} from '../settings/values.ts';

/** Who may put a question to the worker: our script beside the portal's form, or a page of the extension. */
export type Asker = 'portal' | 'ownPage';

/** One question: its schema, who may put it, and (as a type only) what is answered. */
interface Kind<Schema extends z.ZodMiniType, Answer> {
	question: Schema;
	from: readonly Asker[];
	/** Never there: it carries the type of the answer. */
	answer?: Answer;
}

const everybody: readonly Asker[] = ['portal', 'ownPage'];
const ownPages: readonly Asker[] = ['ownPage'];

/** A question with the type of its answer. */
function kind<Answer>() {
	return <Schema extends z.ZodMiniType>(question: Schema, from: readonly Asker[]): Kind<Schema, Answer> => ({
		question,
		from,
	});
}

/** What came of asking the browser for the policy again; `notStored`: the one before still holds. */
export type PolicyReread = 'none' | 'same' | 'changed' | 'notStored';

/** What comes into a page only when it is needed there: the hints, what draws them, what makes a report of the form, and what lets a person point at a field. */
export const broughtScripts = ['hints', 'drawing', 'report', 'pointing'] as const;
export type BroughtScript = (typeof broughtScripts)[number];

/** The pages of ours that can be opened from beside the form. */
const openedPages = ['welcome', 'settings'] as const;

/** Far beyond what any field takes: a value is told with its true length, but no page can make the worker read for ever. */
const longestValue = 200_000;
const value = z.optional(z.string().check(z.overwrite((text) => text.slice(0, longestValue))));
const shortText = z.string().check(z.maxLength(64));
const record = z.strictObject(Object.fromEntries(fieldIds.map((id) => [id, value])) as Record<FieldId, typeof value>);

/** What a field of the asker's own page is; no sign takes it back. */
const mapped = z.strictObject({
	mapping: z.strictObject({ field: saidField, sign: z.nullable(fieldSign) }),
});
const levelChange = z.strictObject({ rule: ruleId, level: z.union([levelSetting, z.literal('own')]) });
const existingNote = z.strictObject({ existingNote: z.boolean() });
const unaccepted = z.strictObject({ unaccept: acceptedValue });
const packId = shortText;
const ownCheck = z.strictObject({ ownCheck: z.unknown(), inPlaceOf: z.optional(shortText) });
/** Every change that a page of ours may ask for. */
const change = z.union([
	levelChange,
	z.strictObject({ rule: ruleId, option: shortText, value: optionValue }),
	z.strictObject({ asBuiltIn: ruleId }),
	z.strictObject({ accept: acceptedValue }),
	unaccepted,
	z.strictObject({ language: languageSetting }),
	z.strictObject({ atNext: atNextSetting }),
	z.strictObject({ minLevel: minLevelSetting }),
	z.strictObject({ badge: z.boolean() }),
	z.strictObject({ mapping: mappingChange }),
	z.strictObject({ leave: z.enum(leavable) }),
	existingNote,
	z.strictObject({ pack: z.string(), isDryRun: z.optional(z.boolean()) }),
	z.strictObject({ withoutPack: packId }),
	z.strictObject({ packOrder: z.readonly(z.array(packId).check(z.maxLength(mostPacks))) }),
	z.strictObject({ dryRun: packId, isOn: z.boolean() }),
	z.strictObject({ previousOf: packId }),
	ownCheck,
	z.strictObject({ withoutOwnCheck: shortText }),
	z.strictObject({ own: z.string() }),
	z.strictObject({ startOver: z.literal(true) }),
	z.strictObject({ undo: z.literal(true), of: z.optional(z.number()) }),
	z.strictObject({ forgetUnread: z.literal(true) }),
]);
/** What a report of a false alarm tells of a finding. */
const finding = z.object({ rule: ruleId, message: shortText, level: shortText, field: z.enum(fieldIds) });

/** Every question that the worker answers. */
export const workerQuestions = {
	/** Judge a record. */
	check: kind<CheckReply>()(z.strictObject({ record, revision: z.int(), language: z.enum(languages) }), everybody),
	/** What the card offers: switch a rule off, or accept a value always, and take either back; and the note that is not shown again. */
	prefer: kind<Changed>()(
		z.union([levelChange, z.strictObject({ accept: acceptedValue }), unaccepted, existingNote, mapped]),
		everybody,
	),
	/** What the portal of the asker's page is called, and what was said of its fields. */
	portal: kind<{ name: string; mapping: FormMapping | undefined }>()(z.strictObject({}), everybody),
	/** Any other change of the settings: our own pages alone ask for it. */
	change: kind<Changed>()(change, ownPages),
	/** Judge a record as if a change were made, and tell of every rule what became of it: nothing is stored. */
	trial: kind<Trial>()(z.strictObject({ record, language: z.enum(languages), change: z.optional(change) }), ownPages),
	/** Look a pack or the person's own checks through, and run the tests in it: nothing is stored. */
	preview: kind<Preview>()(
		z.union([z.strictObject({ pack: z.string() }), z.strictObject({ own: z.string() })]),
		ownPages,
	),
	/** Ask the browser for the policy again. */
	rereadPolicy: kind<PolicyReread>()(z.strictObject({}), ownPages),
	/** Pause the hints everywhere in this browser until then, as milliseconds of the clock; 0 takes them up again. */
	pause: kind<boolean>()(z.strictObject({ until: z.int().check(z.minimum(0)) }), everybody),
	/** The number of open hints changed: shown on the extension's icon where the person wants it. */
	count: kind<boolean>()(z.strictObject({ open: z.int().check(z.minimum(0), z.maximum(999)) }), everybody),
	/** Word a report of a false alarm, the value masked. */
	falseAlarm: kind<FalseAlarmReport>()(z.strictObject({ finding, record, language: z.enum(languages) }), everybody),
	/** Open a page of ours: what Faircopy may do, or the settings. */
	openPage: kind<boolean>()(z.strictObject({ page: z.enum(openedPages) }), everybody),
	/** Bring one of our scripts into the page that asks: it may hold the form. */
	bring: kind<boolean>()(z.strictObject({ script: z.enum(broughtScripts) }), ['portal']),
} as const;

type Kinds = typeof workerQuestions;

/** What the worker may be asked, with its answer, by the name of the question. */
export type WorkerQuestions = {
	[Name in keyof Kinds]: Kinds[Name] extends Kind<infer Schema, infer Answer>
		? { question: z.infer<Schema>; answer: Answer }
		: never;
};

/** A question as it travels to the worker. */
export type WorkerMessage<Name extends keyof WorkerQuestions = keyof WorkerQuestions> = {
	[Each in Name]: { type: Each; question: WorkerQuestions[Each]['question'] };
}[Name];

/** Where a question comes from, as the browser tells it: nothing of this is taken from the message. */
export interface AskedFrom {
	/** The tab that asks; none for the popup. */
	tabId: number | undefined;
	/** The origin of the page or frame that asks, as `https://host`. */
	origin: string;
}

/** What the worker does for each question. */
export type WorkerHandlers = {
	[Name in keyof WorkerQuestions]: (
		question: WorkerQuestions[Name]['question'],
		from: AskedFrom,
	) => Promise<WorkerQuestions[Name]['answer']>;
};

const envelope = z.strictObject({ type: z.string(), question: z.unknown() });

/** The question, where the message is one that the worker answers to this asker; undefined for anything else. */
export function readQuestion(message: unknown, asker: Asker): WorkerMessage | undefined {
	const { success, data } = z.safeParse(envelope, message);
	if (!success || !Object.hasOwn(workerQuestions, data.type)) return undefined;
	const type = data.type as keyof Kinds;
	const { from, question } = workerQuestions[type];
	if (!from.includes(asker)) return undefined;
	const read = z.safeParse(question, data.question);
	return read.success ? ({ type, question: read.data } as WorkerMessage) : undefined;
}
