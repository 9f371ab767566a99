// `npm run check`: every judgement that needs no browser, in order; stops at the first that fails.
import { spawnSync } from 'node:child_process';

const steps = [
	['lint and fences', 'oxlint', '--deny-warnings'],
	['floating promises', 'oxlint', '--type-aware', '-A', 'all', '-D', 'typescript/no-floating-promises'],
	['format', 'oxfmt', '--check'],
	['types', 'tsc', '--noEmit'],
	['types without the page', 'tsc', '-p', 'lib'],
	['dead code', 'knip'],
	['build', 'wxt', 'build', '-b', 'chrome'],
	['size limits', 'size-limit'],
	[
		'tests',
		'vitest',
		'run',
		'--config',
		'test/vitest.config.ts',
		'--root',
		'.',
		'--project',
		'unit',
		'--project',
		'package',
	],
];

for (const [name, ...command] of steps) {
	console.log(`\n— ${name}`);
	const { status } = spawnSync('npx', ['--no', '--', ...command], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(`\n${name}: not in order (${command.join(' ')}).`);
		process.exit(status ?? 1);
	}
}
console.log('\nEverything is in order.');
