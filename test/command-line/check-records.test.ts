import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const command = fileURLToPath(new URL('../../lib/command-line/check-records.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'faircopy-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, [tsx, command, ...args], { input, encoding: 'utf8' });
}

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const faulty = file('faulty.csv', 'companyName,country\nHarbour & Oak Manufacturing Inc,US\nX,US\n');

describe('check-records', () => {
	test('prints one line of JSON a record', () => {
		const { status, stdout } = run([faulty, '--format', 'ndjson']);
		const lines = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(status).toBe(0);
		expect(lines.map(({ record }) => record)).toEqual([1, 2]);
		expect(lines[0].findings).toEqual([]);
		expect(lines[1].findings[0]).toEqual({
			rule: 'company-name-length',
			field: 'companyName',
			level: 'error',
			message: 'tooShort',
			data: { companyName: 'X' },
			published: true,
			text: '“X” is one character only. Copy the legal name in full from the registration document.',
		});
	});

	test('writes for people, in French where asked', () => {
		const { status, stdout } = run([faulty, '--language', 'fr']);
		expect(status).toBe(0);
		expect(stdout).toContain('Fiche 2\u00A0: X');
		expect(stdout).toContain('«\u00A0X\u00A0» ne compte qu’un seul caractère.');
	});

	describe('with a pack', () => {
		const pack = file(
			'pack.json',
			JSON.stringify({
				format: 1,
				id: 'desk',
				version: '1.0.0',
				name: { en: 'Harbor desk' },
				levels: { 'company-name-length': 'off' },
				checks: [
					{
						id: 'a',
						kind: 'required',
						field: 'city',
						level: 'error',
						message: { en: 'We ask for a city in {country}.' },
					},
				],
			}),
		);

		test('judges as the browser of that team does, and speaks in its name', () => {
			const list = file('cities.csv', 'companyName,country,city\nX,US,\n');
			const { status, stdout } = run([list, '--pack', pack]);
			expect(status).toBe(0);
			expect(stdout).toContain('City · Required by Harbor desk\n    We ask for a city in United States.');
			expect(stdout).not.toContain('one character');
		});

		test('that has a fault, says where and judges nothing', () => {
			const bad = file(
				'bad.json',
				'{"format": 1,\n "id": "desk", "version": "1.0.0", "name": {"en": "a"},\n "chekcs": []}',
			);
			const { status, stdout, stderr } = run([faulty, '--pack', pack, '--pack', bad]);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toContain(
				`${bad} was not accepted: 3:2 chekcs — “chekcs” is not known here. Did you mean “checks”?`,
			);
		});
	});

	test('reads standard input for -', () => {
		const { status, stdout } = run(['-', '--format', 'ndjson'], '{"companyName":"X"}\n');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ record: 1, findings: [{ rule: 'company-name-length' }] });
	});

	test('leaves nothing in its text that would steer a terminal', () => {
		const { stdout } = run(['-'], '{"companyName":"\\u001b[31mX\\u202e\\nRecord 99"}\n{"companyName":"X"}\n');
		expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
	});

	test('takes the file from the folder in which the person called npm', () => {
		const environment = { ...process.env, INIT_CWD: folder };
		const { status } = spawnSync(process.execPath, [tsx, command, 'faulty.csv'], { env: environment });
		expect(status).toBe(0);
	});

	test('ends with status 0 and without a word when its reader closes the pipe', async () => {
		const line = '{"country":"US","companyName":"X"}\n';
		const many = file('many.ndjson', line.repeat(20_000));
		const child = spawn(process.execPath, [tsx, command, many, '--format', 'ndjson']);
		let complaint = '';
		child.stderr.on('data', (chunk) => (complaint += String(chunk)));
		child.stdout.once('data', () => child.stdout.destroy());
		const [status] = (await once(child, 'exit')) as [number];
		expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
	});

	test('ends after what cannot be read although the pipe stays open', async () => {
		const child = spawn(process.execPath, [tsx, command, '-']);
		child.stdin.on('error', () => {});
		child.stdin.write('[{"city":"Lyon"},\n}\n\n');
		const [status] = (await once(child, 'exit')) as [number];
		expect(status).toBe(2);
	});

	test('tells of odd rows beside the result, reads the others, and ends with status 0', () => {
		const odd = file('odd.csv', 'Société;Pays;CP\nFabrikam SAS;FR;69001\nLitware;FR;1;2\nTotal;;1\n');
		const { status, stdout, stderr } = run([odd, '--format', 'ndjson']);
		expect(status).toBe(0);
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		expect(stderr).toContain('Columns read as: Company = “Société”, Country/region = “Pays”, ZIP/Postal code = “CP”.');
		expect(stderr).toContain('Line 3 was not checked: it has 4 cells, the header 3.');
		expect(stderr).toContain('From line 4 on: a footer');
		expect(stderr.match(/no column for/g)).toHaveLength(1);
	});

	test('tells of many odd rows in ten lines and a count', () => {
		const many = file('many-odd.csv', `companyName,city\n${'a,b,c\n'.repeat(50)}Fabrikam,Lyon\n`);
		const { stderr } = run([many]);
		expect(stderr.match(/was not checked/g)).toHaveLength(11);
		expect(stderr).toContain('40 more lines like this');
	});

	test('prints a spreadsheet, with the column that tells records apart', () => {
		const list = file('ids.csv', 'No,companyName,country\n=7,X,US\n8,"Harbour, Oak Inc",US\n');
		const { stdout } = run([list, '--format', 'csv', '--id', 'No']);
		expect(stdout).toBe(
			'record,id,line,field,level,rule,text\n' +
				"1,'=7,2,companyName,error,company-name-length,“X” is one character only. Copy the legal name in full from the registration document.\n",
		);
	});

	test('tells only what was asked for', () => {
		const list = file('levels.csv', 'companyName,country,email\nX,US,nora@gmial.com\n');
		const rules = (...args: string[]) =>
			JSON.parse(run([list, '--format', 'ndjson', ...args]).stdout).findings.map((one: { rule: string }) => one.rule);
		expect(rules().length).toBeGreaterThan(1);
		expect(rules('--level', 'error')).toEqual(['company-name-length']);
		expect(rules('--only', 'company-name-length,spoilt-text')).toEqual(['company-name-length']);
		expect(rules('--only', 'spoilt-text')).toEqual([]);
	});

	test('sums up by rule, the most frequent first, with bars', () => {
		const list = file('sum.csv', 'companyName,country\nX,US\nY,US\nFabrikam Manufacturing Inc,XX\n');
		const lines = run([list, '--summary', '--level', 'error']).stdout.split('\n');
		expect(lines[0]).toMatch(/^2 █{30} .+ \(company-name-length\)$/);
		expect(lines[1]).toMatch(/^1 █{15} {15} .+ \(country-unknown\)$/);
	});

	test.each([
		['error', 1],
		['warning', 0],
	])('ends with status 1 only where asked to: %s', (level, status) => {
		const list = file(
			'one.csv',
			`companyName,country\n${level === 'error' ? 'X' : 'Harbour & Oak Manufacturing Inc'},US\n`,
		);
		expect(run([list]).status).toBe(0);
		expect(run([list, '--fail-on', level]).status).toBe(status);
	});

	test('takes the person’s word for columns and dates', () => {
		const list = file(
			'word.csv',
			'companyName,country,Area,dateAgreed\nHarbour & Oak Manufacturing Inc,US,x,03/04/2099\n',
		);
		const { stdout } = run([list, '--columns', 'postalCode=Area', '--date-order', 'dmy', '--format', 'csv']);
		expect(stdout).toContain(',dateAgreed,error,agreement-date-future,');
		expect(stdout).toContain(',postalCode,');
	});

	test.each([
		['a file that is not there', [join(folder, 'none.csv')], 'none.csv does not exist.'],
		['a folder', [folder], ' is a folder. Name a file.'],
		['a broken document', [file('broken.json', '[{"city":"Lyon"},\n}')], 'Line 2: the JSON ends or breaks here.'],
		['no file at all', [], 'No file is named.'],
		['two files', [faulty, faulty], 'Several files are named'],
		[
			'an unknown format',
			[faulty, '--format', 'xml'],
			'--format “xml” is not known. Expected one of: text, ndjson, csv.',
		],
		['an unknown option', [faulty, '--colour'], '--help lists the options.'],
		['a column of no field', [faulty, '--columns', 'Area=x'], '--columns “Area=x”: expected a field id'],
		['a full disk', [faulty, '--format', 'ndjson', '>', '/dev/full'], 'the disk is full'],
	])('ends with status 2 and says so for %s', (_, args, sentence) => {
		const { status, stderr } = args.includes('>')
			? spawnSync('sh', ['-c', `"${process.execPath}" "${tsx}" "${command}" ${args.join(' ')}`], { encoding: 'utf8' })
			: run(args);
		expect(status).toBe(2);
		expect(stderr).toContain(sentence);
	});

	test.each(['en', 'fr'])('says in %s all that it can do', (language) => {
		const { status, stdout } = run(['--help', '--language', language]);
		expect(status).toBe(0);
		for (const option of [
			'columns',
			'date-order',
			'sheet',
			'id',
			'pack',
			'format',
			'language',
			'level',
			'only',
			'summary',
			'fail-on',
		])
			expect(stdout).toContain(`--${option} `);
		expect(stdout).not.toContain('{{');
	});
});
