import type { CustomerRecord } from '../../record/customer-record.ts';
import type { TeamCheck, TeamCheckOf, WordList } from '../../settings/team-checks.ts';

/** What a check found: what fills its sentence, and a repair where one is certain. */
export interface KindFinding {
	/** The part of the value that is meant. */
	match?: string;
	/** What is proposed instead of it. */
	suggestion?: string;
	/** The value with the repair made. */
	fix?: string;
}

/** What a kind is given to look things up. */
export interface KindTools {
	/** The words of a list, also where it names a dictionary. */
	wordsOf(list: WordList | undefined): readonly string[];
}

/** Judges a value beside the record; undefined where nothing is wrong. */
export type Judge = (value: string, values: CustomerRecord) => KindFinding | undefined;

/** Prepares a check of one kind, once per pack: what is returned judges many values. */
export type Kind<Name extends TeamCheck['kind']> = (check: TeamCheckOf<Name>, tools: KindTools) => Judge;

/** A kind that has nothing to say of an empty field. */
export const ofText =
	(judge: Judge): Judge =>
	(value, values) =>
		value === '' ? undefined : judge(value, values);
