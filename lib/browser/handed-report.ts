import type { FormReport } from '../form/form-report.ts';
import type { ReportSource } from '../page/report/report.ts';

/** Makes the report of the form on a page. */
type MakeReport = (page: Document, source: ReportSource) => FormReport;

/** Where one script of ours lays what makes a report for the other: seen in the extension's own world alone. */
const place: unique symbol = Symbol.for('faircopy report') as never;

const world = globalThis as { [place]?: MakeReport };

/** Hands what makes a report to the hints in this page. */
export function handReport(makeReport: MakeReport): void {
	world[place] = makeReport;
}

/** What was handed over last; undefined where nothing was. */
export function handedReport(): MakeReport | undefined {
	return world[place];
}
