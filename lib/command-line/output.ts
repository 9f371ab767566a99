import type { Fault, Finding } from '../check/finding.ts';
import type { NumberedRecord } from '../files/table.ts';
import { withoutSteering } from '../record/steering.ts';
import type { Texts } from '../text/texts.ts';

/** A record with what was found in it. */
export interface Judged extends NumberedRecord {
	findings: readonly Finding[];
	faults: readonly Fault[];
}

/** What is printed of a record; nothing where there is nothing to say. */
export type Output = (judged: Judged, texts: Texts) => string | undefined;

/** For people: the record, and a paragraph a finding. */
const text: Output = ({ number, id, record, findings }, texts) => {
	if (findings.length === 0) return undefined;
	const name = withoutSteering(record.companyName || '–');
	const heading = texts.text(id === undefined ? 'commandLine.record' : 'commandLine.recordWithId', {
		number,
		name,
		id: withoutSteering(id ?? ''),
	});
	const lines = findings.map((finding) => {
		const label = texts.text(`fieldLabels.${finding.field}`);
		return `  ${label} · ${withoutSteering(texts.level(finding))}\n    ${withoutSteering(texts.line(finding))}`;
	});
	return [heading, ...lines].join('\n');
};

/** For programs: one object a record, findings or none. */
const ndjson: Output = ({ number, id, findings, faults }, texts) =>
	JSON.stringify({
		record: number,
		...(id !== undefined && { id }),
		findings: findings.map((finding) => ({ ...finding, text: texts.line(finding) })),
		...(faults.length > 0 && { faults }),
	});

/** The columns of the CSV output. */
const columns = ['record', 'id', 'line', 'field', 'level', 'rule', 'text'];

/** For spreadsheets: one row a finding. */
const csv: Output = ({ number, id = '', line, findings }, texts) =>
	findings.length === 0
		? undefined
		: findings
				.map((finding) => [number, id, line, finding.field, finding.level, finding.rule, texts.line(finding)])
				.map((row) => row.map((cell) => csvCell(String(cell))).join(','))
				.join('\n');

/** A cell as RFC 4180 has it; what a spreadsheet would take for a formula gets an apostrophe. */
function csvCell(value: string): string {
	const guarded = /^[=@]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const outputs = { text, ndjson, csv } as const;

/** What stands before all records. */
export const heads: Readonly<Record<keyof typeof outputs, string | undefined>> = {
	text: undefined,
	ndjson: undefined,
	csv: columns.join(','),
};
