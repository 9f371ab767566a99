import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../lib/files/input-error.ts';
import { read, toldOf } from './reading.ts';

const utf16 = (text: string, isBig = false, mark = true): Uint8Array => {
	const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
	return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const one = [{ companyName: 'Fabrikam SAS', city: 'Évry' }];

describe('a list is read as a person reads it, without a word', () => {
	test.each<[string, string | Uint8Array]>([
		['commas', 'companyName,city\nFabrikam SAS,Évry\n'],
		['semicolons, as a French Excel writes', 'companyName;city\r\nFabrikam SAS;Évry\r\n'],
		['tabs', 'companyName\tcity\nFabrikam SAS\tÉvry'],
		['upright strokes', 'companyName|city\nFabrikam SAS|Évry\n'],
		['a sign that nobody expects', 'companyName^city\nFabrikam SAS^Évry\n'],
		['a line that names the separator', 'sep=;\r\ncompanyName;city\r\nFabrikam SAS;Évry\r\n'],
		['the same with a mark before it', '\uFEFFsep=\t\r\ncompanyName\tcity\r\nFabrikam SAS\tÉvry\r\n'],
		['a type line of PowerShell', '#TYPE Selected.Customer\r\n"companyName","city"\r\n"Fabrikam SAS","Évry"\r\n'],
		['a byte order mark, quotation marks and an empty line', '\uFEFF"companyName","city"\n\n"Fabrikam SAS","Évry"'],
		['line ends of an old Mac', 'companyName,city\rFabrikam SAS,Évry\r'],
		['UTF-16 with its mark', utf16('companyName\tcity\r\nFabrikam SAS\tÉvry\r\n')],
		['UTF-16, the other way round', utf16('companyName\tcity\r\nFabrikam SAS\tÉvry\r\n', true)],
		['UTF-16 without a mark', utf16('companyName\tcity\r\nFabrikam SAS\tÉvry\r\n', false, false)],
		['rows of nothing but separators', 'companyName,city\nFabrikam SAS,Évry\n,,,\n , \n'],
		['a separator at the end of each row', 'companyName,city\nFabrikam SAS,Évry,\n'],
		['the end mark of an old DOS', 'companyName,city\nFabrikam SAS,Évry\n\u001A'],
		['cells that a spreadsheet keeps as text', 'companyName,city\n"=""Fabrikam SAS""",="Évry"\n'],
		['cells that were guarded against formulas', "companyName,city\nFabrikam SAS,'=Évry\n".replace("'=", '')],
		['JSON, an object a line', '{"companyName":"Fabrikam SAS","city":"Évry"}\n'],
		['the same with a mark and an empty line', '\uFEFF\n{"companyName":"Fabrikam SAS","city":"Évry"}'],
		['a JSON list', '[\n {"companyName": "Fabrikam SAS",\n  "city": "Évry"}\n]\n'],
		['a JSON list on one line', '[{"companyName":"Fabrikam SAS","city":"Évry"}]'],
		['an answer of a web service', '{"totalCount":1,"items":[{"companyName":"Fabrikam SAS","city":"Évry"}]}'],
		['one record as a JSON document', '{\n "companyName": "Fabrikam SAS",\n "city": "Évry"\n}\n'],
		[
			'nested JSON',
			'{"companyProfile":{"companyName":"Fabrikam SAS"},"billingProfile":{"defaultAddress":{"city":"Évry"}}}\n',
		],
	])('%s', async (_, input) => {
		const reading = await read(input);
		expect(reading.records.map(({ record }) => record)).toEqual(one);
		expect(toldOf(reading)).toEqual([]);
	});

	test('line breaks inside quotation marks', async () => {
		const { records } = await read(
			'companyName,addressLine1\r\nFabrikam,"12 Mill Street\r\nSuite 4"\r\nLitware,1 Way\r\n',
		);
		expect(records.map(({ record, line }) => [record.addressLine1, line])).toEqual([
			['12 Mill Street\nSuite 4', 2],
			['1 Way', 4],
		]);
	});

	test('quotation marks that are signs of a cell', async () => {
		const { records } = await read('companyName,city\n5" Pipes,Lyon\n"The ""Old"" Mill",Évry\nO"Neil,Paris\n');
		expect(records.map(({ record }) => record.companyName)).toEqual(['5" Pipes', 'The "Old" Mill', 'O"Neil']);
	});

	test('short rows, whose last cells are empty', async () => {
		const { records } = await read('companyName,city,state\nFabrikam,Lyon\nLitware\n');
		expect(records.map(({ record }) => record)).toEqual([
			{ companyName: 'Fabrikam', city: 'Lyon', state: '' },
			{ companyName: 'Litware', city: '', state: '' },
		]);
	});

	test('an empty column as an empty field, a missing key as no field, a number for its digits', async () => {
		expect((await read('companyName,city\nFabrikam,\n')).records[0]?.record).toEqual({
			companyName: 'Fabrikam',
			city: '',
		});
		expect((await read('{"companyName":"Fabrikam","city":null}')).records[0]?.record).toEqual({
			companyName: 'Fabrikam',
		});
		expect((await read('{"postalCode":69001}')).records[0]?.record).toEqual({ postalCode: '69001' });
	});

	test('a record of which only the name is filled in, at the end too', async () => {
		const { records } = await read(
			'companyName,city,state\nFabrikam,Lyon,\nTotal Energies SE,,\nLitware,Lyon,\nNordwind,,\n',
		);
		expect(records.map(({ record }) => record.companyName)).toEqual([
			'Fabrikam',
			'Total Energies SE',
			'Litware',
			'Nordwind',
		]);
	});
});

describe('what is odd is told with its line, and the rest is read', () => {
	test.each<[string, string | Uint8Array, unknown[], number]>([
		['Windows-1252', latin('companyName;city\r\nSoci\u00E9t\u00E9;\u00C9vry\r\n'), ['windows1252', { line: 2 }], 1],
		[
			'one line of Windows-1252 in UTF-8',
			Uint8Array.from([...new TextEncoder().encode('companyName\nÉté\n'), ...latin('\u00C9t\u00E9\n')]),
			['windows1252', { line: 3 }],
			2,
		],
		[
			'a title above the header',
			'Customer list\n\ncompanyName,city\nFabrikam,Lyon\n',
			['beforeHeader', { from: 1, to: 1 }],
			1,
		],
		[
			'a row with more cells',
			'companyName,city\nA,B,C\nFabrikam,Lyon\n',
			['longRow', { line: 2, cells: 3, expected: 2 }],
			1,
		],
		[
			'a quotation mark that stays open',
			'companyName,city\n"Fabrikam,Lyon\nLitware,Évry\n',
			['openQuote', { line: 2 }],
			1,
		],
		[
			'the header once more',
			'companyName,city\nFabrikam,Lyon\ncompanyName,city\nLitware,Évry\n',
			['headerAgain', { line: 3 }],
			2,
		],
		['a count below', 'companyName,city,state\nFabrikam,Lyon,\nTotal,1,\n', ['footer', { line: 3 }], 1],
		[
			'a count as a database prints it',
			'companyName,city,state\nFabrikam,Lyon,\n\n(1 row affected)\n',
			['footer', { line: 4 }],
			1,
		],
		['a French count', 'companyName;city;state\nFabrikam;Lyon;\nNombre de clients : 1;;\n', ['footer', { line: 3 }], 1],
		['a line of JSON that breaks off', '{"city":"Lyon"}\n{"city":\n{"city":"Évry"}\n', ['notJson', { line: 2 }], 2],
		[
			'a first line of JSON that breaks off',
			'{"city":\n{"city":"Lyon"}\n{"city":"Évry"}\n',
			['notJson', { line: 1 }],
			2,
		],
		['a line that is no object', '{"city":"Lyon"}\n\n[1]\n{"city":"Évry"}', ['notObject', { line: 3 }], 2],
		['a column that is none', 'companyName,Sector\nFabrikam,Retail\n', ['unknownColumn', { name: 'Sector' }], 1],
		[
			'a column near to a field',
			'companyName,Postalkode\nFabrikam,69001\n',
			['unknownColumnNear', { name: 'Postalkode', field: 'postalCode' }],
			1,
		],
		[
			'a second column of a field',
			'companyName,Mail,E-mail address\nF,a@b.c,d@e.f\n',
			['secondColumn', { name: 'Mail', field: 'email' }],
			1,
		],
		[
			'a date that could be two days',
			'companyName,dateAgreed\nF,03/04/2026\n',
			['twoDays', { line: 2, value: '03/04/2026' }],
			1,
		],
	])('%s', async (_, input, notice, count) => {
		const reading = await read(input);
		expect(toldOf(reading)).toEqual([notice]);
		expect(reading.records).toHaveLength(count);
	});

	test('names that the fields do not have are told with the field that they are read as', async () => {
		const { notices } = await read('Raison sociale;Ville;CP\nFabrikam;Lyon;69001\n');
		expect(
			notices.filter(([notice]) => notice === 'readAs').map(([, data]) => [data?.['name'], data?.['field']]),
		).toEqual([
			['Raison sociale', 'companyName'],
			['Ville', 'city'],
			['CP', 'postalCode'],
		]);
	});

	test('what the file cannot tell is said once', async () => {
		const { notices } = await read('companyName,country,city\nA,FR,Lyon\nB,FR,Lyon\n');
		expect(notices).toEqual([['withoutColumn', { fields: 'domain addressLine1 postalCode firstName lastName email' }]]);
	});

	test('of hundreds of quotation marks that stay open each costs its own line alone', async () => {
		const rows = Array.from({ length: 300 }, (_, row) => (row % 3 ? `Fabrikam ${row},Lyon` : `"Open ${row},Lyon`));
		const { records, notices } = await read(`companyName,city\n${rows.join('\n')}\n`);
		const read3 = records.filter(({ record }) => record.companyName?.startsWith('Fabrikam'));
		expect(read3.length + notices.filter(([notice]) => notice === 'openQuote').length).toBeGreaterThan(100);
	});
});

describe('what cannot be read is refused with its line and what to do', () => {
	test.each<[string, string | Uint8Array, string, object]>([
		['nothing', '', 'empty', {}],
		['white space only', ' \n \n', 'empty', {}],
		['a header without fields', 'a,b\n1,2\n', 'noColumn', { line: 1 }],
		['a field twice', 'city,city\n1,2\n', 'repeatedColumn', { line: 1, column: 'city' }],
		['objects without fields', '{"x":"X"}\n', 'noColumn', { line: 1 }],
		['a JSON list that breaks off', '[{"city":"Lyon"},\n{"city":', 'notJsonDocument', { line: 2 }],
		['a line that never ends', `companyName,city\n${'x'.repeat(1_100_000)}`, 'lineTooLong', { line: 2 }],
		['a text in JSON that never ends', `[{"city":"${'x'.repeat(11_000_000)}`, 'lineTooLong', { line: 1 }],
		['an Excel file of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'oldWorkbook', {}],
		['a PDF', '%PDF-1.7 companyName', 'notText', {}],
		['a packed file that is no workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0), 'notWorkbook', {}],
	])('%s', async (_, input, problem, data) => {
		await expect(read(input, {}, 65_536)).rejects.toMatchObject({ name: 'InputError', problem, data });
	});

	test('after the records that stand before it', async () => {
		const chunks = ['[{"city":"Lyon"},\n', '{"city":"Évry"},\n', 'oops'];
		const found: unknown[] = [];
		const { records } = await import('../../lib/files/records.ts');
		const reading = (async () => {
			const bytes = (async function* () {
				for (const chunk of chunks) yield new TextEncoder().encode(chunk);
			})();
			for await (const { record } of records(bytes, () => {})) found.push(record);
		})();
		await expect(reading).rejects.toMatchObject({ problem: 'notJsonDocument', data: { line: 3 } });
		expect(found).toEqual([{ city: 'Lyon' }, { city: 'Évry' }]);
	});
});

describe('what the person says', () => {
	test('names the column of a field', async () => {
		const { records } = await read('companyName,Area\nFabrikam,69001\n', { columns: { postalCode: 'area' } });
		expect(records[0]?.record).toEqual({ companyName: 'Fabrikam', postalCode: '69001' });
		await expect(read('companyName\nF\n', { columns: { city: 'Town?' } })).rejects.toMatchObject({
			problem: 'noSuchColumn',
			data: { line: 1, column: 'Town?' },
		});
	});

	test('tells day from month', async () => {
		const dates = async (dateOrder: 'dayFirst' | 'monthFirst') =>
			(await read('companyName,dateAgreed\nF,03/04/2026\n', { dateOrder })).records[0]?.record.dateAgreed;
		expect(await dates('dayFirst')).toBe('2026-04-03');
		expect(await dates('monthFirst')).toBe('2026-03-04');
	});

	test.each([
		['CSV', 'Customer ID,companyName\nc-7,Fabrikam\n'],
		['JSON', '{"Customer ID":"c-7","companyName":"Fabrikam"}\n'],
	])('tells records apart by a column of their own: %s', async (_, input) => {
		const reading = await read(input, { id: 'Customer ID' });
		expect(reading.records[0]).toMatchObject({ id: 'c-7', record: { companyName: 'Fabrikam' } });
		expect(toldOf(reading)).toEqual([]);
	});
});

describe('however the bytes come in', () => {
	const lists: [string, Uint8Array][] = [
		[
			'CSV',
			new TextEncoder().encode('companyName,city\r\nFabrikam SAS,Évry\r\n"Litware ""Nord""","Liège\r\n4000"\r\n'),
		],
		[
			'CSV with one line of Windows-1252',
			Uint8Array.from([...new TextEncoder().encode('city\nÉvry\nCaf'), 0xe9, 0x0a, 0x41]),
		],
		['a JSON list', new TextEncoder().encode('[{"city":"Évry"},{"city":"Liège"}]')],
		['UTF-16', utf16('companyName\tcity\r\nFabrikam\tÉvry\r\n')],
	];
	test.each(lists)('%s is the same', async (_, input) => {
		const whole = await read(input, {}, 1000);
		expect(whole.records.length).toBeGreaterThan(0);
		for (let size = 1; size <= 40; size += 1) expect(await read(input, {}, size)).toEqual(whole);
	});

	test('nothing fails but with an error that says what is wrong', async () => {
		const start = fc.constantFrom('', 'companyName,city\n', '[', '{"city":', 'PK\u0003\u0004', '\uFEFF');
		await fc.assert(
			fc.asyncProperty(start, fc.uint8Array({ maxLength: 60 }), async (head, bytes) => {
				await read(Uint8Array.from([...new TextEncoder().encode(head), ...bytes])).catch((error: unknown) => {
					expect(error).toBeInstanceOf(InputError);
				});
			}),
		);
	});
});
