import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Room → what it may import of the other rooms, as values and as types only: the table of the architecture. */
const rooms: Record<string, { values: string[]; types?: string[] }> = {
	record: { values: [] },
	data: { values: [] },
	rules: { values: ['record', 'data'] },
	check: { values: ['record', 'rules', 'settings'], types: ['data'] },
	settings: { values: ['record', 'rules'] },
	text: { values: [], types: ['record', 'check'] },
	page: { values: ['record'] },
	hints: { values: [], types: ['record', 'check'] },
	browser: {
		values: [],
		types: ['record', 'data', 'rules', 'check', 'settings', 'text', 'page', 'hints', 'build', 'command-line'],
	},
	build: { values: ['data'] },
	'command-line': { values: ['record', 'data', 'check', 'settings', 'text'] },
};
const names = Object.keys(rooms);

const folder = mkdtempSync(join(tmpdir(), 'faircopy-fences-'));
const breaches = new Map<string, string[]>();

/** In a copy of the house, every room imports every other; then lint tells which imports it refuses. */
beforeAll(() => {
	cpSync(fileURLToPath(new URL('../.oxlintrc.json', import.meta.url)), join(folder, '.oxlintrc.json'));
	for (const room of names) {
		mkdirSync(join(folder, 'lib', room), { recursive: true });
		const lines = names
			.filter((other) => other !== room)
			.flatMap((other) => [
				`export { value as ${room.replace('-', '')}${other.replace('-', '')} } from '../${other}/value.ts';`,
				`import type { ${other.replace('-', '')} } from '../${other}/type.ts';`,
			]);
		lines.push("export { z } from 'zod';", "export { background } from '../../entrypoints/background.ts';");
		writeFileSync(join(folder, 'lib', room, 'breach.ts'), `${lines.join('\n')}\n`);
	}
	const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
	for (const { code, filename, labels } of diagnostics(process.execPath, [oxlint, '-f', 'json', '.'], {
		cwd: folder,
	})) {
		if (!code.includes('no-restricted-imports')) continue;
		const room = filename.split('/')[1]!;
		const line = labels[0]!.span.line;
		breaches.set(room, [...(breaches.get(room) ?? []), importedAt(room, line)]);
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
		return JSON.parse(String(execFileSync(command, args, { ...options, stdio: 'pipe' }))).diagnostics;
	} catch (error) {
		return JSON.parse(String((error as { stdout: Buffer }).stdout)).diagnostics;
	}
}

/** What line `line` of the room's breach imports: `value data`, `type data`, `zod`, `entrypoints`. */
function importedAt(room: string, line: number): string {
	const others = names.filter((other) => other !== room);
	const pair = others[Math.floor((line - 1) / 2)];
	if (pair) return `${(line - 1) % 2 === 0 ? 'value' : 'type'} ${pair}`;
	return line === others.length * 2 + 1 ? 'zod' : 'entrypoints';
}

describe.each(names)('the room %s', (room) => {
	const { values, types = [] } = rooms[room]!;

	test('is refused exactly what the architecture does not allow it', () => {
		const others = names.filter((other) => other !== room);
		const refused = [
			...others.filter((other) => !values.includes(other)).map((other) => `value ${other}`),
			...others.filter((other) => !values.includes(other) && !types.includes(other)).map((other) => `type ${other}`),
			'zod',
			'entrypoints',
		];
		expect([...new Set(breaches.get(room))].toSorted()).toEqual(refused.toSorted());
	});
});
