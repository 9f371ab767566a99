import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { lookups } from '../check/lookups.ts';
import { withoutSteering } from '../record/steering.ts';
import { isoDate } from '../record/iso-date.ts';
import { type Layer, mergedSettings } from '../settings/layers.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { mostPacks, packLayer } from '../settings/team-pack.ts';
import { type Language, languages } from '../record/language.ts';
import { createTexts, type Texts } from '../text/texts.ts';
import { InputError } from '../files/input-error.ts';
import { records } from '../files/records.ts';
import { fileProblem } from './file-problem.ts';
import { checkedPack, faultLine, fileText } from './pack-file.ts';
import { readLocale, readTables } from './package-data.ts';

// check-records FILE [--format text|ndjson] [--language en|fr] [--pack PACK …]: judges the records of a CSV or NDJSON file; exit status
// 2 where the call or the file cannot be read.

const formats = new Set(['text', 'ndjson']);
const tables = readTables();
const textsIn = (language: Language, settings: Settings = defaultSettings) =>
	createTexts(language, readLocale(language), lookups(tables, settings));

/** What was asked for. */
interface Call {
	file: string;
	format: string;
	language: Language;
	/** Files of team packs, the first the weakest. */
	packs: readonly string[];
	help: boolean;
}

/** The words of the call; throws InputError where they are off. */
function callOf(words: readonly string[]): Call {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				language: { type: 'string', default: 'en' },
				pack: { type: 'string', multiple: true, default: [] },
				help: { type: 'boolean', default: false },
			},
		});
		const language = languages.find((known) => known === values.language);
		const [file] = positionals;
		if (!values.help && (!formats.has(values.format) || !language || !file || positionals.length > 1)) {
			throw new InputError('usage');
		}
		const { format, help, pack: packs } = values;
		return { file: file ?? '', format, language: language ?? 'en', packs, help };
	} catch {
		throw new InputError('usage');
	}
}

/** Empties the line of the progress, where one is shown. */
let clearProgress = () => {};

/** Prints a line and waits while the reader is slower than we are. */
async function print(line: string): Promise<void> {
	clearProgress();
	if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function paragraph(number: number, name: string | undefined, findings: readonly Finding[], texts: Texts): string {
	const heading = texts.text('commandLine.record', { number, name: withoutSteering(name || '–') });
	const lines = findings.map((finding) => {
		const label = texts.text(`fieldLabels.${finding.field}`);
		return `  ${label} · ${withoutSteering(texts.level(finding))}\n    ${withoutSteering(texts.line(finding))}`;
	});
	return [heading, ...lines].join('\n');
}

/** The file that is read at the moment: the system does not always name it. */
let reading = '';

/** The settings that the packs make; throws InputError where one has a fault. */
async function settingsOf(packs: readonly string[], language: Language): Promise<Settings> {
	if (packs.length > mostPacks) throw new InputError('tooManyPacks', { most: mostPacks });
	const layers: Layer[] = [];
	const files = new Map<string, string>();
	for (const file of packs) {
		reading = file;
		const { value, faults } = checkedPack(await fileText(file));
		const [first] = faults;
		if (first) throw new InputError('pack', { file, fault: faultLine(first, textsIn(language)) });
		if (!value) continue;
		// The browser keeps one of an id: which of two speaks is not guessed here.
		const other = files.get(value.id);
		if (other !== undefined) throw new InputError('repeatedPack', { file, other, id: value.id });
		files.set(value.id, file);
		layers.push(packLayer(value));
	}
	return mergedSettings(layers);
}

async function main(): Promise<void> {
	const { file, format, language, packs, help } = callOf(process.argv.slice(2));
	if (help) return print(textsIn(language).text('commandLine.usage'));
	const settings = await settingsOf(packs, language);
	const texts = textsIn(language, settings);
	reading = file;

	const say = (line: string) => process.stderr.write(`${line}\n`);
	const progress = process.stderr.isTTY
		? setInterval(() => process.stderr.write(`\r${texts.text('commandLine.progress', { count })}`), 250)
		: undefined;
	if (progress) clearProgress = () => void process.stderr.write('\r\u001B[K');
	let count = 0;
	let withFindings = 0;
	try {
		// npm runs scripts in the package's folder; the person named the file from theirs.
		const input = file === '-' ? process.stdin : createReadStream(resolve(process.env.INIT_CWD ?? '.', file));
		const today = isoDate(new Date());
		const unknown = (name: string) => say(texts.text('commandLine.unknownColumn', { name }));
		for await (const { record, number } of records(input, unknown)) {
			const { findings, faults } = check(record, { settings, tables, today });
			count = number;
			if (findings.length > 0) withFindings += 1;
			if (format === 'ndjson') {
				const told = findings.map((finding) => ({ ...finding, text: texts.line(finding) }));
				await print(JSON.stringify({ record: number, findings: told, ...(faults.length > 0 && { faults }) }));
			} else if (findings.length > 0) {
				await print(paragraph(number, record.companyName, findings, texts));
			}
		}
	} finally {
		clearInterval(progress);
		clearProgress();
	}
	if (format === 'text') await print(texts.text('commandLine.summary', { count, withFindings }));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader closed the pipe (`| head`): nothing is wrong.
	process.exit(error.code === 'EPIPE' ? 0 : 2);
});

main().catch((error: unknown) => {
	const asked = process.argv.join(' ').match(/--language[= ](\w+)/)?.[1];
	const language = languages.find((one) => one === asked) ?? 'en';
	const { problem, data } = fileProblem(error, withoutSteering(reading));
	process.stderr.write(`${withoutSteering(textsIn(language).text(`commandLine.problems.${problem}`, data))}\n`);
	process.exitCode = 2;
	// Whoever still writes into the pipe does not keep us.
	process.stdin.destroy();
});
