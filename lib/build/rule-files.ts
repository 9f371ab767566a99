import type { AnyRule } from '../rules/rule.ts';

/** The files of `lib/rules` that are no rules: no rule can bear their names. */
export const notRules: ReadonlySet<string> = new Set(['catalogue.ts', 'index.ts', 'ranks.ts', 'rule.ts', 'sources.ts']);

const generated = '// Generated from the files of this folder by `npm run generate`; do not edit.';

/** The ids of all rules, sorted, from the file names of `lib/rules`. */
export function ruleIds(fileNames: readonly string[]): string[] {
	return fileNames
		.filter((name) => name.endsWith('.ts') && !notRules.has(name))
		.map((name) => name.slice(0, -3))
		.toSorted();
}

/** The source of `lib/rules/index.ts`: every rule, sorted by id. */
export function ruleIndex(fileNames: readonly string[]): string {
	const ids = ruleIds(fileNames);
	const variable = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	return [
		generated,
		...ids.map((id) => `import ${variable(id)} from './${id}.ts';`),
		"import type { AnyRule } from './rule.ts';",
		'',
		'/** Every built-in rule, sorted by id. */',
		'export const rules: readonly AnyRule[] = [',
		...ids.map((id) => `\t${variable(id)},`),
		'];',
		'',
	].join('\n');
}

/** The source of `lib/rules/catalogue.ts`: what is known of every rule without its code. */
export function ruleCatalogue(rules: readonly AnyRule[]): string {
	const entries = rules.map(({ id, level, fields, acceptable, options }) => {
		const entry = { id, level, field: fields[0], acceptable, options };
		return `\t${JSON.stringify(entry)},`;
	});
	return [
		generated,
		"import type { RuleEntry } from './rule.ts';",
		'',
		'/** What settings and pages know of every built-in rule, sorted by id: no code of any. */',
		'export const catalogue: readonly RuleEntry[] = [',
		...entries,
		'];',
		'',
	].join('\n');
}
