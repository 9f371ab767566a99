import type { CustomerRecord } from '../../record/customer-record.ts';
import type { Tables } from '../../tables/tables.ts';

/** What a reading may look at: the record and the tables, and other readings. */
export interface ReadingContext {
	/** The record, tidied. */
	values: CustomerRecord;
	tables: Tables;
	/** The result of a reading, computed once for this record. */
	read<Result>(reading: Reading<Result>): Result;
}

/** A fact about a record that several rules share. Pure; it judges nothing and knows no rule. */
export type Reading<Result> = (context: ReadingContext) => Result;

/** The context of one record's readings, with the one cache of their results. */
export function readingContext(values: CustomerRecord, tables: Tables): ReadingContext {
	const known = new Map<Reading<unknown>, unknown>();
	const context: ReadingContext = {
		values,
		tables,
		read<Result>(reading: Reading<Result>): Result {
			if (!known.has(reading)) known.set(reading, reading(context));
			return known.get(reading) as Result;
		},
	};
	return context;
}
