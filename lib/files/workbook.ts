import { fieldsNamed } from './columns.ts';
import { InputError } from './input-error.ts';
import type { Row } from './rows.ts';

/** What a workbook may hold unpacked, in bytes: a small file can unpack to fill the memory. */
const mostUnpacked = 400_000_000;

/**
 * The rows of a sheet of an Excel workbook (.xlsx).
 * @param bytes the whole file
 * @param wanted the name of the sheet, or its number from 1; where it is absent, the only one that names fields
 * @throws InputError where the file is no workbook, unpacks to too much, has no such sheet, or several that could be meant
 */
export async function* workbookRows(bytes: Uint8Array<ArrayBuffer>, wanted: string | undefined): AsyncGenerator<Row> {
	if (unpackedSize(bytes) > mostUnpacked) throw new InputError('workbookTooLarge');
	// Brought only for a workbook: most files are none.
	const { default: readWorkbook } = await import('read-excel-file/universal');
	const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), {
		parseNumber: (text: string) => text,
		trim: false,
	}).catch(() => {
		throw new InputError('notWorkbook');
	});
	const { data } = chosen(
		sheets.filter((one) => one.data.length > 0),
		wanted,
	);
	for (const [place, cells] of data.entries()) {
		yield { cells: cells.map(textOfCell), line: place + 1 };
	}
}

/** A cell as text; a date as ISO 8601. */
function textOfCell(value: unknown): string {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return value === null || value === undefined ? '' : String(value);
}

interface SheetOfCells {
	sheet: string;
	data: readonly (readonly unknown[])[];
}

function chosen(sheets: readonly SheetOfCells[], wanted: string | undefined): SheetOfCells {
	const names = sheets.map(({ sheet }) => sheet).join(', ');
	if (wanted !== undefined) {
		const found = sheets.find(({ sheet }) => sheet === wanted) ?? sheets[Number(wanted) - 1];
		if (!found) throw new InputError('noSuchSheet', { sheet: wanted, sheets: names });
		return found;
	}
	const telling = sheets.filter(({ data }) =>
		data.slice(0, 20).some((row) => fieldsNamed(row.map((cell) => textOfCell(cell))) >= 2),
	);
	const [first, second] = telling.length > 0 ? telling : sheets;
	if (!first) throw new InputError('empty');
	if (second) throw new InputError('whichSheet', { sheets: names });
	return first;
}

/** What the parts of a ZIP file unpack to, by its own list of them; 0 where it has none that can be read. */
function unpackedSize(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < 0) return 0;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let size = 0;
	for (let part = 0; part < count && at + 46 <= bytes.length; part += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) break;
		size += view.getUint32(at + 24, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return size;
}
