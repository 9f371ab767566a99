const notRules = new Set(['index.ts', 'rule.ts', 'sources.ts']);

/** The source of `lib/rules/index.ts`, from the file names of that folder: every rule, sorted by id. */
export function ruleIndex(fileNames: readonly string[]): string {
	const ids = fileNames
		.filter((name) => name.endsWith('.ts') && !notRules.has(name))
		.map((name) => name.slice(0, -3))
		.toSorted();
	const variable = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	return [
		'// Generated from the files of this folder by `npm run generate`; do not edit.',
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
