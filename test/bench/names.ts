import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../lib/check/check.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { rules } from '../../lib/rules/index.ts';
import { type Level, levels } from '../../lib/rules/rule.ts';
import { withoutLegalForms } from '../../lib/rules/readings/company-name/legal-form.ts';
import { readName } from '../../lib/rules/readings/company-name/words.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { tables } from '../tables.ts';

// Judges every name of a folder and prints the share of records per level; nothing of the names is kept.
// The file's name says what it holds: legal_<country>_…, person_…_firstnames|lastnames, short_…, fake_….

interface Row {
	name: string;
	count: number;
	/** Records by their strongest finding. */
	strongest: Record<Level, number>;
	/** Records with a finding of the level, whatever else was found. */
	having: Record<Level, number>;
	micros: number;
}

interface Pair {
	short: string;
	long: string;
}

const { values: flags } = parseArgs({
	options: { data: { type: 'string' }, only: { type: 'string' }, show: { type: 'string' } },
});
if (!flags.data) {
	console.error('Usage: npm run --silent bench:names -- --data FOLDER [--only FILE-PREFIX] [--show LEVEL|silent]');
	process.exit(2);
}

const judged: readonly FieldId[] = ['companyName', 'firstName', 'lastName'];
const nameRules = rules.filter((rule) => rule.fields.some((field) => judged.includes(field)));
const allTimes: number[] = [];
const context = { settings: defaultSettings, tables, today: '2026-11-22', rules: nameRules };

/** Judges the records: how many per level, and the median time of one. */
function measure(name: string, records: readonly CustomerRecord[]): Row {
	const row: Row = {
		name,
		count: records.length,
		strongest: { error: 0, warning: 0, question: 0, hint: 0 },
		having: { error: 0, warning: 0, question: 0, hint: 0 },
		micros: 0,
	};
	const times: number[] = [];
	for (const record of records) {
		const start = process.hrtime.bigint();
		const { findings, faults } = check(record, context);
		times.push(Number(process.hrtime.bigint() - start) / 1000);
		if (faults.length > 0) throw new Error(`${faults[0]!.rule} failed on a record of ${name}`);
		const found = new Set(findings.filter(({ field }) => judged.includes(field)).map(({ level }) => level));
		const strongest = levels.find((level) => found.has(level));
		if (strongest) row.strongest[strongest]++;
		for (const level of found) row.having[level]++;
		if (flags.show === (strongest ?? 'silent')) {
			console.log(
				[
					name,
					...judged.map((field) => record[field]).filter(Boolean),
					...findings.map(({ rule, message }) => `${rule}.${message}`),
				].join('\t'),
			);
		}
	}
	for (const time of times) allTimes.push(time);
	row.micros = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
	return row;
}

const titleCased = (text: string) =>
	text
		.toLowerCase()
		.replace(/(^|[^\p{L}\p{M}'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const lines = (path: string) =>
	readFileSync(path, 'utf8')
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '');

/** The legal form of the long name, as it stands there. */
function formOf(long: string): string {
	return (
		withoutLegalForms(readName(long).words, undefined, tables.words)
			.formWords.map(({ text }) => text)
			.join(' ') || 'Inc.'
	);
}

/** The rows of one file: its names, or the variants of its short names. */
function rowsOf(file: string): Row[] {
	const path = join(flags.data!, file);
	const [kind, place] = file.split(/[_.]/);
	if (kind === 'legal') {
		const country = place === 'world' ? undefined : place!.toUpperCase();
		return [
			measure(
				file,
				lines(path).map((companyName) => ({ companyName, ...(country && { country }) })),
			),
		];
	}
	if (kind === 'person') {
		const field = file.includes('lastname') ? 'lastName' : 'firstName';
		return [
			measure(
				file,
				lines(path).map((value) => ({ [field]: value })),
			),
		];
	}
	if (kind === 'short') {
		const pairs = JSON.parse(readFileSync(path, 'utf8')) as Pair[];
		const variant = (label: string, make: (pair: Pair) => string) =>
			measure(
				`${file} ${label}`,
				pairs.map((pair) => ({ companyName: make(pair) })),
			);
		return file.includes('acronym')
			? [
					variant('as given', ({ short }) => short),
					variant('lower case', ({ short }) => short.toLowerCase()),
					variant('with legal form', ({ short, long }) => `${short} ${formOf(long)}`),
				]
			: [variant('as given', ({ short }) => short), variant('title case', ({ short }) => titleCased(short))];
	}
	return [
		measure(
			file,
			lines(path).map((companyName) => ({ companyName })),
		),
	];
}

const rows = readdirSync(flags.data)
	.filter((file) => /\.(txt|json)$/.test(file) && (!flags.only || file.startsWith(flags.only)))
	.toSorted()
	.flatMap(rowsOf);

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);
const sum = (chosen: readonly Row[], count: (row: Row) => number) =>
	chosen.reduce((total, row) => total + count(row), 0);
const width = Math.max(...rows.map(({ name }) => name.length), 20);

if (!flags.show) {
	console.log(
		[
			'file'.padEnd(width),
			'records'.padStart(8),
			...levels.map((level) => level.padStart(9)),
			'   any'.padStart(9),
			'µs'.padStart(7),
		].join(''),
	);
	for (const { name, count, strongest, micros } of rows) {
		const shares = levels.map((level) => percent(strongest[level], count).padStart(9));
		const any = percent(
			sum(
				rows.filter((row) => row.name === name),
				(row) => levels.reduce((total, level) => total + row.strongest[level], 0),
			),
			count,
		);
		console.log(
			[name.padEnd(width), String(count).padStart(8), ...shares, any.padStart(9), micros.toFixed(1).padStart(7)].join(
				'',
			),
		);
	}
	printFigures();
}

/** The figures that the rules are held to. */
function printFigures(): void {
	const of = (...starts: string[]) => rows.filter(({ name }) => starts.some((start) => name.startsWith(start)));
	const count = ({ count }: Row) => count;
	const strong = ({ strongest }: Row) => strongest.error + strongest.warning;
	const asked = (row: Row) => strong(row) + row.strongest.question;
	const any = (row: Row) => asked(row) + row.strongest.hint;
	const figure = (
		label: string,
		chosen: readonly Row[],
		part: (row: Row) => number,
		limit: number,
		atMost: boolean,
	) => {
		if (chosen.length === 0) return;
		const share = (100 * sum(chosen, part)) / sum(chosen, count);
		const reached = atMost ? share <= limit : share >= limit;
		console.log(
			`${reached ? '✓' : '✗'} ${label.padEnd(64)} ${share.toFixed(3).padStart(8)} %  (${atMost ? '≤' : '≥'} ${limit} %)`,
		);
	};
	const legal = of('legal_');
	const variants = (kind: string, label: string) => of(kind).filter(({ name }) => name.endsWith(label));
	console.log('');
	figure('real company names with a warning or error, all', legal, strong, 0.2, true);
	for (const row of legal) figure(`  the same, ${row.name}`, [row], strong, 0.35, true);
	figure(
		'real company names with a question, US and GB',
		of('legal_us', 'legal_gb'),
		({ having }) => having.question,
		0.05,
		true,
	);
	figure('real company names with a question, FR', of('legal_fr'), ({ having }) => having.question, 4, true);
	figure('real company names with a hint, all', legal, ({ having }) => having.hint, 2.5, true);
	figure('bare acronyms, warning or question, as given', variants('short_acronym', 'as given'), asked, 97, false);
	figure('bare acronyms, warning or question, lower case', variants('short_acronym', 'lower case'), asked, 97, false);
	figure('acronym and legal form, any level', variants('short_acronym', 'legal form'), any, 97, false);
	const boards = of('short_').filter(({ name }) => !name.includes('acronym'));
	for (const label of ['as given', 'title case']) {
		const chosen = boards.filter(({ name }) => name.endsWith(label));
		figure(`short forms, any level, ${label}`, chosen, any, 93, false);
		figure(`short forms, warning or question, ${label}`, chosen, asked, 85, false);
	}
	figure('labelled placeholders, any level', of('fake_company'), any, 98, false);
	figure('labelled placeholders, warning or error', of('fake_company'), strong, 92, false);
	figure("Microsoft's fictitious companies", of('fake_microsoft'), any, 100, false);
	figure('keyboard walks', of('fake_keyboard'), any, 100, false);
	figure('real first and last names with a warning or error', of('person_'), strong, 0.05, true);
	const median = allTimes.toSorted((one, other) => one - other)[Math.floor(allTimes.length / 2)] ?? 0;
	console.log(
		`${median <= 20 ? '✓' : '✗'} ${'a name judged by every rule on names, median of all'.padEnd(64)} ${median.toFixed(1).padStart(8)} µs (≤ 20 µs)`,
	);
	const ratio = costOfLength();
	console.log(
		`${ratio <= 15 ? '✓' : '✗'} ${'ten times the characters, the worst of several kinds and lengths'.padEnd(64)} ${ratio.toFixed(1).padStart(8)} × (≤ 15 ×)`,
	);
}

/** How many times longer ten times the characters take: some ten where nothing is read again and again, the worst of several kinds. */
function costOfLength(): number {
	const kinds = ['Harbor ', 'A.B.', 'a', 'ab-', '( ', 'Inc. ', '1', 'é ', '. ', 'IBM & '];
	const time = (companyName: string) => {
		const times = Array.from({ length: 30 }, () => {
			const start = process.hrtime.bigint();
			check({ companyName }, context);
			return Number(process.hrtime.bigint() - start);
		});
		return times.toSorted((one, other) => one - other)[15]!;
	};
	const ofLength = (kind: string, length: number) => kind.repeat(Math.ceil(length / kind.length)).slice(0, length);
	const ratios = kinds.flatMap((kind) =>
		[20, 200].map((length) => time(ofLength(kind, 10 * length)) / time(ofLength(kind, length))),
	);
	return Math.max(...ratios);
}
