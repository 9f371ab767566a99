import { parseArgs } from 'node:util';
import { lookups } from '../check/lookups.ts';
import { packTests } from '../check/pack-tests.ts';
import { withoutSteering } from '../record/steering.ts';
import { type Language, languages } from '../record/language.ts';
import { placedProblems } from '../settings/pack-places.ts';
import { createTexts, type Texts } from '../text/texts.ts';
import { fileProblem } from './file-problem.ts';
import { checkedPack, faultLine, fileText, textOf } from './pack-file.ts';
import { readLocale, readTables } from './package-data.ts';

// check-pack FILE [--language en|fr]: reads a team pack as the browser would, and refuses whatever that would skip; exit
// status 0 accepted, 1 refused, 2 where the call or the file cannot be read.

const tables = readTables();
const textsIn = (language: Language): Texts => createTexts(language, readLocale(language), lookups(tables));
const print = (line: string) => void process.stdout.write(`${withoutSteering(line)}\n`);

/** The words of the call; undefined where they are off. */
function callOf(words: readonly string[]): { file: string; language: Language } | undefined {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: { language: { type: 'string', default: 'en' } },
		});
		const language = languages.find((known) => known === values.language);
		const [file] = positionals;
		return language && file && positionals.length === 1 ? { file, language } : undefined;
	} catch {
		return undefined;
	}
}

/** Prints every fault of a pack, or what its tests say; answers the exit status. */
function judge(content: string, texts: Texts): number {
	const { value, faults } = checkedPack(content);
	for (const fault of faults) print(faultLine(fault, texts));
	if (!value || faults.length > 0) {
		print(texts.text('commandLine.pack.refused', { count: faults.length }));
		return 1;
	}
	const { count: tests, failed } = packTests(value);
	for (const { check, expected, position } of failed) {
		const at = ['checks', value.checks.findIndex(({ id }) => id === check), 'tests', expected, position];
		const [place] = placedProblems(content, [{ path: at.join('.'), kind: 'notAllowed', detail: '', at }]);
		const outcome = texts.text(`commandLine.pack.${expected === 'fail' ? 'silent' : 'loud'}`, { check });
		print(`${place?.line}:${place?.column} ${at.join('.')} — ${outcome}`);
	}
	if (failed.length > 0) print(texts.text('commandLine.pack.refused', { count: failed.length }));
	else print(texts.text('commandLine.pack.accepted', { count: value.checks.length, tests }));
	return failed.length > 0 ? 1 : 0;
}

async function standardInput(): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return textOf(Buffer.concat(chunks));
}

async function main(): Promise<number> {
	const call = callOf(process.argv.slice(2));
	if (!call) {
		process.stderr.write(`${textsIn('en').text('commandLine.pack.usage')}\n`);
		return 2;
	}
	const { file, language } = call;
	const texts = textsIn(language);
	try {
		return judge(file === '-' ? await standardInput() : await fileText(file), texts);
	} catch (error) {
		const { problem, data } = fileProblem(error, file);
		process.stderr.write(`${texts.text(`commandLine.problems.${problem}`, data)}\n`);
		return 2;
	}
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader closed the pipe (`| head`): nothing is wrong.
	process.exit(error.code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await main();
