import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CallError, newRule, projectIn, renameRule } from './new-rule.ts';

// `npm run new-rule -- <id>` and `npm run rename-rule -- <old> <new>`: the files, then the generation.

const root = new URL('../../', import.meta.url);
const project = projectIn(root);
const [task, first, second] = process.argv.slice(2);

function generate(): void {
	const tsx = fileURLToPath(new URL('node_modules/tsx/dist/cli.mjs', root));
	const script = fileURLToPath(new URL('lib/build/generate.ts', root));
	process.exitCode = spawnSync(process.execPath, [tsx, script], { stdio: 'inherit' }).status ?? 1;
}

try {
	if (task === 'new') {
		const files = newRule(project, first);
		console.log(`Begun ${first}. Write what it says, in this order:`);
		for (const file of files) console.log(`  ${file}`);
		generate();
		// Sentences that are still empty are no failure of beginning a rule.
		process.exitCode = 0;
	} else if (task === 'rename') {
		renameRule(project, first, second);
		for (const folder of ['lib/rules/', 'test/rules/']) rmSync(new URL(`${folder}${first}.ts`, root));
		generate();
		console.log(`${first} is ${second} now. Other files may still name it: git grep ${first}`);
	} else throw new CallError('Expected new or rename.');
} catch (error) {
	if (!(error instanceof CallError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
