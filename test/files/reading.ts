import type { NoticeKind } from '../../lib/files/notice.ts';
import { type FileChoice, records } from '../../lib/files/records.ts';
import type { NumberedRecord } from '../../lib/files/table.ts';

/** What a file gives: its records, and what is told of it. */
export interface Reading {
	records: NumberedRecord[];
	notices: [NoticeKind, Readonly<Record<string, string | number>>?][];
}

/** Reads a file, given in chunks of `size` bytes. */
export async function read(input: string | Uint8Array, choice: FileChoice = {}, size = 7): Promise<Reading> {
	const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
	const chunks = (async function* () {
		for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
	})();
	const reading: Reading = { records: [], notices: [] };
	const onNotice = (notice: NoticeKind, data?: Readonly<Record<string, string | number>>) =>
		void reading.notices.push(data ? [notice, data] : [notice]);
	for await (const record of records(chunks, onNotice, choice)) reading.records.push(record);
	return reading;
}

/** What is told of a file, without what every small list lacks. */
export const toldOf = ({ notices }: Reading): Reading['notices'] =>
	notices.filter(([notice]) => notice !== 'withoutColumn' && notice !== 'readAs');
