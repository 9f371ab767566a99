import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'forms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does. */
function bench(...given: string[]): Promise<{ status: number; said: string; warned: string }> {
	const command = ['--import', 'tsx', join(root, 'test/bench/recognise.ts'), ...given];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: root }, (error, said, warned) =>
			resolve({ status: error ? Number(error.code) : 0, said, warned }),
		);
	});
}

test.each([
	['no folder', () => ['--out', join(folder, 'out.json')], '--forms'],
	['no file to write', () => ['--forms', folder], '--out'],
	['a folder without an index', () => ['--forms', folder, '--out', join(folder, 'out.json')], 'index.json'],
	['a folder that is none', () => ['--forms', join(folder, 'gone'), '--out', join(folder, 'out.json')], 'gone'],
])('%s ends with status 2 and a sentence', async (_, given, named) => {
	const { status, said, warned } = await bench(...given());
	expect({ status, said }).toEqual({ status: 2, said: '' });
	expect(warned).toContain(named);
	expect(warned).not.toContain('    at ');
});

test('each page of each variant has an entry, whatever the page does', async () => {
	const pages = {
		'shop/labels.html':
			'<label>Ville<input data-eval-id="d0"></label><label>Coupon<input data-eval-id="d1"></label>' +
			'<div style="display: none"><label>Postal code<input data-eval-id="d2"></label></div>',
		'slotted.html':
			'<x-field data-eval-id="d0"><template shadowrootmode="open"><label for="c"><slot></slot></label>' +
			'<input id="c"></template>Company name</x-field>',
		'nothing.html': '<p>No form here</p>',
		'leaves.html':
			'<label>City<input data-eval-id="d0"></label><script>location.href = "https://else.invalid/"</script>',
		'asks.html': '<script>alert("Welcome")</script><label>E-mail<input data-eval-id="d0"></label>',
	};
	for (const [name, body] of Object.entries(pages)) {
		for (const variant of ['noac', 'scrub']) {
			mkdirSync(join(folder, variant, 'shop'), { recursive: true });
			writeFileSync(join(folder, variant, name), `<!doctype html><body>${body}</body>`);
		}
	}
	writeFileSync(
		join(folder, 'index.json'),
		JSON.stringify([...Object.keys(pages), 'absent.html'].map((file) => ({ file, fields: [] }))),
	);
	const { status, said, warned } = await bench('--forms', folder, '--out', join(folder, 'out.json'));
	expect({ status, said }, warned).toEqual({ status: 0, said: '' });
	const expected = {
		'shop/labels.html': { d0: 'address-level2', d2: 'postal-code' },
		'slotted.html': { d0: 'organization' },
		'nothing.html': {},
		'leaves.html': { d0: 'address-level2' },
		'asks.html': { d0: 'email' },
		'absent.html': {},
	};
	const both = ['noac', 'scrub'].flatMap((variant) =>
		Object.entries(expected).map(([name, answer]) => [`${variant}/${name}`, answer]),
	);
	expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(Object.fromEntries(both));
});
