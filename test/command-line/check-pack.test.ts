import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const command = fileURLToPath(new URL('../../lib/command-line/check-pack.ts', import.meta.url));
const example = fileURLToPath(new URL('../../docs/packs/woodgrove-desk.json', import.meta.url));

function run(
	args: readonly string[],
	input: string | Uint8Array = '',
): { status: number | null; stdout: string; stderr: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...args], { input, encoding: 'utf8' });
	return { status, stdout, stderr };
}

const packWith = (check: object) =>
	JSON.stringify({ format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' }, checks: [check] }, undefined, 1);
const required = { id: 'a', kind: 'required', field: 'city', message: { en: 'A city.' } };

describe('check-pack', () => {
	test('accepts the example of the documentation', () => {
		expect(run([example])).toEqual({
			status: 0,
			stdout: 'Accepted: 10 checks; tests passed: 24.\n',
			stderr: '',
		});
	});

	test('refuses what the browser would skip, each fault on a line with its place', () => {
		const { status, stdout } = run(['-'], packWith({ ...required, field: 'citty', mesage: 1 }));
		expect(status).toBe(1);
		expect(stdout.split('\n')).toEqual([
			'12:13 checks.0.field — “citty” is not allowed here. Did you mean “city”?',
			'16:4 checks.0.mesage — “mesage” is not known here. Did you mean “message”?',
			'Not accepted: 2 problems.',
			'',
		]);
	});

	test('refuses a pattern that the engine does not take, in French where asked', () => {
		const { status, stdout } = run(
			['-', '--language', 'fr'],
			packWith({ ...required, kind: 'pattern', match: '(?=a)' }),
		);
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/^\d+:13 checks\.0\.match — Ce motif n’est pas accepté \(.+\)\.\nRefusé\u00A0: 1 problème\.\n$/,
		);
	});

	test('ends with 2 and a sentence for text that is not UTF-8', () => {
		const { status, stderr } = run(['-'], Buffer.from(packWith({ ...required, message: { en: 'Évry.' } }), 'latin1'));
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: '- is not UTF-8. Save the file as UTF-8 and try again.\n',
		});
	});

	test('takes the mark with which some editors begin a file', () => {
		expect(run(['-'], `\uFEFF${packWith(required)}`).status).toBe(0);
	});

	test('refuses a pack whose tests come out otherwise', () => {
		const { status, stdout } = run(
			['-'],
			packWith({ ...required, tests: { pass: [{ city: '' }], fail: [{ city: '' }] } }),
		);
		expect(status).toBe(1);
		expect(stdout).toContain(
			'checks.0.tests.pass.0 — The check “a” flags this record but should not.\nNot accepted: 1 problem.',
		);
	});

	test.each([
		['no file', [], 'Usage: npm run --silent check-pack'],
		['a file that there is not', ['no-such.json'], 'no-such.json does not exist.'],
		['a folder', ['.'], '. is a folder.'],
		['a language that it does not speak', [example, '--language', 'de'], 'Usage:'],
		['an option that it does not know', [example, '--strict'], 'Usage:'],
	])('ends with 2 and a sentence for %s', (_, args, sentence) => {
		const { status, stdout, stderr } = run(args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(sentence);
	});
});
