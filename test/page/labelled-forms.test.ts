// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseFields } from '../../lib/page/recognise/recognise.ts';

const folder = join(import.meta.dirname, '../forms/labelled');
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What each labelled control of a file is, what is answered, and what is known to be answered in its place. */
function answersIn(file: string) {
	const html = readFileSync(join(folder, file), 'utf8');
	document.documentElement.lang = /<html lang="(\w+)"/.exec(html)?.[1] ?? '';
	document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
	const kinds = new Map(recogniseFields(document.body).map(({ control, kind }) => [control, kind ?? 'none']));
	return [...document.querySelectorAll<HTMLElement>('[data-kind]')].map((control) => ({
		name: `${control.id}, ${control.dataset['kind']}`,
		answer: kinds.get(control) ?? 'none',
		expected: control.dataset['knownMiss'] ?? control.dataset['kind']!,
		isKnownMiss: control.dataset['knownMiss'] !== undefined,
	}));
}

/**
 * Forms written for the project, as shops, authorities, CRM systems and distributors word them; half of them with names and
 * ids that tell nothing. `data-kind` is what a person reads; `data-known-miss` what is answered wrongly today: progress and
 * regress both turn this red.
 */
describe('a form is read as a person reads it', () => {
	test.each(files)('%s', (file) => {
		const answers = answersIn(file);
		expect(answers.length).toBeGreaterThan(1);
		expect(Object.fromEntries(answers.map(({ name, answer }) => [name, answer]))).toEqual(
			Object.fromEntries(answers.map(({ name, expected }) => [name, expected])),
		);
	});

	test('in both languages, and with few misses that are known', () => {
		const all = files.flatMap(answersIn);
		expect(files.filter((name) => name.endsWith('.fr.html')).length).toBeGreaterThanOrEqual(20);
		expect(files.filter((name) => name.endsWith('.en.html')).length).toBeGreaterThanOrEqual(20);
		expect(all.filter(({ isKnownMiss }) => isKnownMiss).length).toBeLessThan(all.length / 50);
	});
});
