import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { read } from './reading.ts';

type Cell = string | number | boolean | Date | null;

/** The bytes of a workbook with these sheets. */
async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
	const written = Object.entries(sheets).map(([sheet, data]) => ({
		sheet,
		data: data.map((row) =>
			row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value === null ? null : { value })),
		),
	}));
	const blob = await writeWorkbook(written as never).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

const day = new Date(Date.UTC(2025, 10, 25));
const customers = [
	['companyName', 'Code postal', 'phoneNumber', 'dateAgreed', 'agreementAcceptance'],
	['Fabrikam SAS', '01002', 4132531246, day, true],
	[null, null, null, null, null],
	['Litware', 75001, '+33 1 70 18 99 00', '2025-11-25', 'no'],
];

describe('a workbook', () => {
	test('is read with its zeros, long numbers and dates', async () => {
		const { records } = await read(await workbook({ Customers: customers }), {}, 512);
		expect(records.map(({ record, line }) => ({ ...record, line }))).toEqual([
			{
				companyName: 'Fabrikam SAS',
				postalCode: '01002',
				phoneNumber: '4132531246',
				dateAgreed: '2025-11-25',
				agreementAcceptance: 'hasAccepted',
				line: 2,
			},
			{
				companyName: 'Litware',
				postalCode: '75001',
				phoneNumber: '+33 1 70 18 99 00',
				dateAgreed: '2025-11-25',
				agreementAcceptance: 'willAccept',
				line: 4,
			},
		]);
	});

	test('with notes on another sheet is read from the one that lists customers', async () => {
		const file = await workbook({ Notes: [['Please read'], ['Thank you']], Customers: customers });
		expect((await read(file, {}, 512)).records).toHaveLength(2);
	});

	test('with two lists asks which, and takes a name or a number', async () => {
		const file = await workbook({ North: customers, South: customers.slice(0, 2) });
		await expect(read(file, {}, 512)).rejects.toMatchObject({
			problem: 'whichSheet',
			data: { sheets: 'North, South' },
		});
		expect((await read(file, { sheet: 'South' }, 512)).records).toHaveLength(1);
		expect((await read(file, { sheet: '1' }, 512)).records).toHaveLength(2);
		await expect(read(file, { sheet: 'West' }, 512)).rejects.toMatchObject({ problem: 'noSuchSheet' });
	});

	test('that says to unpack to more than fits is not opened', async () => {
		const file = await workbook({ Customers: customers });
		const view = new DataView(file.buffer);
		for (let at = 0; at + 46 < file.length; at += 1) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
		}
		await expect(read(file, {}, 512)).rejects.toMatchObject({ problem: 'workbookTooLarge' });
	});
});
