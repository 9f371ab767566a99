import type { CustomerRecord } from '../record/customer-record.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { fold } from '../record/folding.ts';
import { type ColumnChoice, columnNamed, type Columns, columnsOf, fieldsNamed } from './columns.ts';
import { InputError } from './input-error.ts';
import type { OnNotice } from './notice.ts';
import type { Row } from './rows.ts';
import { type DateOrder, valueOf } from './values.ts';

/** A record of a file with its place there. */
export interface NumberedRecord {
	record: CustomerRecord;
	/** 1 for the first record. */
	number: number;
	/** The line on which it begins, from 1. */
	line: number;
	/** What stands in the column that tells records apart, where the person named one. */
	id?: string;
}

/** What the person says of a file. */
export interface ReadingChoice {
	/** The name of the column that tells records apart. */
	id?: string | undefined;
	columns?: ColumnChoice | undefined;
	dateOrder?: DateOrder | undefined;
}

/** So many rows may stand above the header: a title, the date of an export. */
const mostAbove = 20;

/**
 * The records of a table's rows. The header is the first row that names fields; rows without a value, the header said
 * again and what stands below the last record are none.
 * @throws InputError where no row names a field
 */
export async function* recordsOfTable(
	rows: AsyncIterable<Row>,
	onNotice: OnNotice,
	{ columns: choice, dateOrder, id }: ReadingChoice = {},
): AsyncGenerator<NumberedRecord> {
	let header: Row | undefined;
	let columns: Columns = [];
	let idPlace = -1;
	const above: Row[] = [];
	/** Rows that are a footer if nothing but such rows follows. */
	let doubtful: Row[] = [];
	const told = new Set<FieldId>();
	let number = 0;
	const recordOf = ({ cells, line }: Row): NumberedRecord => {
		const record: Partial<Record<FieldId, string>> = {};
		for (const [place, field] of columns.entries()) {
			if (!field) continue;
			const { value, isTwoDays } = valueOf(field, cells[place] ?? '', dateOrder);
			record[field] = value;
			if (isTwoDays && !told.has(field)) onNotice('twoDays', { line, value });
			if (isTwoDays) told.add(field);
		}
		number += 1;
		return { record, number, line, ...(idPlace >= 0 && { id: (cells[idPlace] ?? '').trim() }) };
	};
	for await (const row of rows) {
		if (!header) {
			if (isEmpty(row)) continue;
			if (!isHeader(row, choice)) {
				above.push(row);
				if (above.length > mostAbove) throw noHeader(above);
				continue;
			}
			header = row;
			if (above.length > 0) onNotice('beforeHeader', { from: above[0]!.line, to: above.at(-1)!.line });
			columns = columnsOf(row.cells, row.line, onNotice, choice, id);
			if (id !== undefined) idPlace = columnNamed(row.cells, id, row.line);
			continue;
		}
		if (isEmpty(row)) continue;
		if (isFooter(row, header)) {
			doubtful.push(row);
			continue;
		}
		for (const one of doubtful) yield recordOf(one);
		doubtful = [];
		if (isSame(row, header)) {
			onNotice('headerAgain', { line: row.line });
			continue;
		}
		if (row.cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) {
			onNotice('longRow', { line: row.line, cells: row.cells.length, expected: header.cells.length });
			continue;
		}
		yield recordOf(row);
	}
	if (!header) throw noHeader(above);
	if (doubtful.length > 0) onNotice('footer', { line: doubtful[0]!.line });
}

function isHeader({ cells }: Row, choice: ColumnChoice | undefined): boolean {
	const chosen = Object.values(choice ?? {}).map((name) => fold(name ?? ''));
	if (chosen.length > 0 && cells.some((cell) => chosen.includes(fold(cell)))) return true;
	const named = fieldsNamed(cells);
	// One name among many cells, or alone in a title, may be a value.
	return named >= 2 || (named === 1 && (cells.length === 1 || cells.filter((cell) => cell.trim()).length > 1));
}

function noHeader(above: readonly Row[]): InputError {
	const [first] = above;
	if (!first) return new InputError('empty');
	return new InputError('noColumn', { line: first.line, known: fieldIds.join(', ') });
}

const isEmpty = ({ cells }: Row) => cells.every((cell) => !/[^\s\p{Cc}]/u.test(cell));

const isSame = (row: Row, header: Row) =>
	row.cells.length > 1 && header.cells.every((cell, place) => (row.cells[place] ?? '').trim() === cell.trim());

/** What begins a line that counts, dates or signs a list. */
const footerWords = new RegExp(
	`^(?:${[
		'total|sum|count|number of|end of|end$|page|exported|export|generated|printed|source|confidential|as of|report',
		'\\d+ (?:rows?|records?|lines?|customers?|results?|entries)|rows? affected',
		'totaux|somme|nombre de|fin$|fin de|exporte|genere|imprime|edite|extrait|au \\d',
		'\\d+ (?:lignes?|fiches?|enregistrements?|clients?|resultats?)',
	].join('|')})`,
);

/** Whether a row may close a list: one or two cells in a wide table that count, date or sign it, or a line drawn under it. */
function isFooter({ cells }: Row, header: Row): boolean {
	if (header.cells.length < 3) return false;
	const filled = cells.filter((cell) => cell.trim() !== '');
	if (filled.length > 2) return false;
	const [first = ''] = filled;
	return /^[-=_*#\s]+$/.test(first) || footerWords.test(fold(first));
}
