import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintConfig } from '../lib/build/lint-config.ts';
import { rooms } from '../lib/build/rooms.ts';

const names = Object.keys(rooms);
/** Folders of a room at every depth that a fence has to hold. */
const places = ['.', 'inner', 'inner/deeper'];

const folder = mkdtempSync(join(tmpdir(), 'faircopy-fences-'));
const config = new URL('../.oxlintrc.json', import.meta.url);
/** Room and place → what lint refuses there. */
const breaches = new Map<string, string[]>();

/** What a breach tries: every other room as value and as type, all of zod, and an entrypoint. */
function attempts(room: string, place: string): { said: string; line: string }[] {
	const up = '../'.repeat(place === '.' ? 1 : place.split('/').length + 1);
	const variable = (other: string) => other.replace('-', '');
	const others = names.filter((other) => other !== room);
	return [
		...others.flatMap((other) => [
			{
				said: `value ${other}`,
				line: `export { value as ${variable(other)}Value } from '${up}${other}/inner/value.ts';`,
			},
			{ said: `type ${other}`, line: `import type { ${variable(other)} } from '${up}${other}/type.ts';` },
		]),
		{ said: 'zod', line: "export { z } from 'zod';" },
		{ said: 'entrypoints', line: `export { background } from '${up}../entrypoints/background/index.ts';` },
		{ said: 'own', line: `export { own } from '${place === '.' ? './' : '../'}own.ts';` },
	];
}

/** In a copy of the house, every room imports every other; then lint tells which imports it refuses. */
beforeAll(() => {
	cpSync(fileURLToPath(config), join(folder, '.oxlintrc.json'));
	for (const room of names) {
		for (const place of places) {
			mkdirSync(join(folder, 'lib', room, place), { recursive: true });
			const lines = attempts(room, place).map(({ line }) => line);
			writeFileSync(join(folder, 'lib', room, place, 'breach.ts'), `${lines.join('\n')}\n`);
		}
	}
	const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
	const found = diagnostics(process.execPath, [oxlint, '-f', 'json', '.'], { cwd: folder });
	for (const { code, filename, labels } of found) {
		if (!code.includes('no-restricted-imports')) continue;
		const [room = '', ...rest] = filename.split('/').slice(1, -1);
		const place = rest.join('/') || '.';
		const key = `${room} ${place}`;
		const said = attempts(room, place)[labels[0]!.span.line - 1]!.said;
		breaches.set(key, [...(breaches.get(key) ?? []), said]);
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Diagnostic {
	code: string;
	filename: string;
	labels: { span: { line: number } }[];
}

function diagnostics(command: string, args: string[], options: ExecFileSyncOptions): Diagnostic[] {
	try {
		return JSON.parse(String(execFileSync(command, args, { ...options, stdio: 'pipe', maxBuffer: Infinity })))
			.diagnostics;
	} catch (error) {
		return JSON.parse(String((error as { stdout: Buffer }).stdout)).diagnostics;
	}
}

test('the fences are generated from the table of rooms: `npm run generate` makes them anew', () => {
	expect(readFileSync(config, 'utf8')).toBe(lintConfig());
});

describe.each(names)('the room %s', (room) => {
	const { sees, seesTypesOf = [] } = rooms[room]!;

	test.each(places)('is refused in %s exactly what the architecture does not allow it', (place) => {
		const others = names.filter((other) => other !== room);
		const refused = [
			...others.filter((other) => !sees.includes(other)).map((other) => `value ${other}`),
			...others
				.filter((other) => !sees.includes(other) && !seesTypesOf.includes(other))
				.map((other) => `type ${other}`),
			'zod',
			'entrypoints',
		];
		expect([...new Set(breaches.get(`${room} ${place}`))].toSorted()).toEqual(refused.toSorted());
	});
});
