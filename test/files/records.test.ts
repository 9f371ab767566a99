import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../lib/files/input-error.ts';
import { type NumberedRecord, records } from '../../lib/files/records.ts';

/** The records of a file, given in chunks of `size` bytes. */
async function read(
	input: string | Uint8Array,
	{ size = 7, unknown = [] as string[] } = {},
): Promise<NumberedRecord[]> {
	const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
	const chunks = (async function* () {
		for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
	})();
	const found: NumberedRecord[] = [];
	for await (const record of records(chunks, (name) => unknown.push(name))) found.push(record);
	return found;
}

const one = [{ number: 1, record: { companyName: 'Fabrikam SAS', city: 'Évry' } }];

describe('the records of a file', () => {
	test.each([
		['CSV', 'companyName,city\nFabrikam SAS,Évry\n'],
		['CSV with semicolons', 'companyName;city\r\nFabrikam SAS;Évry\r\n'],
		['CSV with tabs', 'companyName\tcity\nFabrikam SAS\tÉvry'],
		[
			'CSV with a byte order mark, quotation marks and an empty line',
			'\uFEFF"companyName","city"\n\n"Fabrikam SAS","Évry"',
		],
		['NDJSON', '{"companyName":"Fabrikam SAS","city":"Évry"}\n'],
		['NDJSON with a byte order mark and an empty line', '\uFEFF\n{"companyName":"Fabrikam SAS","city":"Évry"}'],
	])('are read from %s', async (_, input) => expect(await read(input)).toEqual(one));

	test('keep an empty column as an empty field, and a missing key as no field', async () => {
		expect((await read('companyName,city\nFabrikam,\n'))[0]?.record).toEqual({ companyName: 'Fabrikam', city: '' });
		expect((await read('{"companyName":"Fabrikam","city":null}'))[0]?.record).toEqual({ companyName: 'Fabrikam' });
	});

	test('take a number for its digits', async () => {
		expect((await read('{"postalCode":69001}'))[0]?.record).toEqual({ postalCode: '69001' });
	});

	test.each([
		['id,companyName\n1,Fabrikam\n2,Litware\n', ['id']],
		['{"id":1,"city":"Lyon"}\n{"id":2}', ['id']],
	])('leave out what is no field id, and tell it once: %s', async (input, expected) => {
		const unknown: string[] = [];
		expect(Object.keys((await read(input, { unknown }))[0]!.record)).toHaveLength(1);
		expect(unknown).toEqual(expected);
	});

	test.each([
		['nothing', '', 'empty', {}],
		['white space only', ' \n \n', 'empty', {}],
		['a header without field ids', 'a,b\n1,2\n', 'noColumn', { line: 1 }],
		['a column twice', 'city,city\n1,2\n', 'repeatedColumn', { line: 1, column: 'city' }],
		['a row with too few columns', 'companyName,city\nFabrikam,Lyon\nLitware\n', 'raggedRow', { line: 3, expected: 2 }],
		['a quotation mark that stays open', 'companyName,city\n"Fabrikam,Lyon\n', 'notCsv', {}],
		['a line that is not JSON', '{"city":"Lyon"}\n{"city":\n', 'notJson', { line: 2 }],
		['a line that is no object', '{"city":"Lyon"}\n\n[1]\n', 'notObject', { line: 3 }],
		['objects without field ids', '{"CompanyName":"X"}\n', 'noColumn', { line: 1 }],
		['a long line that is no object', `[${'1,'.repeat(200_000)}1]`, 'notObject', { line: 1 }],
		['a value that is no text', '{"city":["Lyon"]}\n', 'notText', { line: 1, key: 'city' }],
	])('are refused with the line: %s', async (_, input, problem, data) => {
		await expect(read(input)).rejects.toMatchObject({ name: 'InputError', problem, data });
	});

	test('are refused with the line where the text is not UTF-8', async () => {
		const input = new Uint8Array([...new TextEncoder().encode('companyName\nFabrikam\nCaf'), 0xe9, 0x0a]);
		await expect(read(input)).rejects.toMatchObject({ problem: 'encoding', data: { line: 3 } });
	});

	test('are refused with the same line however the bytes come in', async () => {
		const input = new Uint8Array([...new TextEncoder().encode('city\nÉvry\nÉvry\nCaf'), 0xe9, 0x0a, 0x41]);
		for (let size = 1; size <= input.length; size += 1) {
			await expect(read(input, { size })).rejects.toMatchObject({ problem: 'encoding', data: { line: 4 } });
		}
	});

	test('are the same however the bytes come in', async () => {
		const input = 'companyName,city\nFabrikam SAS,Évry\n"Litware ""Nord""","Liège\n4000"\n';
		const whole = await read(input, { size: 1000 });
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
				expect(await read(input, { size })).toEqual(whole);
			}),
			{ numRuns: 20 },
		);
	});

	test('never fail but with an error that says what is wrong', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
				await read(bytes).catch((error: unknown) => {
					expect(error).toBeInstanceOf(InputError);
				});
			}),
		);
	});
});
