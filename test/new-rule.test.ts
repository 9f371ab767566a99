import { describe, expect, test } from 'vitest';
import { missingSentences } from '../lib/build/missing-sentences.ts';
import { newRule, type Project, renameRule, renamesIn } from '../lib/build/new-rule.ts';
import { ruleCatalogue, ruleIndex } from '../lib/build/rule-files.ts';
import { languages } from '../lib/record/language.ts';
import { rule } from '../lib/rules/rule.ts';
import { currentRuleId } from '../lib/settings/renamed-rules.ts';

/** A project in memory, with one rule. */
function project(): Project & { files: Map<string, string> } {
	const locale = JSON.stringify(
		{ rules: { 'city-shape': { title: 'x' }, 'state-shape': {} }, levels: {} },
		undefined,
		'\t',
	);
	const files = new Map([
		['lib/rules/rule.ts', ''],
		['lib/rules/city-shape.ts', "export default rule({ id: 'city-shape' });"],
		['test/rules/city-shape.ts', "export default cases('city-shape', {});"],
		...languages.map((language) => [`locales/${language}.json`, locale] as const),
		['lib/settings/renamed-rules.ts', "export const renamedRules = {\n\t'town-old': 'state-shape',\n};\n"],
	]);
	return {
		files,
		read: (path) => files.get(path) ?? '',
		write: (path, text) => void files.set(path, text),
		list: (folder) =>
			[...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
	};
}
const rulesOf = (locale: string | undefined) => Object.keys(JSON.parse(locale ?? '').rules);

describe('a new rule', () => {
	test('has its file, its cases and the places of its sentences, sorted, in every language', () => {
		const all = project();
		newRule(all, 'house-shape');
		expect(all.files.get('lib/rules/house-shape.ts')).toContain("id: 'house-shape'");
		expect(all.files.get('test/rules/house-shape.ts')).toContain("cases('house-shape'");
		for (const language of languages)
			expect(rulesOf(all.files.get(`locales/${language}.json`))).toEqual(['city-shape', 'house-shape', 'state-shape']);
	});

	test.each([
		['an id that there is', 'city-shape', /already/],
		['no id', undefined, /kebab-case/],
		['an id in capitals', 'CityShape', /kebab-case/],
		['a path', '../city', /kebab-case/],
		['a file of the folder that is no rule', 'rule', /no rule/],
		['a generated file', 'catalogue', /no rule/],
		['an id that a renamed rule had', 'town-old', /renamed/],
	])('is refused with a word for %s, and nothing is written', (_, id, told) => {
		const all = project();
		const before = [...all.files];
		expect(() => newRule(all, id)).toThrow(told);
		expect([...all.files]).toEqual(before);
	});
});

describe('a renamed rule', () => {
	test('bears its new id everywhere, and settings still reach it by the old one', () => {
		const all = project();
		renameRule(all, 'city-shape', 'town-shape');
		expect(all.files.get('lib/rules/town-shape.ts')).toContain("id: 'town-shape'");
		expect(all.files.get('test/rules/town-shape.ts')).toContain("cases('town-shape'");
		expect(rulesOf(all.files.get('locales/fr.json'))).toEqual(['state-shape', 'town-shape']);
		expect(all.files.get('lib/settings/renamed-rules.ts')).toBe(
			"export const renamedRules = {\n\t'town-old': 'state-shape',\n\t'city-shape': 'town-shape',\n};\n",
		);
		renameRule(all, 'town-shape', 'place-shape');
		expect(all.files.get('lib/settings/renamed-rules.ts')).toContain("\t'town-shape': 'place-shape',\n};");
	});

	test('begins the table where no rule was renamed before', () => {
		const all = project();
		all.files.set('lib/settings/renamed-rules.ts', 'export const renamedRules = {};\n');
		renameRule(all, 'city-shape', 'town-shape');
		expect(all.files.get('lib/settings/renamed-rules.ts')).toBe(
			"export const renamedRules = {\n\t'city-shape': 'town-shape',\n};\n",
		);
	});

	test('can have its first id back, and every id that it had leads there', () => {
		const all = project();
		for (const [old, id] of [
			['city-shape', 'town-shape'],
			['town-shape', 'place-shape'],
			['place-shape', 'city-shape'],
		] as const) {
			renameRule(all, old, id);
			all.files.delete(`lib/rules/${old}.ts`);
		}
		const renamed = renamesIn(all.files.get('lib/settings/renamed-rules.ts') ?? '');
		for (const id of ['city-shape', 'town-shape', 'place-shape'])
			expect(currentRuleId(id, renamed), id).toBe('city-shape');
	});

	test.each([
		['there is no such rule', 'no-rule', 'town-shape', /no rule/],
		['the file is no rule', 'rule', 'town-shape', /no rule/],
		['the new id is taken', 'city-shape', 'city-shape', /already/],
		['the new id is a file that is no rule', 'city-shape', 'sources', /no rule/],
		['another rule had the new id', 'city-shape', 'town-old', /renamed/],
	])('is refused where %s, and nothing is written', (_, old, id, told) => {
		const all = project();
		const before = [...all.files];
		expect(() => renameRule(all, old, id)).toThrow(told);
		expect([...all.files]).toEqual(before);
	});
});

describe('the generation', () => {
	const sample = rule({
		id: 'city-shape',
		level: 'hint',
		fields: ['city'],
		source: 'complete-address',
		messages: ['odd'],
		check: () => [],
	});

	test('names every sentence that a rule still lacks, by its place', () => {
		expect(missingSentences([sample], {})).toEqual([
			'rules.city-shape.title',
			'rules.city-shape.why',
			'rules.city-shape.odd.what',
			'rules.city-shape.odd.action',
		]);
		const odd = { what: 'What', action: '' };
		expect(missingSentences([sample], { 'city-shape': { title: 'T', why: ' ', odd } })).toEqual([
			'rules.city-shape.why',
			'rules.city-shape.odd.action',
		]);
	});

	test('lists every rule file and no other', () => {
		const index = ruleIndex([
			'rule.ts',
			'ranks.ts',
			'index.ts',
			'catalogue.ts',
			'sources.ts',
			'city-shape.ts',
			'readings',
		]);
		expect(index.match(/^import (\w+) from/gm)).toEqual(['import cityShape from']);
	});

	test('keeps the code of a rule out of the catalogue', () => {
		expect(ruleCatalogue([sample])).toContain('{"id":"city-shape","level":"hint","field":"city"}');
	});
});
