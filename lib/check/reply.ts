import type english from '../../locales/en.json';
import type { CustomerRecord } from '../record/customer-record.ts';
import type { FieldId } from '../record/fields.ts';
import type { Language } from '../record/language.ts';
import type { AtNext } from '../settings/settings.ts';
import type { Problem } from '../settings/problems.ts';
import type { Fault, Outcome, ToldFinding } from './finding.ts';
import type { TestResult } from './pack-tests.ts';

export type { Changed, Preference } from '../settings/change.ts';
export type { AtNext } from '../settings/settings.ts';

/** The fixed words of the hints, from the locales' `interface`: what stands in `{{…}}` is filled in where they are shown. */
export type Words = Readonly<Record<keyof (typeof english)['interface'], string>>;

/** What a page asks of the validation worker. */
export interface CheckRequest {
	record: CustomerRecord;
	/** Grows with every request of a page; travels there and back. */
	revision: number;
	/** The language of the page; the worker may answer in the one that the person set. */
	language: Language;
}

/** What the person may copy to report a false alarm: the value is masked, and nothing is sent. */
export interface FalseAlarmReport {
	text: string;
	/** Where the team or the package wants it sent: a web or mail address. */
	sendTo?: string | undefined;
}

/** What the validation worker answers of a record that is only tried. */
export interface Trial {
	findings: ToldFinding[];
	faults: Fault[];
	/** What became of every rule. */
	trace: readonly Outcome[];
	/** Why the change could not be tried; the record is judged without it then. */
	problems: readonly Problem[];
}

/** What the validation worker finds in a pack or in own checks. */
export interface Preview {
	/** What cannot be read in it, patterns among it. */
	problems: readonly Problem[];
	tests: TestResult;
}

/** What the validation worker answers. */
export interface CheckReply {
	revision: number;
	language: Language;
	findings: ToldFinding[];
	faults: Fault[];
	/** The fixed words of the hints in `language`. */
	words: Words;
	/** The usual labels of the fields in `language`, for fields that the page does not show. */
	fieldLabels?: Readonly<Partial<Record<FieldId, string>>>;
	/** `show` where nothing is said. */
	atNext?: AtNext;
	/** Whether the person wants the number of open hints on the extension's icon. */
	badge?: boolean;
	/** False where the person wants no note about existing customers. */
	existingNote?: boolean;
	/** The hints are paused in this browser until then, as milliseconds of the clock: nothing was judged. */
	pausedUntil?: number;
}
