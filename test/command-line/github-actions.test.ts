import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = readFileSync(join(root, 'docs/packs/woodgrove-desk.json'), 'utf8');

interface Workflow {
	permissions: unknown;
	jobs: { check: { steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[] } };
}
const workflow = parse(readFileSync(join(root, 'docs/packs/check-packs.yml'), 'utf8')) as Workflow;
const { steps } = workflow.jobs.check;

// What runs on GitHub alone (its checkouts, its Node) is looked at; what checks the packs is run.
describe('the example for GitHub Actions', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'a team’s packs '));
		mkdirSync(join(folder, 'packs'));
		symlinkSync(root, join(folder, 'faircopy'), 'junction');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	/** The step that checks, run as GitHub runs it, over these packs. */
	function check(packs: Readonly<Record<string, string>>): { status: number | null; stdout: string } {
		rmSync(join(folder, 'packs'), { recursive: true });
		mkdirSync(join(folder, 'packs'));
		for (const [name, text] of Object.entries(packs)) writeFileSync(join(folder, 'packs', name), text);
		const { run = '' } = steps.find(({ name }) => name === 'Check every pack') ?? {};
		return spawnSync('bash', ['-e', '-c', run], { cwd: folder, encoding: 'utf8' });
	}

	test('may read and nothing else, and names its actions by their version', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		const uses = steps.flatMap((step) => step.uses ?? []);
		expect(uses).toHaveLength(3);
		for (const action of uses) expect(action).toMatch(/^actions\/(?:checkout|setup-node)@v\d+$/);
	});

	test('passes a pack that is accepted', () => {
		const { status, stdout } = check({ 'desk.json': example });
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: 'packs/desk.json\nAccepted: 10 checks; tests passed: 24.\n',
		});
	});

	test('fails with one bad pack, and the others are checked all the same', () => {
		const { status, stdout } = check({ 'a.json': '{', 'desk.json': example });
		expect(status).toBe(1);
		expect(stdout).toContain('packs/a.json\n1:2 — This is not JSON');
		expect(stdout).toContain('packs/desk.json\nAccepted');
	});
});
