import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../check/check.ts';
import { levels } from '../check/finding.ts';
import { lookups } from '../check/lookups.ts';
import { InputError } from '../files/input-error.ts';
import { records } from '../files/records.ts';
import { isoDate } from '../record/iso-date.ts';
import { type Language, languages } from '../record/language.ts';
import { withoutSteering } from '../record/steering.ts';
import { type Layer, mergedSettings } from '../settings/layers.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { mostPacks, packLayer } from '../settings/team-pack.ts';
import { createTexts } from '../text/texts.ts';
import { type Call, callOf, isAtLeast } from './call.ts';
import { fileProblem } from './file-problem.ts';
import { noticePrinter } from './notices.ts';
import { heads, outputs } from './output.ts';
import { checkedPack, faultLine, fileText } from './pack-file.ts';
import { readLocale, readTables } from './package-data.ts';
import { progressOf } from './progress.ts';
import { createSummary } from './summary.ts';

// check-records FILE …: judges the records of a file; `--help` says the rest. Exit status 0 where the file was read to its
// end, 1 where `--fail-on` says so, 2 where the call or the file cannot be read.

const tables = readTables();
const textsIn = (language: Language, settings: Settings = defaultSettings) =>
	createTexts(language, readLocale(language), lookups(tables, settings));

/** Empties the line of the progress, where one is shown. */
let clearProgress = () => {};

/** Prints a line and waits while the reader is slower than we are. */
async function print(line: string): Promise<void> {
	clearProgress();
	if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Tells the person something that is no part of the result. */
function say(line: string): void {
	clearProgress();
	process.stderr.write(`${line}\n`);
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

/** The file's bytes, and how many there are: undefined for standard input. */
function opened(file: string): { bytes: AsyncIterable<Uint8Array>; size: number | undefined } {
	if (file === '-') return { bytes: process.stdin, size: undefined };
	// npm runs scripts in the package's folder; the person named the file from theirs.
	const path = resolve(process.env.INIT_CWD ?? '.', file);
	const { size } = statSync(path);
	return { bytes: createReadStream(path), size };
}

async function main(words: readonly string[]): Promise<void> {
	const call = callOf(words);
	if (call.help) return print(textsIn(call.language).text('commandLine.usage', { levels: levels.join(', ') }));
	const settings = await settingsOf(call.packs, call.language);
	reading = call.file;
	if (await judgeAll(call, settings)) process.exitCode = 1;
}

/** Judges every record and prints what was asked for; answers whether a finding was as strong as `--fail-on`. */
async function judgeAll({ file, format, language, choice, isWanted, summary, failOn }: Call, settings: Settings) {
	const texts = textsIn(language, settings);
	const today = isoDate(new Date());
	const { bytes, size } = opened(file);
	const progress = progressOf(texts, size);
	clearProgress = progress.clear;
	const notices = noticePrinter(texts, say);
	const counts = createSummary();
	const head = heads[format];
	let count = 0;
	let withFindings = 0;
	let isFailed = false;
	try {
		for await (const numbered of records(progress.counting(bytes), notices.onNotice, choice)) {
			if (count === 0) {
				notices.flush();
				if (head && !summary) await print(head);
			}
			const judgement = check(numbered.record, { settings, tables, today });
			const findings = judgement.findings.filter(isWanted);
			count += 1;
			progress.count(count);
			if (findings.length > 0) withFindings += 1;
			isFailed ||= failOn !== undefined && findings.some(({ level }) => isAtLeast(level, failOn));
			if (summary) {
				counts.add(findings);
				continue;
			}
			const line = outputs[format]({ ...numbered, findings, faults: judgement.faults }, texts);
			if (line !== undefined) await print(line);
		}
	} finally {
		progress.end();
		notices.end();
	}
	if (summary) for (const line of counts.lines(texts, 30)) await print(line);
	if (format === 'text') await print(texts.text('commandLine.summary', { count, withFindings }));
	return isFailed;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader closed the pipe (`| head`): nothing is wrong.
	if (error.code === 'EPIPE') process.exit(0);
	end(error);
});

process.once('SIGINT', () => {
	clearProgress();
	process.exit(130);
});

/** Says why nothing more can be read or written, and ends with status 2. */
function end(error: unknown): void {
	const asked = process.argv.join(' ').match(/--language[= ](\w+)/)?.[1];
	const language = languages.find((one) => one === asked) ?? 'en';
	const { problem, data } = fileProblem(error, withoutSteering(reading));
	say(withoutSteering(textsIn(language).text(`commandLine.problems.${problem}`, data)));
	process.exitCode = 2;
	// Whoever still writes into the pipe does not keep us.
	process.stdin.destroy();
}

main(process.argv.slice(2)).catch(end);
