import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../locales/en.json';
import french from '../locales/fr.json';
import { fieldIds } from '../lib/record/fields.ts';
import { tidyRecord } from '../lib/record/tidy.ts';
import type { CustomerRecord } from '../lib/record/customer-record.ts';
import { rules } from '../lib/rules/index.ts';
import { readingContext } from '../lib/rules/readings/reading.ts';
import type { AnyRule, RuleFinding } from '../lib/rules/rule.ts';
import type { Cases } from './cases.ts';
import { ruleCatalogue, ruleIds, ruleIndex } from '../lib/build/rule-files.ts';
import { ruleExamples, ruleExamplesJson } from '../lib/build/rule-examples.ts';
import { ruleReference } from '../lib/build/rule-reference.ts';
import { tables } from './tables.ts';

const files = (folder: string) =>
	readdirSync(new URL(folder, import.meta.url))
		.filter((name) => name.endsWith('.ts'))
		.map((name) => name.slice(0, -3));
const caseFiles = files('./rules/');
const modules = import.meta.glob<{ default: Cases }>('./rules/*.ts', { eager: true });

/** The record behind a fence: reading a field that the rule does not name throws. */
function fenced(rule: AnyRule, record: CustomerRecord): CustomerRecord {
	return new Proxy(tidyRecord(record), {
		get(target, key) {
			if (!rule.fields.includes(key as never))
				throw new RangeError(`${rule.id} reads ${String(key)}, which its fields do not name`);
			return Reflect.get(target, key);
		},
		ownKeys: () => {
			throw new RangeError(`${rule.id} walks the whole record`);
		},
	});
}

function judge(
	rule: AnyRule,
	record: CustomerRecord,
	{ today, options }: { today: string; options?: object },
): RuleFinding[] {
	const context = readingContext(fenced(rule, record), tables);
	return [...rule.check({ ...context, today, options: { ...rule.options, ...options } })];
}

const records = new Map(rules.map(({ id }) => [id, modules[`./rules/${id}.ts`]!.default]));

describe('the house law', () => {
	test('the list of rules names every rule file, sorted, and each id is its file name', () => {
		const names = readdirSync(new URL('../lib/rules/', import.meta.url));
		expect(rules.map((rule) => rule.id)).toEqual(ruleIds(names));
		expect(readFileSync(new URL('../lib/rules/index.ts', import.meta.url), 'utf8')).toBe(ruleIndex(names));
	});

	test('every rule has its file of cases, and every file of cases its rule', () => {
		expect(caseFiles.toSorted()).toEqual(rules.map((rule) => rule.id));
	});

	test.each(['en', 'fr'] as const)(
		'the reference in docs/rules.%s.md is fresh: `npm run generate` makes it anew',
		(language) => {
			const committed = readFileSync(new URL(`../docs/rules.${language}.md`, import.meta.url), 'utf8');
			expect(committed).toBe(ruleReference(language, ruleExamples(language, records)));
		},
	);

	test.each(['en', 'fr'] as const)(
		'what the rules say in %s in an example is fresh: `npm run generate` makes it anew',
		(language) => {
			const committed = readFileSync(new URL(`../lib/text/examples.${language}.json`, import.meta.url), 'utf8');
			const examples = ruleExamples(language, records);
			expect(committed).toBe(ruleExamplesJson(examples));
			expect(rules.filter(({ id }) => Object.keys(examples[id] ?? {}).length === 0)).toEqual([]);
		},
	);

	test('a rule of a group has its place in it, and no reading knows a rule', () => {
		expect(rules.filter(({ group, rank }) => (group === undefined) !== (rank === undefined))).toEqual([]);
		const folder = new URL('../lib/rules/readings/', import.meta.url);
		const naming = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts'))
			.filter((path) => {
				const code = readFileSync(new URL(path, folder), 'utf8');
				return rules.some(({ id }) => new RegExp(`['"\`]${id}['"\`]`).test(code));
			});
		expect(naming).toEqual([]);
	});

	test('the catalogue knows every rule as it is', () => {
		expect(readFileSync(new URL('../lib/rules/catalogue.ts', import.meta.url), 'utf8')).toBe(ruleCatalogue(rules));
	});
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const table = modules[`./rules/${id}.ts`]!.default;

	test('is named as its file and judges fields of the record', () => {
		expect(table.rule).toBe(id);
		expect(rule.fields.length).toBeGreaterThan(0);
		for (const field of rule.fields) expect(fieldIds).toContain(field);
	});

	test('has silent cases, and one case for each of its sentences', () => {
		expect(table.silent.length).toBeGreaterThanOrEqual(3);
		expect(new Set(table.found.map((row) => row.message))).toEqual(new Set(rule.messages));
	});

	test.each(table.silent.map((record) => [JSON.stringify(record), record] as const))(
		'says nothing about %s',
		(_, record) => {
			expect(judge(rule, record, table)).toEqual([]);
		},
	);

	test.each(table.found.map((row) => [row.message, JSON.stringify(row.record), row] as const))(
		'says %s about %s',
		(_, __, row) => {
			const found = judge(rule, row.record, { today: table.today, options: row.options });
			const match = found.find((finding) => finding.field === row.on && finding.message === row.message);
			expect(match, JSON.stringify(found)).toBeDefined();
			expect(match!.level ?? rule.level).toBe(row.level ?? rule.level);
			if (row.fix !== undefined) expect(match!.fix?.value).toBe(row.fix);
			if (row.writes) {
				const writes = match!.choices?.[0]?.writes.map(({ field, value }) => [field, value]);
				expect(Object.fromEntries(writes ?? [])).toEqual(row.writes);
			}
		},
	);

	test.each([
		['English', english.rules],
		['French', french.rules],
	])('has its sentences in %s', (_, rules) => {
		const sentences = (rules as Record<string, Record<string, unknown>>)[id];
		expect(sentences, `locales lack rules.${id}`).toBeDefined();
		expect(sentences).toMatchObject({ title: expect.any(String), why: expect.any(String) });
		for (const message of rule.messages) {
			expect(sentences![message], message).toMatchObject({ what: expect.any(String), action: expect.any(String) });
		}
		expect(Object.keys(sentences!).toSorted()).toEqual(['title', 'why', ...rule.messages].toSorted());
	});
});
