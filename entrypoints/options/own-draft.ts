import type { Language } from '../../lib/record/language.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import {
	type CheckForm,
	checkFromForm,
	formFromCheck,
	newCheck,
	type Sentences,
} from '../../lib/settings/check-form.ts';
import { ownIds } from '../../lib/settings/own-checks.ts';
import type { Problem } from '../../lib/settings/problems.ts';
import { type TeamCheck, teamCheck } from '../../lib/settings/team-checks.ts';
import { isTooDeep } from '../../lib/settings/team-pack.ts';
import type { Text } from './section.ts';

/** A check that is being written. */
export interface Draft {
	form: CheckForm;
	/** The id of the check that it takes the place of. */
	inPlaceOf?: string | undefined;
	/** The person wrote the sentence: it no longer follows what is chosen. */
	isWorded: boolean;
	/** The check as JSON, where that was written last: it leads then, and the form follows. */
	json?: string | undefined;
	/** No form can show it: there is its JSON alone. */
	isOnlyJson?: boolean;
	/** The person asked for it to be saved: what is missing is told. */
	isAsked: boolean;
	/** Why the worker did not take it. */
	refused?: readonly Problem[] | undefined;
	/** The values that it is tried on. */
	tried: CustomerRecord;
}

/** What names the fields in a default sentence. */
interface Wording {
	text: Text;
	language: Language;
	fieldLabel(field: string): string;
}

/** A draft of a check that nobody has begun yet, with a sentence that may be kept. */
export function newDraft(wording: Wording): Draft {
	return worded({ form: newCheck, isWorded: false, isAsked: false, tried: {} }, wording);
}

/** A draft of a check that there is, or of a copy of it; one that no form can show is led by its JSON. */
export function draftOf(check: TeamCheck, isCopy: boolean, own: string | undefined): Draft {
	const shown = formFromCheck(check);
	const form = shown ?? { ...newCheck, id: check.id, kind: check.kind, field: check.field };
	const common = { isWorded: true, isAsked: false, isOnlyJson: shown === undefined, tried: {} };
	if (!isCopy) return { ...common, form, inPlaceOf: check.id, json: shown ? undefined : asJson(check) };
	const copied = checkFromForm({ ...form, id: '' }, ownIds(own));
	return { ...common, form: { ...form, id: '' }, json: shown ? undefined : asJson({ ...check, id: copied['id'] }) };
}

/** The draft after a change in the form: the sentence follows until the person has written one. */
export function changedForm(draft: Draft, values: Partial<CheckForm>, wording: Wording): Draft {
	const form = { ...draft.form, ...values };
	return worded({ ...draft, form, isWorded: draft.isWorded || 'message' in values, ...leadByForm }, wording);
}

const leadByForm = { json: undefined, refused: undefined };

/** The draft after a change of its JSON: the form follows where it can show what stands there. */
export function changedJson(draft: Draft, json: string): Draft {
	const form = formOfJson(json);
	return { ...draft, json, refused: undefined, ...(form && { form, isWorded: true }) };
}

/** The form that shows a check's JSON; undefined where it cannot be read, or shown. */
export function formOfJson(json: string): CheckForm | undefined {
	const read = teamCheck.safeParse(parsed(json));
	return read.success ? formFromCheck(read.data) : undefined;
}

/** The check of a draft; undefined where its JSON is none. */
export function checkOf({ form, json, inPlaceOf }: Draft, own: string | undefined): unknown {
	if (json !== undefined) return parsed(json);
	return checkFromForm(
		form,
		ownIds(own).filter((id) => id !== inPlaceOf),
	);
}

export const asJson = (check: unknown): string => JSON.stringify(check, undefined, '\t');

function parsed(json: string): unknown {
	try {
		const check: unknown = JSON.parse(json);
		return check === null || isTooDeep(check) ? undefined : check;
	} catch {
		return undefined;
	}
}

function worded(draft: Draft, { text, language, fieldLabel }: Wording): Draft {
	if (draft.isWorded) return draft;
	const { form } = draft;
	const sentence = text(`ownSection.sentences.${sentenceOf(form)}`, {
		field: fieldLabel(form.field),
		other: fieldLabel(form.with),
		min: form.min.trim(),
		max: form.max.trim(),
	});
	const message: Sentences = { ...newCheck.message, [language]: sentence };
	return { ...draft, form: { ...form, message } };
}

/** Which default sentence fits. */
function sentenceOf({ kind, min, max, relation }: CheckForm): string {
	if (kind === 'compare') return `compare${relation[0]!.toUpperCase()}${relation.slice(1)}`;
	if (kind === 'length' && min.trim() === '') return 'lengthMax';
	return kind === 'length' && max.trim() === '' ? 'lengthMin' : kind;
}
